import type { BoardColumn } from "../../src/protocol/board/boardView.ts";
import type { PointerDragOptions } from "../shared/drag/pointerDrag.ts";
import { cardAround, columnOf } from "./cardFocus.ts";

/** How cards are dragged from column to column: a place is a state. */
export function columnDrag(
  columns: () => readonly BoardColumn[],
  root: () => DocumentFragment | HTMLElement,
): Omit<PointerDragOptions<string>, "changed"> {
  return {
    rules: {
      step: (at, direction) => {
        const states = columns().map(({ state }) => state);
        const step = direction === "right" ? 1 : direction === "left" ? -1 : 0;
        return states[states.indexOf(at) + step];
      },
      isSame: (a, b) => a === b,
    },
    find: ({ target }) => {
      const id = target instanceof Element && target.closest("button") ? undefined : cardAround(target);
      const column = id === undefined ? undefined : columnOf(id, columns());
      return id === undefined || !column ? undefined : { id, at: column.state };
    },
    placeAt: ({ x, y }) => {
      const drawn = [...root().querySelectorAll<HTMLElement>("[data-state]")];
      return drawn.find((column) => {
        const { left, right, top, bottom } = column.getBoundingClientRect();
        return x >= left && x < right && y >= top && y < bottom;
      })?.dataset.state;
    },
  };
}
