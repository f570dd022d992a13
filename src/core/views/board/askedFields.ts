import type { AskedField, AskedOption } from "../../../protocol/board/cardOffers.ts";
import { isKind } from "../../model/kind.ts";
import { plainText } from "../../model/plainText.ts";
import { type DataField, labelText } from "../../workflow/definition.ts";
import { saidBefore } from "../../workflow/eventData.ts";
import { fieldOf, type LivingEntry } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";

/** More records than this are not offered: who looks for another writes its id. */
const mostOptions = 500;

/** What an event asks to be told, as the fields of a form; what the record says already stands there first. */
export function askedFields(
  data: Readonly<Record<string, DataField>>,
  entry: LivingEntry,
  source: FactsSource,
): readonly AskedField[] {
  const { t } = source;
  return Object.entries(data).map(([key, field]) => {
    const kept = field.field === undefined ? undefined : fieldOf(entry.value, field.field);
    const options = optionsFor(field, source);
    return {
      key,
      title: labelText(field.title, t, key),
      description: labelText(field.description, t),
      type: field.type,
      required: field.required === true && saidBefore(key, field, entry.value) === undefined,
      ...(isPlain(kept) ? { value: kept } : {}),
      ...(options ? { options } : {}),
    };
  });
}

function isPlain(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function optionsFor(
  { type, choices = [], kinds = [] }: DataField,
  { project }: FactsSource,
): readonly AskedOption[] | undefined {
  if (type === "choice") return choices.map((value) => ({ value, title: value }));
  if (type !== "record") return undefined;
  const entries = kinds.filter(isKind).flatMap((kind) => [...project.valid(kind)]);
  return entries
    .slice(0, mostOptions)
    .map(({ id, value }) => ({ value: id, title: plainText((value as { title?: unknown }).title) }));
}
