import type { Answer, FormField } from "../../../src/protocol/forms/form.ts";
import { element } from "../element.ts";
import { captionOf, type FieldPlace, type FieldView, Notes } from "./fieldView.ts";

type OneOfField = Extract<FormField, { kind: "choice" | "scale" | "rating" | "yesNo" }>;

interface Choice {
  readonly answer: Answer;
  readonly label: string;
  /** Spoken after the label, and shown at the ends of a scale. */
  readonly meaning?: string | undefined;
}

/** A question of which one answer is chosen: with the mouse, a finger, or the arrow keys. */
export function oneOfField(field: OneOfField, place: FieldPlace): FieldView {
  const { key, texts } = place;
  const choices = choicesOf(field, place);
  const inputs = choices.map(({ answer }, index) =>
    element("input", { type: "radio", name: key, id: `${key}-${index}`, value: String(answer) }),
  );
  const isScale = field.kind === "scale" || field.kind === "rating";
  const clear = element("button", { type: "button", class: "clear", hidden: true }, texts.clear);
  const group = element(
    "fieldset",
    {
      class: `field ${field.kind}`,
      role: "radiogroup",
      "aria-required": field.required ? "true" : undefined,
    },
    element("legend", { class: "caption" }, ...captionOf(field, place)),
  );
  const notes = new Notes(field, key, [group]);
  const [help, problem] = notes.help ? notes.nodes : [undefined, notes.nodes[0]];
  const options = choices.map(({ label, meaning }, index) =>
    element(
      "label",
      { class: isScale ? "tile" : "option", for: `${key}-${index}` },
      inputs[index],
      element("span", { class: "said" }, label),
      meaning ? element("span", { class: "spoken" }, `: ${meaning}`) : undefined,
    ),
  );
  group.append(
    ...[help, element("div", { class: isScale ? "tiles" : "options" }, ...options)].filter(
      (one) => one !== undefined,
    ),
    ...(isScale ? endsOf(field) : []),
    ...(problem ? [problem] : []),
    clear,
  );
  const update = () => {
    clear.hidden = field.required === true || !inputs.some(({ checked }) => checked);
  };
  group.addEventListener("change", () => {
    update();
    place.changed();
  });
  clear.addEventListener("click", () => {
    for (const input of inputs) input.checked = false;
    update();
    inputs[0]?.focus();
    place.changed();
  });
  return {
    field,
    node: group,
    first: inputs[0] ?? group,
    read: () => choices[inputs.findIndex(({ checked }) => checked)]?.answer,
    write: (answer) => {
      for (const [index, input] of inputs.entries()) input.checked = choices[index]?.answer === answer;
      update();
    },
    complain: (message) => notes.complain(message),
  };
}

function choicesOf(field: OneOfField, { texts }: FieldPlace): readonly Choice[] {
  if (field.kind === "choice") return field.options.map(({ value, label }) => ({ answer: value, label }));
  if (field.kind === "yesNo") {
    return [
      { answer: true, label: texts.yes },
      { answer: false, label: texts.no },
    ];
  }
  const [from, to] = field.kind === "scale" ? [0, 10] : [1, 5];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const answer = from + index;
    const meaning = answer === from ? field.low : answer === to ? field.high : undefined;
    return { answer, label: String(answer), meaning };
  });
}

/** What the ends of a scale mean; a screen reader hears it with the numbers. */
function endsOf({ low, high }: { readonly low?: string; readonly high?: string }): readonly Node[] {
  if (!low && !high) return [];
  return [
    element(
      "div",
      { class: "ends", "aria-hidden": "true" },
      element("span", {}, low ?? ""),
      element("span", {}, high ?? ""),
    ),
  ];
}
