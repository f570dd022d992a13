import type { Pointer } from "../../model/problem.ts";
import type { RangedDocument } from "../rangedDocument.ts";
import type { Change, TextEdit } from "./change.ts";
import { type Plan, planChange } from "./planChange.ts";
import { Source } from "./source.ts";

/** Changes that can be planned in the same text because none of them moves what another one looks for. */
export class Batch {
  readonly #source: Source | undefined;
  readonly #together: boolean;
  readonly #plans: Plan[] = [];

  constructor({ text, document }: RangedDocument, together: boolean) {
    this.#source = document && new Source(text, document);
    this.#together = together;
  }

  get edits(): readonly TextEdit[] {
    return this.#plans.flatMap((plan) => plan.edits).sort((a, b) => a.start - b.start);
  }

  /** Whether the change could join. The first one always can. */
  add(change: Change): boolean {
    if (!this.#source) return false;
    if (this.#plans.length > 0 && (!this.#together || change.op === "move")) return false;
    const named = [change.pointer, ...neighboursOf(change)];
    if (this.#plans.some((plan) => named.some((pointer) => leadsThrough(pointer, plan)))) return false;
    const plan = planChange(this.#source, change);
    if (this.#plans.some((other) => collide(other, plan))) return false;
    this.#plans.push(plan);
    return true;
  }
}

/** The places of the keys next to which a new one goes. */
function neighboursOf(change: Change): readonly Pointer[] {
  if (change.op !== "set") return [];
  const keys = [change.before, change.after].filter((key) => key !== undefined);
  return keys.map((key) => [...change.pointer.slice(0, -1), key]);
}

/** Whether what the plan touches is on the way of the pointer: for what is added to a list, the indexes from there on. */
function leadsThrough(pointer: Pointer, { touches, extend }: Plan): boolean {
  const last = touches.length - 1;
  if (last >= pointer.length) return false;
  return touches.every((step, index) => {
    const other = pointer[index];
    const isOpen =
      extend !== undefined && index === last && typeof step === "number" && typeof other === "number";
    return isOpen ? step <= other : String(step) === String(other);
  });
}

function collide(a: Plan, b: Plan): boolean {
  const extendsSame = a.extend !== undefined && a.extend === b.extend;
  if (!extendsSame && (leadsThrough(a.touches, b) || leadsThrough(b.touches, a))) return true;
  return a.edits.some((one) =>
    b.edits.some((other) => {
      if (one.end < other.start || other.end < one.start) return false;
      return !(extendsSame && one.start === one.end && other.start === other.end);
    }),
  );
}
