import type { MilestoneMark, MilestonePart } from "../../../src/protocol/dashboard/dashboardView.ts";
import { labelRows } from "./labelRows.ts";
import { dayNumber, type MonthTick, monthTicks, timeScale } from "./timeScale.ts";

/** A milestone on the line; lengths are in pixels. */
export interface PlacedMilestone {
  readonly mark: MilestoneMark;
  /** Where it stands now. */
  readonly x: number;
  /** Where it was agreed to stand, where that is another place. */
  readonly agreedX: number | undefined;
  /** Undefined where there is no room for it. */
  readonly label: PlacedLabel | undefined;
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  /** The line on which the text stands. */
  readonly y: number;
  readonly width: number;
}

export interface Timeline {
  readonly width: number;
  readonly height: number;
  /** Where the line runs, from its left to its right end. */
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly todayX: number | undefined;
  /** Where the line of today begins: below the labels that it would cross. */
  readonly todayTop: number;
  readonly ticks: readonly MonthTick[];
  readonly milestones: readonly PlacedMilestone[];
}

export interface TimelineOptions {
  readonly width: number;
  readonly today: string;
  /** The width of a text in pixels. */
  readonly measure: (text: string) => number;
  /** Cuts a text so that it is no wider. */
  readonly cut: (text: string, width: number) => string;
}

const margin = 12;
const rowHeight = 20;
const mostRows = 7;
/** Room for months below the line. */
const below = 34;
const widestLabel = 220;
/** Labels that would be cut shorter than this are left out. */
const narrowestLabel = 24;
/** A label begins so far to the right of its pole. */
const beside = 5;
/** How many days today may lie outside of the project and still be drawn. */
const near = 45;
const roomOfMonth = 58;

/** Places milestones on a line of time, so that no label lies on another; undefined where none has a day. */
export function layOutTimeline(part: MilestonePart, options: TimelineOptions): Timeline | undefined {
  const { width, today } = options;
  const dated = part.milestones.flatMap((mark) => {
    const day = mark.reached ?? mark.due ?? mark.baselineDue;
    return day === undefined ? [] : [{ mark, day, agreed: mark.baselineDue ?? day }];
  });
  const days = [...dated.flatMap(({ day, agreed }) => [day, agreed]), part.start, part.end].filter(
    (day) => day !== undefined,
  );
  const to = width - margin - Math.min(widestLabel / 2, width * 0.2);
  const isNear = dated.length > 0 && isCloseTo(today, days);
  const scale = timeScale(isNear ? [...days, today] : days, margin, to);
  if (dated.length === 0 || !scale) return undefined;

  const placed = dated.map(({ mark, day, agreed }) => {
    const x = scale.at(day);
    return { mark, x, agreedX: agreed === day ? undefined : scale.at(agreed), ...labelOf(mark, x, options) };
  });
  const rows = labelRows(
    placed.map(({ x, room }) => ({ x, width: room })),
    mostRows,
  );
  const highest = Math.max(0, ...rows.map((row) => row ?? 0));
  const y = margin + (highest + 1) * rowHeight + rowHeight / 2;
  const todayX = isNear ? scale.at(today) : undefined;
  const milestones = placed.map(({ mark, x, agreedX, text, room }, index) => {
    const row = rows[index];
    const label =
      row === undefined || text === ""
        ? undefined
        : { text, x: x + beside, y: y - rowHeight / 2 - row * rowHeight - 6, width: room - beside };
    return { mark, x, agreedX, label };
  });
  return {
    ...{ width, height: y + below, y, from: margin, to: width - margin },
    ...{ todayX, todayTop: topOfToday(todayX, milestones), milestones },
    ticks: monthTicks(scale, roomOfMonth),
  };
}

/** From the bottom of a label to what stands below it. */
const belowLabel = 6;

function topOfToday(todayX: number | undefined, milestones: readonly PlacedMilestone[]): number {
  const crossed = milestones.flatMap(({ label }) =>
    label && todayX !== undefined && label.x - beside < todayX && todayX < label.x + label.width + beside
      ? [label.y + belowLabel]
      : [],
  );
  return Math.max(4, ...crossed);
}

/** What is written beside a pole, and how much room it takes from the pole on. */
function labelOf({ title }: MilestoneMark, x: number, { width, measure, cut }: TimelineOptions) {
  const most = Math.min(widestLabel, width - x - beside);
  if (most < narrowestLabel) return { text: "", room: 0 };
  const text = cut(title, most);
  return { text, room: beside + Math.min(most, measure(text)) };
}

function isCloseTo(today: string, days: readonly string[]): boolean {
  const numbers = days.map(dayNumber);
  const now = dayNumber(today);
  return now >= Math.min(...numbers) - near && now <= Math.max(...numbers) + near;
}
