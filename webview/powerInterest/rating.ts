import { greatestRating, leastRating } from "../../src/protocol/powerInterest.ts";
import type { Direction, DragRules } from "../shared/drag/dragState.ts";

/** Where somebody stands; apart from the grid where a number isn't set. */
export interface Rating {
  readonly power?: number | undefined;
  readonly interest?: number | undefined;
}

/** Where those begin whom an arrow key brings onto the grid. */
const middle = 3;

/** How people are moved: by whole steps, and not beyond the scale. */
export const ratingRules: DragRules<Rating> = {
  step: ({ power, interest }, direction) => {
    if (power === undefined || interest === undefined) {
      return { power: power ?? middle, interest: interest ?? middle };
    }
    return {
      power: stepped(power, direction, "up", "down"),
      interest: stepped(interest, direction, "right", "left"),
    };
  },
  isSame: (a, b) => a.power === b.power && a.interest === b.interest,
};

function stepped(value: number, direction: Direction, more: Direction, less: Direction): number {
  if (direction === more) return Math.min(greatestRating, Math.floor(value) + 1);
  return direction === less ? Math.max(leastRating, Math.ceil(value) - 1) : value;
}

/** Whole numbers, as they are written; a step sideways leaves the other number as it was. */
export function writtenRating({ power, interest }: Rating, before: Rating) {
  return {
    ...(power !== before.power && power !== undefined ? { power: Math.round(power) } : {}),
    ...(interest !== before.interest && interest !== undefined ? { interest: Math.round(interest) } : {}),
  };
}
