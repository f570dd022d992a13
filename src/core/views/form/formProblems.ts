import type { FormProblem } from "../../../protocol/recordForm.ts";
import type { Entry } from "../../model/entry.ts";
import type { Pointer, Problem } from "../../model/problem.ts";
import { shortened } from "../shortened.ts";

/** A problem and the place that a form shows it at, within the record. */
interface PlacedProblem {
  readonly pointer: Pointer;
  readonly problem: FormProblem;
}

/** The problems of one record: each is taken by the field that is nearest to its place. */
export class FormProblems {
  readonly #open: Set<PlacedProblem>;

  /** @param problems those of the whole file */
  constructor(problems: readonly Problem[], { base }: Entry) {
    const own = problems.filter(({ pointer }) => isWithin(pointer, base));
    this.#open = new Set(own.map((problem) => placed(problem, base)));
  }

  /** Those at a place and below it that no field has taken yet; they are taken now. */
  take(pointer: Pointer): readonly FormProblem[] {
    const taken = [...this.#open].filter((one) => isWithin(one.pointer, pointer));
    for (const one of taken) this.#open.delete(one);
    return taken.map(({ problem }) => problem);
  }
}

/** What is missing is said at the field that is to be filled in. */
function placed({ code, severity, message, pointer, data }: Problem, base: Pointer): PlacedProblem {
  const key = code === "schema/required" ? data?.key : undefined;
  const within = pointer.slice(base.length);
  return {
    pointer: typeof key === "string" ? [...within, key] : within,
    problem: { severity, message: shortened(message) },
  };
}

function isWithin(pointer: Pointer, around: Pointer): boolean {
  return around.every((step, index) => String(pointer[index]) === String(step));
}
