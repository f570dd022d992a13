/** Something on a line, with a label that begins at its place and runs to the right. */
export interface Flag {
  readonly x: number;
  readonly width: number;
}

/** The space between a label and the next pole. */
const gap = 6;

/**
 * The row of each flag's label above the line, from 0 up; undefined where there is no room for it in so many rows. No
 * label lies on another, nor on the pole of one: a label that would cover what begins to its right stands above that.
 */
export function labelRows(flags: readonly Flag[], most: number): readonly (number | undefined)[] {
  const rows = new Map<Flag, number>();
  const fromRight = flags
    .map((flag, index) => ({ flag, index }))
    .sort((a, b) => b.flag.x - a.flag.x || b.index - a.index);
  for (const { flag } of fromRight) {
    const covered = [...rows].filter(([other]) => other.x < flag.x + flag.width + gap).map(([, row]) => row);
    const row = Math.max(-1, ...covered) + 1;
    if (row < most) rows.set(flag, row);
  }
  return flags.map((flag) => rows.get(flag));
}
