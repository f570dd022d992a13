import { isKind } from "../../../core/model/kind.ts";
import type { Translate } from "../../../core/model/translate.ts";
import { type DataField, labelText } from "../../../core/workflow/definition.ts";
import { describeValue, saidBefore } from "../../../core/workflow/eventData.ts";
import { fieldOf, type LivingEntry } from "../../../core/workflow/facts.ts";
import { kindTable } from "../../../generated/kinds.ts";
import { plainLabel } from "../../plainLabel.ts";
import type { ProjectSession } from "../../projectSession.ts";
import { askChoice, type ChoiceItem } from "./askChoice.ts";
import { askText } from "./askText.ts";
import type { Step } from "./steps.ts";

/** Asks for one thing that an event has to be told, in the way that fits its type; the record's own value stands there first. */
export function askField(
  key: string,
  field: DataField,
  entry: LivingEntry,
  session: ProjectSession,
  t: Translate,
): Step {
  const kept = field.field === undefined ? undefined : fieldOf(entry.value, field.field);
  const canBeLeft = !field.required || saidBefore(key, field, entry.value) !== undefined;
  const prompt = promptOf(key, field, t);
  return (place, previous) => {
    const value = previous ?? kept;
    const choices = choicesOf(field, session, t);
    if (choices) return askChoice(choices, prompt, (choice) => choice === value, place);
    const fault = (text: string) => faultOf(text, field, canBeLeft, session, t);
    const question = { prompt, placeholder: placeholderOf(key, field, t), value: String(value ?? ""), fault };
    return askText(question, place).then((answer) =>
      typeof answer === "object" ? { value: readValue(answer.value, field) } : answer,
    );
  };
}

function promptOf(key: string, { title, description, required }: DataField, t: Translate): string {
  const named = { title: labelText(title, t, key), text: labelText(description, t) };
  const text = named.text ? t("{title}: {text}", named) : named.title;
  return required ? text : t("{text} (may be left empty)", { text });
}

/** It stays in sight when a fault takes the place of the prompt. */
function placeholderOf(key: string, { type, title }: DataField, t: Translate): string {
  return type === "date" ? t("A date such as {date}", { date: "2026-06-15" }) : labelText(title, t, key);
}

function faultOf(
  text: string,
  field: DataField,
  canBeLeft: boolean,
  { service }: ProjectSession,
  t: Translate,
): string | undefined {
  const value = readValue(text, field);
  if (value !== undefined) return describeValue(value, field, service.project, t);
  return canBeLeft ? undefined : t("An answer is needed here.");
}

/** What a text means for a field; undefined for none. A text that is no number stays one, and is refused as such. */
function readValue(text: string, { type }: DataField): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  if (type !== "number") return trimmed;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : trimmed;
}

/** The rows for a field whose values can be counted; undefined for others. */
function choicesOf(
  field: DataField,
  session: ProjectSession,
  t: Translate,
): readonly ChoiceItem<unknown>[] | undefined {
  const items = countedValues(field, session, t);
  if (!items || field.required) return items;
  return [...items, { label: t("Leave this empty"), value: undefined }];
}

function countedValues(
  { type, choices = [], kinds = [] }: DataField,
  { service }: ProjectSession,
  t: Translate,
): readonly ChoiceItem<unknown>[] | undefined {
  if (type === "choice") return choices.map((value) => ({ label: plainLabel(value), value }));
  if (type === "yesNo")
    return [
      { label: t("Yes"), value: true },
      { label: t("No"), value: false },
    ];
  if (type !== "record") return undefined;
  return kinds.filter(isKind).flatMap((kind) =>
    [...service.project.valid(kind)].map(({ id, value }) => ({
      label: plainLabel(String(value.title)),
      description: id,
      detail: kindTable[kind].title[t.language],
      value: id,
    })),
  );
}
