/** Where things can be: `Place` is a point, a cell, a column, whatever the panel moves things between. */
export interface DragRules<Place> {
  /** The place that an arrow key leads to; `isFine` for a smaller step (Shift). Undefined where it leads nowhere. */
  readonly step: (at: Place, direction: Direction, isFine: boolean) => Place | undefined;
  readonly isSame: (a: Place, b: Place) => boolean;
}

export type Direction = "up" | "down" | "left" | "right";

/** Something that is held, or nothing. */
export type DragState<Place> =
  | { readonly type: "idle" }
  | {
      readonly type: "held";
      readonly id: string;
      readonly by: "key" | "pointer";
      readonly from: Place;
      readonly at: Place;
    };

export type DragInput<Place> =
  | { readonly type: "pickUp"; readonly id: string; readonly by: "key" | "pointer"; readonly at: Place }
  | { readonly type: "move"; readonly to: Place }
  | { readonly type: "step"; readonly direction: Direction; readonly isFine: boolean }
  | { readonly type: "drop" }
  | { readonly type: "cancel" };

/** What has happened, to be said and carried out. */
export interface DragEffect<Place> {
  /** `dropped` where it was picked up is `cancelled`. */
  readonly type: "pickedUp" | "moved" | "dropped" | "cancelled";
  readonly id: string;
  readonly from: Place;
  readonly at: Place;
}

export interface DragStep<Place> {
  readonly state: DragState<Place>;
  readonly effect?: DragEffect<Place>;
}

/** What becomes of what is held: picked up, moved, dropped, put back. */
export function dragged<Place>(
  state: DragState<Place>,
  input: DragInput<Place>,
  { step, isSame }: DragRules<Place>,
): DragStep<Place> {
  if (input.type === "pickUp") {
    if (state.type === "held") return { state };
    const { id, by, at } = input;
    return { state: { type: "held", id, by, from: at, at }, effect: { type: "pickedUp", id, from: at, at } };
  }
  if (state.type === "idle") return { state };
  const { id, from, at } = state;
  if (input.type === "cancel" || (input.type === "drop" && isSame(from, at))) {
    return { state: { type: "idle" }, effect: { type: "cancelled", id, from, at: from } };
  }
  if (input.type === "drop") return { state: { type: "idle" }, effect: { type: "dropped", id, from, at } };
  const to = input.type === "move" ? input.to : step(at, input.direction, input.isFine);
  if (to === undefined || isSame(to, at)) return { state };
  return { state: { ...state, at: to }, effect: { type: "moved", id, from, at: to } };
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/**
 * What a key means for something that can be dragged: Enter and Space pick it up and drop it, arrows move it, Escape
 * and leaving put it back. Undefined where it means nothing.
 */
export function dragInput<Place>(
  state: DragState<Place>,
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
  focused: { readonly id: string; readonly at: Place } | undefined,
): DragInput<Place> | undefined {
  const isEnter = key === "Enter" || key === " ";
  if (state.type === "idle")
    return isEnter && focused ? { type: "pickUp", by: "key", ...focused } : undefined;
  if (key === "Escape" || key === "Tab") return { type: "cancel" };
  if (state.by === "pointer") return undefined;
  const direction = directions[key];
  if (direction) return { type: "step", direction, isFine: shiftKey };
  return isEnter ? { type: "drop" } : undefined;
}
