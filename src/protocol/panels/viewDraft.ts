import type { ViewChange, ViewPath } from "./viewChanges.ts";

type Holder = Record<string | number, unknown> | unknown[];

/** A view in the making: the one before with changes. What doesn't change is the same object as before. */
export class ViewDraft {
  #view: unknown;
  /** What was made for this view and may be changed: all else is of the view before. */
  readonly #own = new Set<unknown>();

  constructor(before: unknown) {
    this.#view = before;
  }

  get view(): unknown {
    return this.#view;
  }

  /** Makes a change. One that leads nowhere is passed over: what comes of it is checked as a whole. */
  apply(change: ViewChange): void {
    if ("value" in change) {
      const last = change.path.at(-1);
      if (last === undefined) this.#view = change.value;
      else put(this.#holderAt(change.path.slice(0, -1)), last, change.value);
      return;
    }
    const list = this.#holderAt(change.path);
    if (Array.isArray(list)) list.splice(change.at, change.removed, ...change.items);
  }

  /** The object or list at a place, as one that may be changed. */
  #holderAt(path: ViewPath): Holder | undefined {
    let holder = this.#owned(this.#view);
    this.#view = holder;
    for (const step of path) {
      if (!holder) return undefined;
      const inner = this.#owned(Object.hasOwn(holder, step) ? Reflect.get(holder, step) : undefined);
      put(holder, step, inner);
      holder = inner;
    }
    return holder;
  }

  #owned(value: unknown): Holder | undefined {
    if (typeof value !== "object" || value === null) return undefined;
    if (this.#own.has(value)) return value as Holder;
    const copy: Holder = Array.isArray(value) ? [...value] : { ...value };
    this.#own.add(copy);
    return copy;
  }
}

/** As a value of its own, whatever it is called. */
function put(holder: Holder | undefined, key: string | number, value: unknown): void {
  if (!holder) return;
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}
