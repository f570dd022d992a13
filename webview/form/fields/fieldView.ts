import type { Answer, FormField } from "../../../src/protocol/forms/form.ts";
import type { FormTexts } from "../../../src/protocol/forms/formTexts.ts";
import { element } from "../element.ts";

/** A question on the page. */
export interface FieldView {
  readonly field: FormField;
  readonly node: HTMLElement;
  /** Where the keyboard goes when this question is to be answered. */
  readonly first: HTMLElement;
  /** Undefined where nothing is answered. */
  readonly read: () => Answer | undefined;
  /** Takes what an earlier visit left; anything else is passed over. */
  readonly write: (answer: unknown) => void;
  /** Says what is wrong; undefined takes it back. */
  readonly complain: (problem: string | undefined) => void;
}

/** What every kind of question is given. */
export interface FieldPlace {
  readonly texts: FormTexts;
  /** Unique on the page. */
  readonly key: string;
  /** From 1. */
  readonly number: number;
  readonly changed: () => void;
}

/** The question itself with what goes with it. */
export function captionOf(field: FormField, { texts, number }: FieldPlace): readonly (Node | string)[] {
  return [
    element("span", { class: "number", "aria-hidden": "true" }, `${number}`),
    element("span", { class: "label" }, field.label),
    ...(field.required ? [" ", element("span", { class: "needed" }, texts.required)] : []),
  ];
}

/** The help and the problem of a question: what describes it. */
export class Notes {
  readonly help: HTMLElement | undefined;
  readonly #problem: HTMLElement;
  readonly #described: readonly HTMLElement[];
  readonly #invalid: readonly HTMLElement[];

  /**
   * @param described what is described by the notes
   * @param invalid what is marked as wrong
   */
  constructor(
    field: FormField,
    key: string,
    described: readonly HTMLElement[],
    invalid: readonly HTMLElement[] = described,
  ) {
    this.help = field.help ? element("p", { class: "help", id: `${key}-help` }, field.help) : undefined;
    this.#problem = element("p", { class: "problem", id: `${key}-problem`, hidden: true });
    this.#described = described;
    this.#invalid = invalid;
    this.complain(undefined);
  }

  get nodes(): readonly HTMLElement[] {
    return [...(this.help ? [this.help] : []), this.#problem];
  }

  complain(problem: string | undefined): void {
    this.#problem.replaceChildren(
      ...(problem === undefined ? [] : [element("span", { "aria-hidden": "true" }, "! "), problem]),
    );
    this.#problem.hidden = problem === undefined;
    const ids = [this.help?.id, problem === undefined ? undefined : this.#problem.id].filter(Boolean);
    for (const one of this.#described) {
      if (ids.length > 0) one.setAttribute("aria-describedby", ids.join(" "));
      else one.removeAttribute("aria-describedby");
    }
    for (const one of this.#invalid) {
      if (problem === undefined) one.removeAttribute("aria-invalid");
      else one.setAttribute("aria-invalid", "true");
    }
  }
}
