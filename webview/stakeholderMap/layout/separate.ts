import type { Box } from "../../shared/box.ts";

/** So often boxes push each other aside before all of them are pulled apart a little. */
const pushes = 40;
const stretch = 1.04;
/** Width to height of most screens. */
export const screen = 1.6;

interface Loose {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The boxes, in their order, moved until none is nearer than a gap to another one. Where they are far apart, they are
 * brought together first, to the shape of a screen.
 * @param density the area that they may span, as a multiple of their own
 * @param shape width to height of the screen
 */
export function separate(
  boxes: readonly Box[],
  gap: number,
  density = Number.POSITIVE_INFINITY,
  shape = screen,
): readonly Box[] {
  const area = density * boxes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const across = spanOf(boxes.map(({ x }) => x));
  const along = spanOf(boxes.map(({ y }) => y));
  const right = Math.min(1, Math.sqrt(area * shape) / across.length);
  const down = Math.min(1, Math.sqrt(area / shape) / along.length);
  // Boxes in one place couldn't tell where to go.
  const loose = boxes.map(
    ({ x, y, width, height }, index): Loose => ({
      x: across.middle + (x - across.middle) * right + index * 1e-3,
      y: along.middle + (y - along.middle) * down + index * 1e-3,
      width,
      height,
    }),
  );
  for (;;) {
    for (let round = 0; round < pushes; round++) if (!pushApart(loose, gap, shape)) return loose;
    for (const box of loose) {
      box.x *= stretch;
      box.y *= stretch;
    }
  }
}

/** Whether something had to move. */
function pushApart(boxes: readonly Loose[], gap: number, shape: number): boolean {
  const fromLeft = [...boxes].sort((a, b) => a.x - b.x);
  const widest = Math.max(0, ...boxes.map(({ width }) => width));
  let moved = false;
  for (const [index, one] of fromLeft.entries()) {
    const reach = (one.width + widest) / 2 + gap;
    for (let at = index + 1; at < fromLeft.length; at++) {
      const other = fromLeft[at] as Loose;
      // What has been pushed meanwhile is met in the next round.
      if (other.x - one.x > 2 * reach) break;
      if (push(one, other, gap, shape)) moved = true;
    }
  }
  return moved;
}

/** Pushes two boxes apart; false where they are far enough from each other. */
function push(one: Loose, other: Loose, gap: number, shape: number): boolean {
  const right = other.x - one.x;
  const down = other.y - one.y;
  const deepX = (one.width + other.width) / 2 + gap - Math.abs(right);
  const deepY = (one.height + other.height) / 2 + gap - Math.abs(down);
  if (deepX <= 0 || deepY <= 0) return false;
  // Where there is more room: on most screens sideways rather than down.
  const axis = deepX < shape * deepY ? "x" : "y";
  // A little more than half, so that rounding doesn't keep them together.
  const step = ((axis === "x" ? deepX : deepY) / 2 + 0.01) * ((axis === "x" ? right : down) < 0 ? -1 : 1);
  one[axis] -= step;
  other[axis] += step;
  return true;
}

function spanOf(places: readonly number[]): { readonly length: number; readonly middle: number } {
  const [least, most] = [Math.min(...places), Math.max(...places)];
  return { length: Math.max(1, most - least), middle: (least + most) / 2 };
}
