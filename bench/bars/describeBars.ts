import { aligned } from "../table.ts";
import type { Bar } from "./bar.ts";

/** All bars as a table, and how many of those that were measured are met. */
export function describeBars(bars: readonly Bar[]): string {
  const rows = bars.map(({ what, figure, limit, unit, beside = "" }) => [
    what,
    figure === undefined ? "not measured" : `${written(figure)} ${unit}`,
    `${limit} ${unit}`,
    figure === undefined ? "" : (figure / limit).toFixed(2),
    figure === undefined ? "" : figure <= limit ? "met" : "NOT MET",
    beside,
  ]);
  const measured = bars.filter(({ figure }) => figure !== undefined);
  const met = measured.filter(({ figure, limit }) => figure !== undefined && figure <= limit);
  return [
    "What Assent must reach",
    ...aligned([["what", "ours", "limit", "ours / limit", "", "beside"], ...rows]),
    `${met.length} of ${measured.length} met`,
  ].join("\n");
}

function written(figure: number): string {
  return figure < 10 ? figure.toFixed(2) : figure.toFixed(0);
}
