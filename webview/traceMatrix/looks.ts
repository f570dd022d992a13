import { type TraceGap, traceGapNames } from "../../src/protocol/traceMatrix.ts";
import { type Openness, usualOpenness } from "./tree/traceTree.ts";

/** How the matrix is looked at. Goals and deliverables are kept by id: their places may become others. */
export interface TraceLooks {
  readonly text: string;
  readonly onlyGaps: boolean;
  readonly gap: TraceGap | "";
  /** An id; empty for all, `-` for none. */
  readonly goal: string;
  readonly deliverable: string;
  readonly priority: string;
  readonly openness: Openness;
}

/** More is not kept: who has opened as many has opened all. */
const mostTurned = 2_000;

/** The looks from what an earlier page has kept, as far as they can be read. */
export function readTraceLooks(kept: unknown): TraceLooks {
  const found = (kept ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string) => (typeof found[name] === "string" ? found[name] : "");
  return {
    text: text("text"),
    onlyGaps: found.onlyGaps === true,
    gap: traceGapNames.find((gap) => gap === found.gap) ?? "",
    goal: text("goal"),
    deliverable: text("deliverable"),
    priority: text("priority"),
    openness: readOpenness(found.openness),
  };
}

function readOpenness(kept: unknown): Openness {
  const { depth, turned } = (kept ?? {}) as Readonly<Record<string, unknown>>;
  return {
    depth: typeof depth === "number" ? depth : usualOpenness.depth,
    turned: Array.isArray(turned) ? turned.filter((key) => typeof key === "string").slice(0, mostTurned) : [],
  };
}

/** What of the opened rows is kept. */
export function keptOpenness({ depth, turned }: Openness): Openness {
  return { depth, turned: turned.length > mostTurned ? [] : turned };
}
