import type { FileKind } from "../../model/kind.ts";
import { plainText } from "../../model/plainText.ts";
import type { Pointer } from "../../model/problem.ts";
import { schemaAt } from "../../model/schemaAt.ts";
import type { SchemaNode } from "../../model/schemaNode.ts";
import type { Translate } from "../../model/translate.ts";
import type { Fact, HoverBlock, HoverSection } from "./hoverBlock.ts";
import { shapeInWords } from "./shapeInWords.ts";

/** What the schema says of a field: what it is for, what may stand there, and what depends on it. */
export function fieldSection(kind: FileKind, pointer: Pointer, t: Translate): HoverSection {
  const nodes = schemaAt(kind, pointer);
  const [first] = nodes;
  if (!first || pointer.length === 0) return [];
  const { title, description } = nodes.find((node) => node.title) ?? first;
  const about = description?.[t.language];
  const facts: readonly Fact[] = [
    { name: t("Value"), value: shapeInWords(nodes, t) },
    { name: t("Example"), value: exampleOf(nodes) },
  ].filter(({ value }) => value !== "");
  const marks = [
    isRequired(kind, pointer) && t("Required."),
    isControlled(kind, pointer) && t("Under change control: approvals are bound to it."),
  ].filter((mark) => mark !== false);
  return [
    { kind: "title", text: title?.[t.language] ?? String(pointer.at(-1)) },
    ...(about ? [{ kind: "text", text: about } satisfies HoverBlock] : []),
    ...(facts.length > 0 ? [{ kind: "facts", facts } satisfies HoverBlock] : []),
    ...(marks.length > 0 ? [{ kind: "text", text: marks.join(" ") } satisfies HoverBlock] : []),
  ];
}

/** What a value that the schema lists means; empty for any other one. */
export function valueSection(kind: FileKind, pointer: Pointer, value: unknown, t: Translate): HoverSection {
  const node = schemaAt(kind, pointer).find(
    ({ labels }) => labels && Object.hasOwn(labels, plainText(value)),
  );
  const label = node?.labels?.[plainText(value)]?.[t.language];
  if (label === undefined) return [];
  const field = titledAt(kind, pointer);
  const name = field?.title?.[t.language];
  const about = field?.description?.[t.language];
  return [
    { kind: "title", text: name === undefined ? label : t("{name}: {value}", { name, value: label }) },
    ...(about ? [{ kind: "text", text: about } satisfies HoverBlock] : []),
  ];
}

/** The field itself, or the list whose item it is. */
function titledAt(kind: FileKind, pointer: Pointer): SchemaNode | undefined {
  const isItem = typeof pointer.at(-1) === "number";
  return schemaAt(kind, isItem ? pointer.slice(0, -1) : pointer).find(({ title }) => title);
}

/** An example says something only where the shape leaves it open. */
function exampleOf(nodes: readonly SchemaNode[]): string {
  const [node] = nodes.filter(({ examples, format, values }) => examples && !format && !values);
  const [example] = node?.examples ?? [];
  if (example === undefined) return "";
  return typeof example === "string" ? example : JSON.stringify(example);
}

function isRequired(kind: FileKind, pointer: Pointer): boolean {
  const key = pointer.at(-1);
  return schemaAt(kind, pointer.slice(0, -1)).some(({ required }) => required?.includes(String(key)));
}

/** The nearest field that says something decides. */
function isControlled(kind: FileKind, pointer: Pointer): boolean {
  const said = pointer.map((_, index) =>
    schemaAt(kind, pointer.slice(0, index + 1)).find(({ controlled }) => controlled !== undefined),
  );
  return said.findLast((node) => node !== undefined)?.controlled === true;
}
