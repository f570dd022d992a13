import type { Box, Point } from "../../shared/box.ts";

/** How far above and below the middle of its state a loop runs, and how much farther each further one does. */
const reach = 14;
const step = 8;

/** From the outermost loop to the corner of its state. */
const cornerMargin = 7;

/** How high a state must be for so many loops. */
export function loopsHeight(count: number): number {
  return count === 0 ? 0 : 2 * (reach + (count - 1) * step + cornerMargin);
}

/**
 * The corners of a line that leaves a state on its right side, runs through its label, and comes back below.
 * @param index how many loops of this state are nearer to it
 */
export function loopCorners(state: Box, label: Box, index: number): readonly Point[] {
  const right = state.x + state.width / 2;
  const away = reach + step * index;
  const [above, below] = [state.y - away, state.y + away];
  return [
    { x: right, y: above },
    { x: label.x, y: above },
    { x: label.x, y: below },
    { x: right, y: below },
  ];
}
