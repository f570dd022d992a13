import type { Day } from "../model/calendar.ts";
import type { Entry } from "../model/entry.ts";
import type { ProjectView } from "../model/project.ts";
import { recordWith } from "../model/recordWith.ts";
import type { Translate } from "../model/translate.ts";
import { isEnded, type LifecycleOf } from "./atRest.ts";

/** What a milestone that comes late takes with it. */
export interface SlipHits {
  /** The ids of its deliverables that are not done. */
  readonly deliverables: readonly string[];
  /** What was promised for an earlier day, among what it is linked with. */
  readonly commitments: readonly { readonly id: string; readonly due: Day }[];
  /** The last day of the project, where the milestone comes after it. */
  readonly pastEnd: Day | undefined;
}

interface Source {
  readonly project: ProjectView;
  readonly lifecycleOf: LifecycleOf;
  readonly today: Day;
}

/** What stands or falls with a milestone's day: the present plan, or today where that has passed. */
export function slipHits({ value }: Entry<"milestone">, { project, lifecycleOf, today }: Source): SlipHits {
  const { due = today, deliverables = [], links = [] } = value;
  const day = due < today ? today : due;
  const open = (id: string, kind: "deliverable" | "commitment") => {
    const entry = recordWith(id, project);
    return entry?.kind === kind && entry.valid && !isEnded(entry, lifecycleOf) ? entry : undefined;
  };
  const [charter] = project.valid("charter");
  const { end } = charter?.value ?? {};
  return {
    deliverables: deliverables.filter((id) => open(id, "deliverable")),
    commitments: links.flatMap((id) => {
      const { due: promised } = (open(id, "commitment") as Entry<"commitment"> | undefined)?.value ?? {};
      return promised !== undefined && promised < day ? [{ id, due: promised }] : [];
    }),
    pastEnd: end !== undefined && day > end ? end : undefined,
  };
}

/** The same as sentences; none where nothing is hit. */
export function slipSentences(
  { deliverables, commitments, pastEnd }: SlipHits,
  t: Translate,
): readonly string[] {
  return [
    ...(deliverables.length > 0 ? [t("It delays {ids}.", { ids: deliverables.join(t(", ")) })] : []),
    ...commitments.map(({ id, due }) => t("“{id}” was promised for {date}.", { id, date: due })),
    ...(pastEnd === undefined ? [] : [t("The project is to end on {date}.", { date: pastEnd })]),
  ];
}
