import {
  type DragEffect,
  type DragInput,
  type DragRules,
  type DragState,
  dragged,
  dragInput,
} from "./dragState.ts";

export interface Draggable<Place> {
  readonly id: string;
  readonly at: Place;
}

export interface PointerDragOptions<Place> {
  readonly rules: DragRules<Place>;
  /** What can be dragged where an event happened; undefined where nothing can be. */
  readonly find: (event: Event) => Draggable<Place> | undefined;
  /** The place that the pointer is at, as far as the rules of the panel let things be there. */
  readonly placeAt: (pointer: { readonly x: number; readonly y: number }) => Place | undefined;
  /** Takes what has happened; the panel draws what is held at its place. */
  readonly changed: (state: DragState<Place>, effect: DragEffect<Place>) => void;
}

/** Pixels that a pointer moves before it drags: less is a click. */
const slack = 4;

/**
 * Drags things by pointer and by keys. The panel gives it its events: `pointerdown`, `pointermove`, `pointerup`,
 * `pointercancel`, `keydown` and `focusout` of what is around the things.
 */
export class PointerDrag<Place> {
  readonly #options: PointerDragOptions<Place>;
  #state: DragState<Place> = { type: "idle" };
  #pressed:
    | { readonly what: Draggable<Place>; readonly pointer: number; readonly x: number; readonly y: number }
    | undefined;
  /** Whether a click that comes now only ends a drag. */
  #hasDragged = false;

  constructor(options: PointerDragOptions<Place>) {
    this.#options = options;
  }

  get state(): DragState<Place> {
    return this.#state;
  }

  /** Where something is drawn: where it is held, or where it is. */
  placeOf({ id, at }: Draggable<Place>): Place {
    return this.#state.type === "held" && this.#state.id === id ? this.#state.at : at;
  }

  /** Puts back what is held, such as when it has been changed by others. */
  cancel(): void {
    this.#pressed = undefined;
    this.#do({ type: "cancel" });
  }

  readonly handle = (event: Event): void => {
    if (event instanceof PointerEvent && event.type !== "click") this.#pointer(event);
    else if (event instanceof KeyboardEvent) this.#key(event);
    else if (event.type === "click") this.#click(event);
    else if (event.type === "focusout" && this.#isHeldBy("key")) this.#leave(event as FocusEvent);
  };

  #pointer(event: PointerEvent): void {
    const { clientX: x, clientY: y, pointerId: pointer } = event;
    if (event.type === "pointerdown") {
      const what = event.isPrimary && event.button === 0 ? this.#options.find(event) : undefined;
      this.#hasDragged = false;
      if (what) this.#pressed = { what, pointer, x, y };
      return;
    }
    const pressed = this.#pressed;
    if (pressed?.pointer !== pointer) return;
    if (event.type === "pointermove") {
      const isFar = Math.hypot(x - pressed.x, y - pressed.y) > slack;
      if (!this.#isHeldBy("pointer") && isFar) this.#begin(pressed.what, event);
      const to = this.#isHeldBy("pointer") ? this.#options.placeAt({ x, y }) : undefined;
      if (to !== undefined) this.#do({ type: "move", to });
      return;
    }
    this.#pressed = undefined;
    this.#do({ type: event.type === "pointerup" && this.#isHeldBy("pointer") ? "drop" : "cancel" });
  }

  #begin({ id, at }: Draggable<Place>, event: PointerEvent): void {
    this.#hasDragged = true;
    // What is held with keys is put back first.
    this.#do({ type: "cancel" });
    // So that it is followed beyond the drawing and over other things.
    (event.currentTarget as Element | null)?.setPointerCapture(event.pointerId);
    this.#do({ type: "pickUp", id, at, by: "pointer" });
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const input = dragInput(this.#state, event, this.#options.find(event));
    if (!input) return;
    if (event.key !== "Tab") event.preventDefault();
    event.stopPropagation();
    if (input.type === "cancel") this.#pressed = undefined;
    if (!event.repeat || input.type === "step") this.#do(input);
  }

  /** A click at the end of a drag means nothing more. */
  #click(event: Event): void {
    if (this.#hasDragged) event.stopImmediatePropagation();
    this.#hasDragged = false;
  }

  /** What is drawn anew loses the focus and gets it back: only what goes elsewhere leaves. */
  #leave({ relatedTarget }: FocusEvent): void {
    if (relatedTarget !== null) this.cancel();
  }

  #isHeldBy(by: "key" | "pointer"): boolean {
    return this.#state.type === "held" && this.#state.by === by;
  }

  #do(input: DragInput<Place>): void {
    const { state, effect } = dragged(this.#state, input, this.#options.rules);
    this.#state = state;
    if (effect) this.#options.changed(state, effect);
  }
}
