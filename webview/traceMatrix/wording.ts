import type { PanelTexts } from "../../src/protocol/panels/panelProtocol.ts";
import type { TraceGap, TraceMatrixView } from "../../src/protocol/traceMatrix.ts";
import type { TraceTextName } from "../../src/protocol/traceMatrixTexts.ts";

export type TraceTexts = PanelTexts<TraceTextName>;

/** Finds what people call the values of a view; each list is gone through once. */
export class TraceWords {
  readonly #lists: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly #view: TraceMatrixView;

  constructor(view: TraceMatrixView) {
    const { gaps, priorities, states, results, methods } = view;
    const lists = { gaps, priorities, states, results, methods };
    this.#view = view;
    this.#lists = new Map(
      Object.entries(lists).map(([name, choices]) => [
        name,
        new Map(choices.map(({ id, title }) => [id, title])),
      ]),
    );
  }

  /** The title of a value; the value itself where nothing is known of it. */
  of(list: "gaps" | "priorities" | "states" | "results" | "methods", id: string): string {
    return this.#lists.get(list)?.get(id) ?? id;
  }

  gaps(gaps: readonly TraceGap[]): string {
    return gaps.map((gap) => this.of("gaps", gap)).join(" · ");
  }

  deliverables(places: readonly number[]): string {
    return places.map((place) => this.#view.deliverables[place]?.id ?? "").join(", ");
  }
}
