import type { FormField } from "../../../src/protocol/forms/form.ts";
import { element } from "../element.ts";
import { captionOf, type FieldPlace, type FieldView, Notes } from "./fieldView.ts";

/** Words that somebody agrees to by ticking a box. */
export function consentField(field: Extract<FormField, { kind: "consent" }>, place: FieldPlace): FieldView {
  const { key } = place;
  const input = element("input", {
    type: "checkbox",
    id: key,
    "aria-required": field.required ? "true" : undefined,
  });
  const notes = new Notes(field, key, [input]);
  input.addEventListener("change", place.changed);
  return {
    field,
    node: element(
      "div",
      { class: "field consent" },
      element(
        "label",
        { class: "option", for: key },
        input,
        element("span", { class: "said" }, ...captionOf(field, place)),
      ),
      ...notes.nodes,
    ),
    first: input,
    read: () => input.checked || undefined,
    write: (answer) => {
      input.checked = answer === true;
    },
    complain: (message) => notes.complain(message),
  };
}
