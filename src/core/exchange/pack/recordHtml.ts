import { disclosedFields } from "../../../generated/disclosedFields.ts";
import type { DisclosedField, DisclosedFields } from "../../model/disclosedField.ts";
import type { Kind } from "../../model/kind.ts";
import type { ProjectView } from "../../model/project.ts";
import { valueAt } from "../../model/valueAt.ts";
import { type Html, html } from "../../reports/html.ts";
import { fieldWords } from "../../views/fieldWords.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";

/** What the page shows by its own means, and what says nothing to a client. */
const elsewhere: ReadonlySet<string> = new Set([
  ...["id", "title", "status", "visibility", "owner", "history", "proposed", "covers", "signatories"],
]);

/** Where fields are, and for whom they are written out. */
interface Place {
  readonly kind: Kind;
  readonly path: readonly string[];
  /** What the reader may see. */
  readonly shown: FactsSource;
}

/** Every disclosed field of a record that says something, by the names that people know them by. */
export function recordHtml(kind: Kind, value: unknown, shown: FactsSource): Html {
  const rows = fieldRows(value, disclosedFields[kind], { kind, path: [], shown }).filter(
    ({ key }) => !elsewhere.has(key),
  );
  return html`<dl class="record">${rows.map(
    ({ name, content }) => html`
<div><dt>${name}</dt><dd>${content}</dd></div>`,
  )}
</dl>
`;
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly content: Html;
}

function fieldRows(value: unknown, fields: DisclosedFields, place: Place): readonly Row[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const path = [...place.path, key];
    const content = valueHtml(valueAt(value, [key]), field, { ...place, path });
    if (!content) return [];
    return [{ key, name: fieldWords(place.kind, path, place.shown.t)?.title ?? key, content }];
  });
}

function valueHtml(value: unknown, field: DisclosedField, place: Place): Html | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((one) => valueHtml(one, field.items ?? {}, place) ?? []);
    return items.length > 0 ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : undefined;
  }
  if (typeof value === "object") return field.within && mapHtml(value, field.within, place);
  return html`<span class="text">${textOf(value, field, place).trim()}</span>`;
}

/** What it says first stands first, by its id; the rest follows as facts. */
function mapHtml(value: object, within: DisclosedFields, place: Place): Html | undefined {
  const rows = fieldRows(value, within, place);
  const id = rows.find(({ key }) => key === "id");
  const main = rows.find(({ key }) => key === "text" || key === "specific");
  const rest = rows.filter((row) => row !== id && row !== main);
  if (rows.length === 0) return undefined;
  return html`${id && html`<span class="id">${id.content}</span> `}${main?.content}${
    rest.length > 0
      ? html`<dl class="inner">${rest.map(({ name, content }) => html`<div><dt>${name}</dt><dd>${content}</dd></div>`)}</dl>`
      : undefined
  }`;
}

function textOf(value: unknown, { refs }: DisclosedField, { kind, path, shown }: Place): string {
  if (refs) return nameOf(String(value), shown.project);
  if (typeof value === "boolean") return value ? shown.t("yes") : shown.t("no");
  const unit = units[path.join(".")]?.(Number(value), shown);
  if (unit !== undefined) return unit;
  const known = fieldWords(kind, path, shown.t)?.values.find(({ id }) => id === String(value));
  return known?.title ?? String(value);
}

/** Numbers that say nothing without their unit. */
const units: Readonly<Record<string, (value: number, shown: FactsSource) => string>> = {
  "impact.scheduleDays": (days, { t }) => t("{days} days", { days }),
  "impact.cost": (cost, { project }) => `${cost} ${currencyOf(project)}`.trim(),
};

function currencyOf(project: ProjectView): string {
  return [...project.valid("charter")].map(({ value }) => value.budget?.currency)[0] ?? "";
}

/** What a reader knows a record, a goal or a person by. */
export function nameOf(id: string, project: ProjectView): string {
  const [target] = project.find(id);
  if (!target) return id;
  const { entry, kind, pointer } = target;
  if (kind === "goal")
    return `${id} ${String(valueAt(entry.value, [...pointer.slice(0, -1), "specific"]) ?? "")}`;
  const { title = "", organisation } = entry.value as { title?: string; organisation?: string };
  if (entry.kind !== "stakeholder") return `${id} ${title}`;
  return organisation ? `${title} (${organisation})` : title;
}
