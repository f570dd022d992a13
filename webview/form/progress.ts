import type { FormTexts } from "../../src/protocol/forms/formTexts.ts";
import { fillIn } from "../shared/fillIn.ts";
import { element } from "./element.ts";

/** How much is answered, in words and as a bar. */
export class Progress {
  readonly node: HTMLElement;
  readonly #words = element("span", { id: "progress-words" });
  readonly #bar: HTMLProgressElement;
  readonly #texts: FormTexts;

  constructor(total: number, texts: FormTexts) {
    this.#texts = texts;
    this.#bar = element("progress", { max: String(total), value: "0", "aria-labelledby": "progress-words" });
    this.node = element("div", { class: "progress" }, this.#words, this.#bar);
    this.show(0, total);
  }

  show(answered: number, total: number): void {
    this.#bar.value = answered;
    this.#words.textContent =
      answered === total ? this.#texts.noneLeft : fillIn(this.#texts.progress, { answered, total });
  }
}
