import type { FormField } from "../../../src/protocol/forms/form.ts";
import { element } from "../element.ts";
import { captionOf, type FieldPlace, type FieldView, Notes } from "./fieldView.ts";

/** A question of which any answers are chosen. */
export function severalField(field: Extract<FormField, { kind: "choices" }>, place: FieldPlace): FieldView {
  const { key, texts } = place;
  const inputs = field.options.map(({ value }, index) =>
    element("input", { type: "checkbox", id: `${key}-${index}`, value }),
  );
  const group = element(
    "fieldset",
    { class: "field choices" },
    element("legend", { class: "caption" }, ...captionOf(field, place)),
  );
  const notes = new Notes({ ...field, help: field.help ?? texts.severalPossible }, key, [group], inputs);
  const [help, problem] = notes.nodes;
  const options = field.options.map(({ label }, index) =>
    element(
      "label",
      { class: "option", for: `${key}-${index}` },
      inputs[index],
      element("span", { class: "said" }, label),
    ),
  );
  group.append(
    ...[help, element("div", { class: "options" }, ...options), problem].filter((one) => one !== undefined),
  );
  group.addEventListener("change", place.changed);
  return {
    field,
    node: group,
    first: inputs[0] ?? group,
    read: () => {
      const chosen = inputs.filter(({ checked }) => checked).map(({ value }) => value);
      return chosen.length > 0 ? chosen : undefined;
    },
    write: (answer) => {
      for (const input of inputs) input.checked = Array.isArray(answer) && answer.includes(input.value);
    },
    complain: (message) => notes.complain(message),
  };
}
