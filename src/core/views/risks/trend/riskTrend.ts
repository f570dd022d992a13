import type { RiskTrend, TrendPoint, TrendState } from "../../../../protocol/riskRegister.ts";
import { type Day, dayIn } from "../../../model/calendar.ts";
import { dayEnd } from "../../../model/dayStart.ts";
import type { Entry } from "../../../model/entry.ts";
import { levelOf } from "../../../model/riskMatrix.ts";
import type { RiskScale } from "../../../model/settings.ts";
import { isEnded } from "../../../workflow/atRest.ts";
import { labelText } from "../../../workflow/definition.ts";
import type { FactsSource } from "../../../workflow/factsFor.ts";
import { isAtRest } from "../../../workflow/lifecycle.ts";
import { type CourseContext, riskCourse, type Stretch } from "./riskCourse.ts";
import { sayingEvents } from "./saidRatings.ts";
import { Tally } from "./tally.ts";
import { monthEnds, weekEnds } from "./trendDays.ts";

const mostWeeks = 104;
const mostMonths = 60;

type RiskEntry = Entry<"risk">;
type Source = Pick<FactsSource, "project" | "lifecycleOf" | "today" | "t">;

/**
 * How many risks were open, opened and closed, by state and by level, at the ends of weeks and months. All of it is
 * from the histories, but for the levels of the last point: those are what the risks say today.
 */
export function riskTrend({ project, lifecycleOf, today, t }: Source): RiskTrend {
  const { risk: scale, timeZone } = project.settings;
  const lifecycle = lifecycleOf("risk");
  const context = { lifecycle, scale, saying: sayingEvents(lifecycle) };
  const dated: RiskEntry[] = [];
  let undated = 0;
  for (const entry of project.valid("risk")) {
    if ((entry.value.history?.length ?? 0) > 0) dated.push(entry);
    else undated += 1;
  }
  const courses = dated.map((entry) => riskCourse(entry, context));
  const states = statesIn(courses, context, t);
  const levels = context.saying.size > 0 ? "said" : "now";
  const first = firstDay(courses, timeZone);
  if (first === undefined || first > today) return { states, weeks: [], months: [], undated, levels };
  const stateIndex = new Map(states.map(({ id }, index) => [id, index]));
  const levelsNow = countLevels(
    dated.filter((entry) => !isEnded(entry, lifecycleOf)),
    scale,
  );
  const series = (all: readonly Day[], most: number): readonly TrendPoint[] => {
    const days = all.length > most ? all.slice(1) : all;
    // A day more than is shown takes what was before.
    const ends = all.map((day) => dayEnd(day, timeZone));
    const tally = new Tally({ days: all, ends, stateIndex, levelCount: scale.levels.length });
    for (const course of courses) tally.add(course);
    const points = tally.points(levels === "said").slice(all.length - days.length);
    return points.map((point, index) =>
      index < points.length - 1 ? point : { ...point, levels: levelsNow },
    );
  };
  return {
    states,
    weeks: series(weekEnds(first, today, mostWeeks + 1), mostWeeks),
    months: series(monthEnds(first, today, mostMonths + 1), mostMonths),
    undated,
    levels,
  };
}

function firstDay(courses: readonly (readonly Stretch[])[], timeZone: string): Day | undefined {
  let first = Number.POSITIVE_INFINITY;
  for (const [birth] of courses) first = Math.min(first, birth?.from ?? first);
  return Number.isFinite(first) ? dayIn(new Date(first), timeZone) : undefined;
}

/** Those of the lifecycle in its order, and behind them those of one before it. */
function statesIn(
  courses: readonly (readonly Stretch[])[],
  { lifecycle }: CourseContext,
  t: Source["t"],
): readonly TrendState[] {
  const titles = new Map<string, string>();
  for (const { id, title } of lifecycle?.states.values() ?? []) titles.set(id, labelText(title, t, id));
  for (const course of courses) {
    for (const { state } of course) if (!titles.has(state)) titles.set(state, state);
  }
  return [...titles].map(([id, title]) => ({ id, title, isOpen: !isAtRest(lifecycle?.states.get(id)) }));
}

/** By level, and at the end those without one. */
function countLevels(entries: readonly RiskEntry[], scale: RiskScale): readonly number[] {
  const counts = new Array<number>(scale.levels.length + 1).fill(0);
  for (const { value } of entries) {
    const level = levelOf(value.current ?? value.inherent, scale);
    const place = level ? scale.levels.indexOf(level) : scale.levels.length;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
