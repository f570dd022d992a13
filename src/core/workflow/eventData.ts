import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import { isDate } from "../schema/formats.ts";
import { type DataField, labelText } from "./definition.ts";
import { fieldOf, historyOf } from "./facts.ts";
import type { Condition } from "./guards/guard.ts";

export type EventData = Readonly<Record<string, unknown>>;

/** What an event needs to be told, checked: the values in the order of their fields, or what is wrong with them. */
export interface CheckedData {
  readonly values: EventData;
  readonly faults: readonly Condition[];
}

/**
 * Checks what is said with an event against what the event asks for. What the record says already need not be
 * said again, unless it is what an earlier event said.
 */
export function checkData(
  fields: Readonly<Record<string, DataField>>,
  data: EventData,
  record: unknown,
  project: ProjectView,
  t: Translate,
): CheckedData {
  const values: Record<string, unknown> = {};
  const faults: Condition[] = [];
  const fault = (code: string, message: string) => faults.push({ code, message, records: [] });
  for (const key of Object.keys(data).filter((name) => name !== "via" && !Object.hasOwn(fields, name))) {
    const known = Object.keys(fields).join(", ");
    fault(
      "data-unknown",
      known
        ? t("This event takes no “{key}”; it takes: {known}.", { key, known })
        : t("This event takes no “{key}”.", { key }),
    );
  }
  for (const [key, field] of Object.entries(fields)) {
    const given = data[key] ?? saidBefore(key, field, record);
    const isMissing = given === undefined || given === null || given === "";
    if (isMissing && field.required) {
      const title = labelText(field.title, t, key);
      fault("data-missing", t("“{key}” is needed: {title}.", { key, title }));
    }
    if (isMissing) continue;
    const message = describeValue(given, field, project, t);
    if (message === undefined) values[key] = given;
    else fault("data-invalid", `${key}: ${message}`);
  }
  if (typeof data.via === "string") values.via = data.via;
  return { values, faults };
}

/** What a record's own field says for an event, where it was written down for it and nobody has to say it again. */
export function saidBefore(key: string, { field, required, anew }: DataField, record: unknown): unknown {
  if (field === undefined || !required || anew) return undefined;
  return historyOf(record).some((happening) => Object.hasOwn(happening, key))
    ? undefined
    : fieldOf(record, field);
}

/** What is wrong with a value for a field; undefined where nothing is. */
export function describeValue(
  value: unknown,
  { type, choices = [], kinds = [] }: DataField,
  project: ProjectView,
  t: Translate,
): string | undefined {
  switch (type) {
    case "number":
      return Number.isFinite(value) ? undefined : t("Write a number.");
    case "yesNo":
      return typeof value === "boolean" ? undefined : t("Write true or false.");
    case "date":
      return typeof value === "string" && isDate(value) ? undefined : t("Write a date such as 2026-06-15.");
    case "choice":
      return choices.includes(String(value))
        ? undefined
        : t("Choose one of: {choices}.", { choices: choices.join(", ") });
    case "record": {
      const isKnown = project.find(String(value)).some(({ kind }) => kinds.includes(kind));
      return isKnown
        ? undefined
        : t("Write the id of a record of this project, of the kind: {kinds}.", { kinds: kinds.join(", ") });
    }
    case "line":
      return typeof value === "string" && !value.includes("\n") ? undefined : t("Write one line of text.");
    case "text":
      return typeof value === "string" ? undefined : t("Write text.");
  }
}
