import type { FormTexts } from "../../src/protocol/forms/formTexts.ts";
import { element } from "./element.ts";
import type { FieldView } from "./fields/fieldView.ts";

/** What is wrong with a question; undefined where nothing is. */
export function problemOf({ field, read }: FieldView, texts: FormTexts): string | undefined {
  const answer = read();
  if (answer === undefined) return field.required ? texts.missing : undefined;
  const isAddress = field.kind !== "email" || /^[^\s@]+@[^\s@]+$/.test(String(answer));
  return isAddress ? undefined : texts.notAnAddress;
}

/** Leads to each question that is still to be answered. */
export function missingNote(wrong: readonly FieldView[], texts: FormTexts): HTMLElement {
  const link = ({ field, first }: FieldView) => {
    const made = element("a", { href: `#${first.id}` }, field.label);
    made.addEventListener("click", (event) => {
      event.preventDefault();
      first.focus();
      first.scrollIntoView({ block: "center" });
    });
    return element("li", {}, made);
  };
  return element(
    "div",
    { class: "missing", role: "alert", tabindex: "-1" },
    element("p", { class: "verdict" }, element("span", { "aria-hidden": "true" }, "! "), texts.missingTitle),
    element("ul", {}, ...wrong.map(link)),
  );
}
