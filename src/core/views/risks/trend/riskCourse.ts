import { toInstant } from "../../../model/calendar.ts";
import type { Entry } from "../../../model/entry.ts";
import { levelOf } from "../../../model/riskMatrix.ts";
import type { RiskScale } from "../../../model/settings.ts";
import { historyOf } from "../../../workflow/facts.ts";
import { isAtRest, type Lifecycle } from "../../../workflow/lifecycle.ts";
import { type SaidRatings, type SayingEvents, saidAfter } from "./saidRatings.ts";

/** How a risk stood from an instant on. */
export interface Stretch {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly state: string;
  readonly isOpen: boolean;
  /** The place of the level that its history gives it; -1 where the history says none. */
  readonly level: number;
}

export interface CourseContext {
  readonly lifecycle: Lifecycle | undefined;
  readonly saying: SayingEvents;
  readonly scale: RiskScale;
}

/** A risk's way through its history, oldest first; of entries that run backwards in time, the later ones count. */
export function riskCourse(entry: Entry<"risk">, { lifecycle, saying, scale }: CourseContext): Stretch[] {
  const course: Stretch[] = [];
  let said: SaidRatings = {};
  let level = -1;
  let from = Number.NEGATIVE_INFINITY;
  for (const happening of historyOf(entry.value)) {
    from = Math.max(from, instantOf(happening.at));
    const before = said;
    said = saidAfter(said, happening, saying);
    if (said !== before) level = levelPlace(said, scale);
    const { state } = happening;
    course.push({ from, state, isOpen: !isAtRest(lifecycle?.states.get(state)), level });
  }
  return course;
}

/** Only a leap second needs the slower way. */
function instantOf(at: string): number {
  const instant = Date.parse(at);
  return Number.isNaN(instant) ? toInstant(at).getTime() : instant;
}

function levelPlace({ current, inherent }: SaidRatings, scale: RiskScale): number {
  const level = levelOf(current ?? inherent, scale);
  return level ? scale.levels.indexOf(level) : -1;
}
