import type { LoadedWeek, LoadPlan, ResourceLoad } from "../../../src/protocol/plan/planView.ts";

/** Heights in pixels: of a row, of what is above its bars, of a bar at the most, and of the days at the top. */
const sizes = { row: 52, above: 16, bar: 30, head: 34 } as const;

/** A week is no narrower, nor is a name. */
const [leastWeek, leastName, mostName] = [20, 108, 230];

/** Between the days at the top there is so much room. */
const labelRoom = 44;

export interface LoadOptions {
  /** The room in pixels. */
  readonly width: number;
  readonly today: string;
}

/** The load of resources as a drawing: a row for each, a column for each week. */
export interface LoadDrawing {
  readonly width: number;
  readonly height: number;
  /** Where the columns begin, and how wide each is. */
  readonly left: number;
  readonly week: number;
  readonly head: number;
  readonly rows: readonly LoadRow[];
  /** The Mondays that are named at the top. */
  readonly labels: readonly { readonly x: number; readonly day: string }[];
  readonly todayX: number | undefined;
}

export interface LoadRow {
  readonly resource: ResourceLoad;
  readonly y: number;
  /** Where its bars stand, and where its capacity lies; undefined where it says none. */
  readonly base: number;
  readonly limit: number | undefined;
  readonly cells: readonly LoadCell[];
}

/** A week in which something is asked of a resource. */
export interface LoadCell {
  readonly key: string;
  readonly resource: ResourceLoad;
  readonly load: LoadedWeek;
  readonly monday: string;
  /** The middle of its column and row, from which arrow keys lead on. */
  readonly x: number;
  readonly y: number;
  /** Its column. */
  readonly left: number;
  readonly width: number;
  /** The parts of its bar, from below; what is more than there is has a part of its own. */
  readonly parts: readonly { readonly y: number; readonly height: number; readonly isOver: boolean }[];
  /** The line on which its number stands. */
  readonly numberY: number;
  /** The strokes over what is too much. */
  readonly strokes: string;
}

const dayLength = 86_400_000;

/** Lays out the load of these resources. */
export function layOutLoad(
  weeks: LoadPlan["weeks"],
  resources: readonly ResourceLoad[],
  { width: room, today }: LoadOptions,
): LoadDrawing {
  const left = Math.round(Math.min(mostName, Math.max(leastName, room * 0.24)));
  const week = Math.max(leastWeek, Math.floor((room - left) / Math.max(1, weeks.length)));
  const rows = resources.map((resource, index) => rowOf(resource, index, weeks, left, week));
  const every = Math.max(1, Math.ceil(labelRoom / week));
  const passed = weeks[0] === undefined ? -1 : (Date.parse(today) - Date.parse(weeks[0])) / dayLength;
  const isShown = passed >= 0 && passed < 7 * weeks.length;
  return {
    width: left + week * weeks.length,
    height: sizes.head + rows.length * sizes.row,
    ...{ left, week, head: sizes.head, rows },
    labels: weeks
      .map((day, index) => ({ x: left + index * week, day, index }))
      // The last one needs its room as well.
      .filter(({ index }) => index % every === 0 && (weeks.length - index) * week >= labelRoom)
      .map(({ x, day }) => ({ x, day })),
    todayX: isShown ? left + ((passed + 0.5) / 7) * week : undefined,
  };
}

function rowOf(
  resource: ResourceLoad,
  index: number,
  weeks: readonly string[],
  left: number,
  week: number,
): LoadRow {
  const { capacity } = resource;
  const y = sizes.head + index * sizes.row;
  const base = y + sizes.above + sizes.bar;
  const most = Math.max(capacity ?? 0, ...resource.weeks.map(({ amount }) => amount)) || 1;
  const scale = sizes.bar / most;
  const limit = capacity === undefined ? undefined : base - capacity * scale;
  return {
    ...{ resource, y, base, limit },
    cells: resource.weeks.map((load) => {
      const x = left + load.week * week;
      const parts = partsOf(load, base, scale);
      return {
        ...{ key: `${resource.id}-${weeks[load.week]}`, resource, load, monday: weeks[load.week] ?? "" },
        ...{ x: x + week / 2, y: y + sizes.row / 2, left: x, width: week, parts },
        numberY: numberLine(Math.min(base, ...parts.map((part) => part.y)), limit),
        strokes: parts
          .filter(({ isOver }) => isOver)
          .map((part) => hatch(x + 1, week - 2, part))
          .join(""),
      };
    }),
  };
}

/** Above what a number stands over, and how high it is. */
const [aboveColumn, numberHeight] = [4, 10];

/** A number stands above its column; where the capacity would run through it, above that. */
function numberLine(top: number, limit: number | undefined): number {
  const line = top - aboveColumn;
  const isCrossed = limit !== undefined && limit > line - numberHeight && limit < line + aboveColumn;
  return isCrossed ? limit - aboveColumn : line;
}

function partsOf({ amount, over, parts }: LoadedWeek, base: number, scale: number): LoadCell["parts"] {
  const within = amount - over;
  let below = 0;
  const drawn = parts.flatMap((part) => {
    const from = below;
    below = Math.min(within, below + part.amount);
    const height = (below - from) * scale;
    return height > 0 ? [{ y: base - below * scale, height, isOver: false }] : [];
  });
  if (over === 0) return drawn;
  return [...drawn, { y: base - amount * scale, height: over * scale, isOver: true }];
}

/** Slanted strokes that fill a box; as a path of their own, since a pattern would not survive in a file. */
function hatch(
  x: number,
  width: number,
  { y, height }: { readonly y: number; readonly height: number },
): string {
  const strokes: string[] = [];
  for (let at = 4; at < width + height; at += 5) {
    const [fromX, fromY] = at <= width ? [x + at, y] : [x + width, y + at - width];
    const [toX, toY] = at <= height ? [x, y + at] : [x + at - height, y + height];
    strokes.push(`M${round(fromX)} ${round(fromY)}L${round(toX)} ${round(toY)}`);
  }
  return strokes.join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
