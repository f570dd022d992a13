import type { TrendPoint } from "../../../../protocol/riskRegister.ts";
import type { Day } from "../../../model/calendar.ts";
import type { Stretch } from "./riskCourse.ts";

/** What is counted at the end of each day: by state, and by level with the unknown ones last. */
export interface TallyShape {
  readonly days: readonly Day[];
  /** The instants at which the days are over, in the same order. */
  readonly ends: readonly number[];
  readonly stateIndex: ReadonlyMap<string, number>;
  readonly levelCount: number;
}

/** Counts risks by their courses: each costs as much as its history is long, however many days there are. */
export class Tally {
  readonly #shape: TallyShape;
  readonly #opened: number[];
  readonly #closed: number[];
  /** How much each count changes from the day before. */
  readonly #states: number[][];
  readonly #levels: number[][];

  constructor(shape: TallyShape) {
    const { days, stateIndex, levelCount } = shape;
    const zeros = (count: number) => new Array<number>(count).fill(0);
    this.#shape = shape;
    this.#opened = zeros(days.length);
    this.#closed = zeros(days.length);
    this.#states = days.map(() => zeros(stateIndex.size));
    this.#levels = days.map(() => zeros(levelCount + 1));
  }

  add(course: readonly Stretch[]): void {
    let before: Stretch | undefined;
    for (const stretch of course) {
      const day = this.#dayOf(stretch.from);
      // What is still to come is not counted.
      if (day === undefined) return;
      if (before) this.#change(day, before, -1);
      this.#change(day, stretch, 1);
      if (stretch.isOpen && !before?.isOpen) add(this.#opened, day, 1);
      if (!stretch.isOpen && before?.isOpen) add(this.#closed, day, 1);
      before = stretch;
    }
  }

  /** The counts as they add up, day by day. */
  points(hasLevels: boolean): readonly TrendPoint[] {
    let open = 0;
    let states: readonly number[] = [];
    let levels: readonly number[] = [];
    return this.#shape.days.map((day, index) => {
      const opened = this.#opened[index] ?? 0;
      const closed = this.#closed[index] ?? 0;
      open += opened - closed;
      states = sum(this.#states[index] ?? [], states);
      levels = sum(this.#levels[index] ?? [], levels);
      return { day, open, opened, closed, states, ...(hasLevels ? { levels } : {}) };
    });
  }

  #change(day: number, { state, isOpen, level }: Stretch, by: number): void {
    const { stateIndex, levelCount } = this.#shape;
    add(this.#states[day], stateIndex.get(state) ?? 0, by);
    if (isOpen) add(this.#levels[day], level < 0 ? levelCount : level, by);
  }

  /** The first day that is not over before the instant. */
  #dayOf(instant: number): number | undefined {
    const { ends } = this.#shape;
    let from = 0;
    let to = ends.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((ends[middle] ?? 0) > instant) to = middle;
      else from = middle + 1;
    }
    return from < ends.length ? from : undefined;
  }
}

function add(counts: number[] | undefined, index: number, by: number): void {
  if (counts) counts[index] = (counts[index] ?? 0) + by;
}

function sum(changes: readonly number[], before: readonly number[]): readonly number[] {
  return changes.map((change, index) => change + (before[index] ?? 0));
}
