import type { Looked } from "./machine.ts";

/** Somebody points at a state or a transition, or has come to it by key. */
export class LookEvent extends Event {
  static readonly type = "lifecycle-look";
  readonly looked: Looked;

  constructor(looked: Looked) {
    super(LookEvent.type, { bubbles: true, composed: true });
    this.looked = looked;
  }
}

/** Somebody wants an open event to happen. */
export class FireEvent extends Event {
  static readonly type = "lifecycle-fire";
  /** The event's name in the machine. */
  readonly event: string;

  constructor(event: string) {
    super(FireEvent.type, { bubbles: true, composed: true });
    this.event = event;
  }
}
