import { disclosedFields } from "../../generated/disclosedFields.ts";
import type { DisclosedField, DisclosedFields } from "../model/disclosedField.ts";
import type { FileKind } from "../model/kind.ts";

/** What a reader may know of records and people. */
export interface Audience {
  /** Whether a field that names records of these kinds may name this one. */
  mayName(id: string, kinds: readonly string[]): boolean;
  /** The kind of a record that is disclosed; undefined for any other. */
  kindOf(id: string): FileKind | undefined;
  /** What the reader knows somebody by who acted. */
  actor(by: string): string;
  /** Whether it was the reader who acted. */
  isReader(by: string): boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** What an audience may see of a record; nothing that its schema doesn't disclose. */
export function cutRecord(kind: FileKind, value: unknown, audience: Audience): Record<string, unknown> {
  return (isMap(value) && cutMap(value, fieldsOf(kind), audience)) || {};
}

function fieldsOf(kind: FileKind): DisclosedFields {
  return kind === "workflow" ? {} : disclosedFields[kind];
}

/** Undefined where something is not disclosed without which the rest is nothing. */
function cutMap(
  map: Fields,
  fields: DisclosedFields,
  audience: Audience,
): Record<string, unknown> | undefined {
  const cut: Record<string, unknown> = {};
  for (const key of Object.keys(map)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const shown = field && cutField(map[key], field, map, fields, audience);
    if (shown !== undefined) cut[key] = shown;
    else if (field?.required) return undefined;
  }
  return cut;
}

function cutField(
  value: unknown,
  field: DisclosedField,
  map: Fields,
  fields: DisclosedFields,
  audience: Audience,
): unknown {
  switch (field.as) {
    case "own":
      return audience.isReader(String(map.by)) ? cutValue(value, field, audience) : undefined;
    case "actor":
      return typeof value === "string" ? audience.actor(value) : undefined;
    case "content":
      return cutContent(value, recordBeside(map, fields), audience);
    case "initial":
      return field.instead;
    default:
      return cutValue(value, field, audience);
  }
}

function cutValue(value: unknown, { refs, within, items }: DisclosedField, audience: Audience): unknown {
  if (Array.isArray(value)) {
    return items && value.map((one) => cutValue(one, items, audience)).filter((one) => one !== undefined);
  }
  if (isMap(value)) return within && cutMap(value, within, audience);
  if (refs) return typeof value === "string" && audience.mayName(value, refs) ? value : undefined;
  return value;
}

/** What was, or would be, agreed of another record: as much as is disclosed of that one. */
function cutContent(value: unknown, record: string | undefined, audience: Audience): unknown {
  const kind = record === undefined ? undefined : audience.kindOf(record);
  return kind && isMap(value) ? cutMap(value, fieldsOf(kind), audience) : undefined;
}

function recordBeside(map: Fields, fields: DisclosedFields): string | undefined {
  const key = Object.keys(fields).find((one) => fields[one]?.refs);
  const id = key === undefined ? undefined : map[key];
  return typeof id === "string" ? id : undefined;
}

function isMap(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
