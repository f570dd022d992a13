import type { Day } from "../../model/calendar.ts";
import type { FileKind } from "../../model/kind.ts";
import type { Pointer } from "../../model/problem.ts";
import { formsOf } from "../../model/schemaAt.ts";
import type { SchemaNode } from "../../model/schemaNode.ts";
import { TabStops } from "./tabStops.ts";
import { tellingFields } from "./tellingFields.ts";

/** What is known of a mapping before anybody fills it in. */
export interface MappingDraft {
  readonly kind: FileKind;
  /** The way to the mapping. */
  readonly path: Pointer;
  /** What certain keys say, as YAML. */
  readonly known: Readonly<Record<string, string>>;
  readonly today: Day;
  readonly listIndent: 0 | 2;
}

/** The keys that a new mapping begins with: those that it must have and those that tell most, else all. */
export function firstKeys(
  { required = [], properties = {} }: SchemaNode,
  kind: FileKind,
  path: Pointer,
): readonly string[] {
  const chosen = new Set([...required, ...tellingFields(kind, path)]);
  const names = Object.keys(properties);
  return chosen.size > 0
    ? names.filter((name) => chosen.has(name))
    : names.filter((name) => isScalar(properties[name]));
}

/** The lines of a new mapping in block style, without their indentation; each value is a tab stop. */
export function blockSnippet(
  node: SchemaNode,
  draft: MappingDraft,
  stops = new TabStops(),
): readonly string[] {
  const { known, listIndent } = draft;
  const keys = firstKeys(node, draft.kind, draft.path);
  const records = draft.path.length === 0 && node.properties?.history ? [...keys, "history"] : keys;
  return records.flatMap((key) => {
    const child = node.properties?.[key];
    const inner = { ...draft, path: [...draft.path, key], known: {} };
    const [form = { types: [] }] = child ? formsOf(child) : [];
    const value = known[key] ?? (isNested(form) ? undefined : stopFor(form, key, node, draft, stops));
    if (value !== undefined) return [`${key}: ${value}`.trimEnd()];
    if (form.items) {
      const lines = blockSnippet(form.items, { ...inner, known: firstId(form.items) }, stops);
      return [`${key}:`, ...itemLines(lines).map((line) => " ".repeat(listIndent) + line)];
    }
    return [`${key}:`, ...blockSnippet(form, inner, stops).map((line) => `  ${line}`)];
  });
}

/** A new mapping in braces; what is a mapping itself is left out. */
export function flowSnippet(node: SchemaNode, draft: MappingDraft, stops = new TabStops()): string {
  const pairs = firstKeys(node, draft.kind, draft.path).flatMap((key) => {
    const child = node.properties?.[key];
    const [form = { types: [] }] = child ? formsOf(child) : [];
    if (isNested(form) && !node.required?.includes(key)) return [];
    const value = draft.known[key] ?? stopFor(form, key, node, draft, stops);
    return [`${key}: ${value}`];
  });
  return `{${pairs.join(", ")}}`;
}

/** Lines of a mapping as those of an item of a list. */
export function itemLines(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

function stopFor(
  form: SchemaNode,
  key: string,
  { required }: SchemaNode,
  { today }: MappingDraft,
  stops: TabStops,
): string {
  const { types, values, format, refs } = form;
  if (types.includes("array")) return `[${stops.next()}]`;
  if (types.includes("object")) return `{${stops.next()}}`;
  if (refs) return stops.next();
  if (values) return values.length === 1 ? String(values[0]) : stops.choice(values.map(String));
  if (types[0] === "boolean") return stops.choice(["true", "false"]);
  return format === "date" && required?.includes(key) ? stops.with(today) : stops.next();
}

/** Whether a value has keys of its own, or items that have. */
function isNested({ properties, items }: SchemaNode): boolean {
  return properties !== undefined || items?.properties !== undefined;
}

function isScalar(node: SchemaNode | undefined): boolean {
  return (
    node !== undefined &&
    formsOf(node).some(({ types }) => !types.includes("object") && !types.includes("array"))
  );
}

function firstId({ properties }: SchemaNode): Readonly<Record<string, string>> {
  const example = String(properties?.id?.examples?.[0] ?? "");
  return /\d$/.test(example) ? { id: example } : {};
}
