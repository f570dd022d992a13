import type { FormIntent } from "../../../protocol/recordForm.ts";
import type { Entry } from "../../model/entry.ts";
import type { Pointer } from "../../model/problem.ts";
import { formsOf, schemaAt } from "../../model/schemaAt.ts";
import { valueAt } from "../../model/valueAt.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Change } from "../../yaml/edit/change.ts";
import { insertions } from "../../yaml/edit/insertions.ts";
import { newItem } from "./newItem.ts";
import { typedValue } from "./typedValue.ts";

type Source = Pick<FactsSource, "project" | "today">;

/** The changes that an edit makes in a record; undefined where what it edits is not there. */
export function formChanges(entry: Entry, intent: FormIntent, source: Source): readonly Change[] | undefined {
  const { pointer } = intent;
  switch (intent.kind) {
    case "set":
      return setChanges(entry, pointer, intent.text);
    case "clear":
      return clearChanges(entry, pointer);
    case "add":
      return addChanges(entry, pointer, intent.text, source);
    case "remove":
      return isItem(entry, pointer) ? [{ op: "remove", pointer }] : undefined;
    case "move":
      return moveChanges(entry, pointer, intent.to);
  }
}

function setChanges(entry: Entry, pointer: Pointer, text: string): readonly Change[] | undefined {
  const [node = { types: [] }] = schemaAt(entry.kind, pointer);
  const old = valueAt(entry.value, pointer);
  if (node.types.includes("array") || node.types.includes("object")) return undefined;
  if (text === "" && !isRequired(entry, pointer) && !isItem(entry, pointer))
    return clearChanges(entry, pointer);
  const value = typedValue(text, node, old);
  if (value === old) return [];
  return old === undefined ? insertAt(entry, pointer, value) : [{ op: "set", pointer, value }];
}

/** A mapping that would say nothing any more goes with its last key, unless it is an item or must be there. */
function clearChanges(entry: Entry, pointer: Pointer): readonly Change[] {
  if (valueAt(entry.value, pointer) === undefined) return [];
  const around = pointer.slice(0, -1);
  const others = Object.keys((valueAt(entry.value, around) ?? {}) as object).length - 1;
  const goesToo =
    around.length > 0 && others === 0 && typeof around.at(-1) === "string" && !isRequired(entry, around);
  return goesToo ? clearChanges(entry, around) : [{ op: "remove", pointer }];
}

function addChanges(
  entry: Entry,
  pointer: Pointer,
  text: string,
  source: Source,
): readonly Change[] | undefined {
  const [node] = schemaAt(entry.kind, pointer);
  const [itemNode] = node?.items ? formsOf(node.items) : [];
  const list = valueAt(entry.value, pointer);
  if (!itemNode || (list !== undefined && list !== null && !Array.isArray(list))) return undefined;
  const count = Array.isArray(list) ? list.length : 0;
  const item = itemNode.types.includes("object")
    ? newItem(entry, [...pointer, count], itemNode, source)
    : typedValue(text, itemNode, undefined);
  if (list === undefined) return insertAt(entry, pointer, [item]);
  return [{ op: "append", pointer, item, fitting: true }];
}

function moveChanges(entry: Entry, pointer: Pointer, to: number): readonly Change[] | undefined {
  const around = pointer.slice(0, -1);
  const list = valueAt(entry.value, around);
  if (!isItem(entry, pointer) || !Array.isArray(list) || !Object.hasOwn(list, to)) return undefined;
  return [{ op: "move", pointer: around, from: Number(pointer.at(-1)), to }];
}

/** A value with a new key: where its schema has it, and with the mappings around it that aren't there yet. */
function insertAt(entry: Entry, pointer: Pointer, value: unknown): readonly Change[] | undefined {
  const depth = pointer.findIndex(
    (_, index) => valueAt(entry.value, pointer.slice(0, index + 1)) === undefined,
  );
  const key = pointer[depth];
  const around = pointer.slice(0, depth);
  const mapping = valueAt(entry.value, around);
  if (typeof key !== "string" || pointer.slice(depth).some((step) => typeof step === "number"))
    return undefined;
  if (mapping === null) return [{ op: "set", pointer, value }];
  if (typeof mapping !== "object" || Array.isArray(mapping)) return undefined;
  const inner = pointer
    .slice(depth + 1)
    .reduceRight<unknown>((within, step) => Object.fromEntries([[step, within]]), value);
  const [node] = schemaAt(entry.kind, around);
  return insertions(around, mapping as object, new Map([[key, inner]]), node);
}

function isRequired(entry: Entry, pointer: Pointer): boolean {
  const key = String(pointer.at(-1));
  return schemaAt(entry.kind, pointer.slice(0, -1)).some(({ required }) => required?.includes(key));
}

/** Whether a place is an item of a list that is there. */
function isItem(entry: Entry, pointer: Pointer): boolean {
  const list = valueAt(entry.value, pointer.slice(0, -1));
  return (
    Array.isArray(list) && typeof pointer.at(-1) === "number" && Object.hasOwn(list, pointer.at(-1) as number)
  );
}
