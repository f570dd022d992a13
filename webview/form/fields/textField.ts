import type { FormField } from "../../../src/protocol/forms/form.ts";
import { element } from "../element.ts";
import { captionOf, type FieldPlace, type FieldView, Notes } from "./fieldView.ts";

type TextField = Extract<FormField, { kind: "text" | "longText" | "name" | "email" }>;

/** How much fits where nothing is said: as much as records take. */
const usual = { text: 500, longText: 5000, name: 200, email: 254 } as const;

const attributes = {
  text: { type: "text" },
  longText: { rows: "4" },
  name: { type: "text", autocomplete: "name" },
  email: { type: "email", autocomplete: "email", inputmode: "email", spellcheck: "false" },
} as const;

/** A question that is answered in words. */
export function textField(field: TextField, place: FieldPlace): FieldView {
  const { key } = place;
  const limit = "maxLength" in field && field.maxLength ? field.maxLength : usual[field.kind];
  const input = element(field.kind === "longText" ? "textarea" : "input", {
    id: key,
    maxlength: String(limit),
    "aria-required": field.required ? "true" : undefined,
    ...attributes[field.kind],
  });
  const notes = new Notes(field, key, [input]);
  input.addEventListener("input", place.changed);
  const [help, problem] = notes.help ? notes.nodes : [undefined, notes.nodes[0]];
  return {
    field,
    node: element(
      "div",
      { class: `field ${field.kind}` },
      element("label", { for: key, class: "caption" }, ...captionOf(field, place)),
      help,
      input,
      problem,
    ),
    first: input,
    read: () => (input.value.trim() === "" ? undefined : input.value.trim()),
    write: (answer) => {
      input.value = typeof answer === "string" ? answer.slice(0, limit) : "";
    },
    complain: (message) => notes.complain(message),
  };
}
