import type { Kind } from "./kind.ts";
import { type ProjectView, prefixOf } from "./project.ts";

const usualWidth = 3;

/** Gives out ids of one kind that no record of the project has: the numbers after the highest in use. */
export class IdSequence {
  readonly #prefix: string;
  readonly #width: number;
  #last = 0;

  constructor(kind: Kind, project: ProjectView) {
    this.#prefix = `${prefixOf(kind, project.settings)}-`;
    let width = usualWidth;
    for (const { id } of project.all(kind)) {
      const digits = id.startsWith(this.#prefix) ? id.slice(this.#prefix.length) : "";
      if (!/^\d{1,15}$/.test(digits)) continue;
      this.#last = Math.max(this.#last, Number(digits));
      if (digits.startsWith("0")) width = Math.max(width, digits.length);
    }
    this.#width = width;
  }

  next(): string {
    this.#last += 1;
    return this.#prefix + String(this.#last).padStart(this.#width, "0");
  }
}
