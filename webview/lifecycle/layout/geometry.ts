import type { Box, Point, Size } from "../../shared/box.ts";

/** A state, and how large it is drawn. */
export interface StateSize extends Size {
  readonly id: string;
}

/** A transition, and how large its label is drawn. */
export interface TransitionSize extends Size {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** A line with its head, both as SVG path data. */
export interface Line {
  readonly path: string;
  readonly head: string;
}

export interface PlacedTransition extends Line {
  readonly label: Box;
}

export interface Layout extends Size {
  readonly states: ReadonlyMap<string, Box>;
  readonly transitions: ReadonlyMap<string, PlacedTransition>;
  /** Where the lifecycle begins: a dot, and a line to the initial state. */
  readonly start: (Line & { readonly dot: Point }) | undefined;
}
