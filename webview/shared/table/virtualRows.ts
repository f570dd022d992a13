/** What is seen of a list that scrolls, in pixels. */
export interface Scrolled {
  /** Of each line. */
  readonly height: number;
  /** How far it is scrolled down. */
  readonly top: number;
  /** How much of it is seen. */
  readonly seen: number;
}

/** Lines one below the other, from the first to before the last, with as many lines left out above them. */
export interface Stretch {
  readonly skipped: number;
  readonly from: number;
  readonly to: number;
}

export interface DrawnLines {
  readonly stretches: readonly Stretch[];
  /** How many lines are left out below. */
  readonly skipped: number;
}

export interface DrawnRoom {
  /** How many lines are drawn beyond what is seen, so that a little scrolling shows no gap. */
  readonly beyond: number;
  /** Up to this many lines are all drawn. */
  readonly few: number;
}

const roomOfRows: DrawnRoom = { beyond: 8, few: 60 };

/**
 * Which of many lines are drawn: those that are seen and some around them, and the one with the focus, wherever it is.
 * @param kept the line with the focus
 */
export function drawnLines(
  count: number,
  { height, top, seen }: Scrolled,
  kept?: number,
  { beyond, few }: DrawnRoom = roomOfRows,
): DrawnLines {
  if (count <= few) return closed([{ from: 0, to: count }], count);
  const first = Math.max(0, Math.min(count, Math.floor(top / height)) - beyond);
  const last = Math.min(count, Math.ceil((top + seen) / height) + beyond);
  const window = { from: Math.min(first, last), to: last };
  if (kept === undefined || kept >= count || kept < 0) return closed([window], count);
  if (kept >= window.from && kept < window.to) return closed([window], count);
  const alone = { from: kept, to: kept + 1 };
  return closed(kept < window.from ? [alone, window] : [window, alone], count);
}

function closed(stretches: readonly Pick<Stretch, "from" | "to">[], count: number): DrawnLines {
  let end = 0;
  const drawn = stretches.map(({ from, to }) => {
    const skipped = from - end;
    end = to;
    return { skipped, from, to };
  });
  return { stretches: drawn, skipped: count - end };
}

/** The places of all lines that are drawn, in order. */
export function drawnPlaces({ stretches }: DrawnLines): readonly number[] {
  return stretches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index));
}

/** Lines at some places, in order, of so many. */
export function stretchesOf(places: readonly number[], count: number): DrawnLines {
  const stretches: Pick<Stretch, "from" | "to">[] = [];
  for (const place of places) {
    const last = stretches.at(-1);
    if (last?.to === place) stretches[stretches.length - 1] = { from: last.from, to: place + 1 };
    else stretches.push({ from: place, to: place + 1 });
  }
  return closed(stretches, count);
}

/** How far a list is scrolled to show a line, as little as need be; what is above the first line hides `head` pixels. */
export function scrolledTo(line: number, { height, top, seen }: Scrolled, head: number): number {
  const [above, below] = [line * height, (line + 1) * height];
  if (above < top) return above;
  return below > top + seen - head ? below - seen + head : top;
}
