import type { Day } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import type { ProjectView } from "../../model/project.ts";
import { type Satisfaction, satisfactionOf } from "../../model/satisfaction.ts";

/** What one survey says of satisfaction. */
export interface SurveyPoint extends Satisfaction {
  readonly id: string;
  readonly title: string;
}

/** What the surveys of a project say of satisfaction, the earliest first; without those that say nothing. */
export function surveyPoints(project: ProjectView): readonly SurveyPoint[] {
  return [...project.valid("survey")]
    .map(toPoint)
    .filter(({ csat, nps }) => csat !== undefined || nps !== undefined)
    .sort((a, b) => inOrder(a.date, b.date));
}

function toPoint({ id, value }: Entry<"survey">): SurveyPoint {
  return { id, title: value.title, ...satisfactionOf(value) };
}

/** Surveys without a day come first; those of one day stay as they are. */
function inOrder(a: Day = "", b: Day = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
