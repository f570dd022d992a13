import { groupBy } from "../shared/groupBy.ts";
import { textWidthIn } from "../shared/textWidth.ts";
import type { Layout } from "./layout/geometry.ts";
import { layOut } from "./layout/layOut.ts";
import type { Machine } from "./machine.ts";
import { type LabelShape, labelShape, labelSize } from "./shapes/labelShape.ts";
import { badgeSize, type StateShape, stateShape, titleSize } from "./shapes/stateShape.ts";

/** A machine with all that is needed to draw it. */
export interface Drawing {
  readonly machine: Machine;
  readonly states: readonly StateShape[];
  readonly labels: readonly LabelShape[];
  readonly layout: Layout;
}

/** Measures a machine's texts as they look in an element, and places everything. */
export function drawMachine(machine: Machine, element: Element): Drawing {
  const { view, texts } = machine;
  const measure = { title: textWidthIn(element, titleSize), badge: textWidthIn(element, badgeSize) };
  const label = textWidthIn(element, labelSize);
  const loops = groupBy(
    view.transitions.filter(({ from, to }) => from === to),
    ({ from }) => from,
  );
  const states = view.states.map((state) =>
    stateShape(state, texts, measure, loops.get(state.id)?.length ?? 0),
  );
  const labels = view.transitions.map((transition) => labelShape(transition, texts, label));
  const initial = view.states.find((state) => state.initial)?.id;
  return { machine, states, labels, layout: layOut(states, labels, initial) };
}
