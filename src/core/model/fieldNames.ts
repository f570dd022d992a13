import { fieldTitles } from "../../generated/fieldTitles.ts";
import type { FieldTitle } from "./fieldTitle.ts";
import type { Kind } from "./kind.ts";
import type { Translate } from "./translate.ts";

/** Whose fields are named, and for whom; of an unknown kind, fields keep the names that they have in files. */
export interface FieldNames {
  readonly kind: Kind | undefined;
  readonly t: Translate;
}

/** What people call a field, with what it lies in: `Acceptance criteria`, `AC-1`, `Text`. */
export function nameOfField(path: readonly string[], names: FieldNames): string[] {
  return path.map((step, index) => {
    const at = schemaPath(path.slice(0, index + 1), names);
    return titleAt(at, names)?.title[names.t.language] ?? step;
  });
}

/** A value in the reader's words: a line for each field of a mapping and each item of a list that is no plain one. */
export function describeValue(value: unknown, path: readonly string[], names: FieldNames): string {
  return describe(withoutOwnId(value, path.at(-1)), schemaPath(path, names), names);
}

function describe(value: unknown, path: string, names: FieldNames): string {
  const { t } = names;
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? t("yes") : t("no");
  if (typeof value !== "object") {
    return titleAt(path, names)?.values?.[String(value)]?.[t.language] ?? String(value);
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => describe(item, `${path}.[]`, names));
    const isPlain = value.every((item) => typeof item !== "object" || item === null);
    return isPlain ? items.join(t(", ")) : items.map((item) => `– ${below(item)}`).join("\n");
  }
  return Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .map(([key, child]) => {
      const at = path === "" ? key : `${path}.${key}`;
      const name = titleAt(at, names)?.title[t.language] ?? key;
      const text = describe(child, at, names);
      return t("{name}: {value}", { name, value: text.includes("\n") ? `\n  ${below(text)}` : text });
    })
    .join("\n");
}

/** An item that is named by its id need not repeat it. */
function withoutOwnId(value: unknown, name: string | undefined): unknown {
  if (typeof value !== "object" || value === null || (value as { id?: unknown }).id !== name) return value;
  const { id: _named, ...rest } = value as { id: unknown };
  return rest;
}

function below(text: string): string {
  return text.trimEnd().replaceAll("\n", "\n  ");
}

function titleAt(path: string, { kind }: FieldNames): FieldTitle | undefined {
  const titles = kind && fieldTitles[kind];
  return titles && Object.hasOwn(titles, path) ? titles[path] : undefined;
}

/** The path by which the schema knows a field: items of lists by `[]`, whatever their ids. */
function schemaPath(path: readonly string[], { kind }: FieldNames): string {
  const known = Object.keys((kind && fieldTitles[kind]) ?? {});
  return path.reduce((above, step) => {
    const item = `${above}.[]`;
    if (above !== "" && known.some((name) => name.startsWith(item))) return item;
    return above === "" ? step : `${above}.${step}`;
  }, "");
}
