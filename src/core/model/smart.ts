import type { Day } from "./calendar.ts";
import { type Goal, type SmartPart, smartGaps } from "./goal.ts";
import { measurementsOf, progressAt } from "./goalProgress.ts";
import { countable, withoutUnit } from "./measureWords.ts";

export const smartLetters = ["S", "M", "A", "R", "T"] as const;

/** Specific, measurable, achievable, relevant, timed. */
export type SmartLetter = (typeof smartLetters)[number];

/** What keeps a goal from being SMART, at one of its fields. */
export interface SmartFault {
  readonly letter: SmartLetter;
  readonly part: SmartPart;
  /**
   * It is missing; the target is no number; the measure has no unit; the day is past and nothing shows that the goal is
   * reached; the day lies after the end of the project.
   */
  readonly fault: "missing" | "noNumber" | "noUnit" | "past" | "afterEnd";
}

const letterOf: Readonly<Record<SmartPart, SmartLetter>> = {
  specific: "S",
  measure: "M",
  target: "M",
  achievable: "A",
  relevant: "R",
  due: "T",
};

export interface SmartContext {
  readonly today: Day;
  /** The last day of the project, as far as its charter says it. */
  readonly end?: Day | undefined;
}

/** All that keeps a goal from being SMART, in the order of the letters. */
export function smartFaults(goal: Goal, { today, end }: SmartContext): readonly SmartFault[] {
  const { measure = "", target, due } = goal;
  const faults: SmartFault[] = [];
  const add = (part: SmartPart, fault: SmartFault["fault"]) =>
    faults.push({ letter: letterOf[part], part, fault });
  for (const part of smartGaps(goal)) add(part, "missing");
  if (typeof target === "string" && target !== "" && !countable.test(target)) add("target", "noNumber");
  if (withoutUnit.has(measure.trim().toLowerCase()) && !saysUnit(target)) add("measure", "noUnit");
  if (due !== undefined && due < today && !isReached(goal)) add("due", "past");
  if (due !== undefined && end !== undefined && due > end) add("due", "afterEnd");
  const order = (fault: SmartFault) => smartLetters.indexOf(fault.letter);
  return faults.sort((a, b) => order(a) - order(b));
}

/** A target such as “95 %” brings its unit. */
function saysUnit(target: Goal["target"]): boolean {
  return typeof target === "string" && /\p{N}\s*[^\s\p{N}.,]/u.test(target);
}

/** What was measured last is at the target; nobody can tell where one of the values is no number. */
function isReached(goal: Goal): boolean {
  const last = measurementsOf(goal).at(-1);
  if (!last) return false;
  return last.value === goal.target || (progressAt(last.value, goal) ?? 1) >= 1;
}
