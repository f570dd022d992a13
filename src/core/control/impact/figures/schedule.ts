import { addDays, type Day, daysBetween } from "../../../model/calendar.ts";
import { isEnded } from "../../../workflow/atRest.ts";
import { type ImpactSource, ofKind, type TouchedRecords } from "../source.ts";

/** A touched milestone that is still to be reached. */
export interface MilestoneFigure {
  readonly id: string;
  readonly title: string;
  readonly due: Day | undefined;
  readonly baselineDue: Day | undefined;
  /** When it would be due after the change; as now where no delay is stated. */
  readonly wouldBe: Day | undefined;
  /** How many days that is after what was agreed at first. */
  readonly daysLate: number | undefined;
  /** Whether that is after the end of the project. */
  readonly afterEnd: boolean;
}

/** A goal that touched requirements serve. */
export interface GoalFigure {
  readonly id: string;
  readonly title: string;
  readonly due: Day | undefined;
  /** Whether a touched milestone would be due after it. */
  readonly late: boolean;
}

export interface ScheduleFigure {
  /** How many days later the project would end, as far as it is stated. */
  readonly days: number | undefined;
  /** Earliest first. */
  readonly milestones: readonly MilestoneFigure[];
  /** The latest day on which one of them would be due. */
  readonly latest: Day | undefined;
  /** The end of the project in the charter. */
  readonly end: Day | undefined;
  readonly afterEnd: boolean;
  readonly goals: readonly GoalFigure[];
}

export function scheduleFigure(
  touched: TouchedRecords,
  days: number | undefined,
  source: ImpactSource,
): ScheduleFigure {
  const { project, lifecycleOf } = source;
  const [charter] = project.valid("charter");
  const end = charter?.value.end;
  const milestones = ofKind(touched.all, "milestone")
    .filter((entry) => !isEnded(entry, lifecycleOf))
    .map(({ id, value: { title, due, baselineDue } }): MilestoneFigure => {
      // Part of a day is a day later.
      const wouldBe = due && addDays(due, Math.ceil(days ?? 0));
      const daysLate = wouldBe && baselineDue ? daysBetween(baselineDue, wouldBe) : undefined;
      return { id, title, due, baselineDue, wouldBe, daysLate, afterEnd: isAfter(wouldBe, end) };
    })
    .sort((a, b) => compare(a.wouldBe ?? "9999", b.wouldBe ?? "9999") || compare(a.id, b.id));
  const latest = milestones.findLast(({ wouldBe }) => wouldBe !== undefined)?.wouldBe;
  const goals = goalsOf(touched, charter?.value.goals ?? []).map(({ id, specific = "", due }) => ({
    id,
    title: specific,
    due,
    late: isAfter(latest, due),
  }));
  return { days, milestones, latest, end, afterEnd: isAfter(latest, end), goals };
}

/** Those that the touched records name, or all where the charter is touched itself. */
function goalsOf<G extends { readonly id: string }>(touched: TouchedRecords, goals: readonly G[]) {
  const all = new Set(goals.map(({ id }) => id));
  const served = new Set<string>();
  for (const { kind, references } of touched.all) {
    if (kind === "charter" || served.size === all.size) return goals;
    for (const { id } of references) if (all.has(id)) served.add(id);
  }
  return goals.filter(({ id }) => served.has(id));
}

function isAfter(day: Day | undefined, other: Day | undefined): boolean {
  return day !== undefined && other !== undefined && day > other;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
