import { panelLimits as limits } from "../bars/panelLimits.ts";
import { quantile } from "../statistics.ts";
import { aligned } from "../table.ts";
import type { PanelTimes } from "./measurePanel.ts";

/** What panels take, and which share of what they may take. */
export function describePanels(all: readonly PanelTimes[], still: readonly number[]): string {
  const shown = all.map(({ panel, of, view, turn, bytes, paint }) => [
    panel,
    of,
    view.toFixed(0),
    turn > 0 ? turn.toFixed(0) : "at once",
    (bytes / 1024).toFixed(0),
    paint.first.toFixed(0),
    paint.whole.toFixed(0),
    (paint.first / limits.paint).toFixed(2),
  ]);
  const moved = all.flatMap(({ panel, frames }) =>
    Object.entries(frames).map(([what, times]) => frameRow(`${panel}, ${what}`, times)),
  );
  return [
    `Panels of a large project: the first paint may take ${limits.paint} ms, a frame ${limits.frame} ms`,
    ...aligned([
      ["panel", "of", "view made ms", "longest turn", "KiB", "painted ms", "whole ms", "× limit"],
      ...shown,
    ]),
    "",
    ...aligned([
      ["frames", "count", "p95 ms", "longest ms", "p95 × limit"],
      ...moved,
      frameRow("a page at rest", still),
    ]),
    "",
  ].join("\n");
}

function frameRow(what: string, times: readonly number[]): string[] {
  const p95 = quantile(times, 0.95);
  return [
    what,
    String(times.length),
    p95.toFixed(1),
    Math.max(...times).toFixed(1),
    (p95 / limits.frame).toFixed(2),
  ];
}
