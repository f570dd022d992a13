import { isCollection, isMap, isSeq, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { Pointer } from "../../model/problem.ts";
import { flowEntry, flowText } from "../print.ts";
import { moveIn } from "./applyChange.ts";
import type { AppendItem, Change, MoveItem, TextEdit } from "./change.ts";
import { insertInFlow, moveInFlow, removeFromFlow } from "./flowItems.ts";
import { insertItem, insertKey, type Neighbour, placeNear } from "./insertInBlock.ts";
import { moveInBlock } from "./moveItem.ts";
import { removeFromBlock } from "./removeFromBlock.ts";
import { replaceValue } from "./replaceValue.ts";
import { type Found, findSlot, type Slot } from "./slot.ts";
import type { Source } from "./source.ts";

/** The edits that make one change in one text. */
export interface Plan {
  readonly edits: readonly TextEdit[];
  /** What lies below this place may no longer be where the text had it. */
  readonly touches: Pointer;
  /** Names the end that an insertion extends: further ones for the same end may follow it at the same offset. */
  readonly extend?: string;
}

/** `change` must be possible for the value of the text. */
export function planChange(source: Source, change: Change): Plan {
  const found = findSlot(source, change.pointer);
  switch (change.op) {
    case "set":
      return planSet(source, found, change.pointer, change.value, change);
    case "append":
      return planAppend(source, found, change);
    case "remove":
      return planRemove(source, found, change.pointer);
    case "move":
      return planMove(source, found, change);
  }
}

function planSet(source: Source, found: Found, pointer: Pointer, value: unknown, near: Neighbour): Plan {
  const { slot, depth } = found;
  const done = pointer.slice(0, depth);
  const [step, ...missing] = pointer.slice(depth);
  if (step === undefined) return replace(source, slot, done, value);
  const inner = nest(missing, value);
  if (isSeq(slot.node)) return addItem(source, slot, slot.node, done, inner);
  const key = String(step);
  return isMap(slot.node)
    ? addKey(source, slot, slot.node, { done, key, value: inner, near: missing.length === 0 ? near : {} })
    : replace(source, slot, done, nest([step], inner));
}

function planAppend(source: Source, found: Found, change: AppendItem): Plan {
  const { pointer, item, oneLine, fitting } = change;
  const { slot, depth } = found;
  const layout = oneLine ? source.withItems("oneLine") : source;
  if (depth < pointer.length || !isSeq(slot.node)) return planSet(layout, found, pointer, [item], {});
  return addItem(layout, slot, slot.node, pointer, item, fitting);
}

function planRemove(source: Source, found: Found, pointer: Pointer): Plan {
  const { owner, depth } = found;
  const container = owner?.slot.node;
  if (!owner || depth < pointer.length || !isCollection(container)) return { edits: [], touches: pointer };
  const parent = pointer.slice(0, -1);
  if (container.flow) {
    const edits = removeFromFlow(source, container, owner.index);
    return edits ? { edits, touches: parent } : replace(source, owner.slot, parent, {});
  }
  if (container.items.length === 1) return replace(source, owner.slot, parent, isMap(container) ? {} : []);
  const touches = isMap(container) && owner.index > 0 ? pointer : parent;
  return { edits: [removeFromBlock(source, container, owner.index)], touches };
}

function planMove(source: Source, { slot }: Found, { pointer, from, to }: MoveItem): Plan {
  const seq = slot.node;
  if (from === to || !isSeq(seq)) return { edits: [], touches: pointer };
  const edits = seq.flow ? moveInFlow(source, seq, from, to) : moveInBlock(source, seq, from, to);
  return edits
    ? { edits, touches: pointer }
    : replace(source, slot, pointer, moveIn(seq.toJSON() as readonly unknown[], from, to));
}

interface Addition {
  readonly done: Pointer;
  readonly key: string;
  readonly value: unknown;
  readonly near: Neighbour;
}

function addKey(source: Source, slot: Slot, map: YAMLMap, { done, key, value, near }: Addition): Plan {
  const touches = [...done, key];
  if (!map.flow) {
    return { edits: [insertKey(source, map, key, value, near)], touches, ...extending(done, near) };
  }
  const at = placeNear(map.items as Pair[], near);
  const edits = isBare(source, map, slot) ? undefined : insertInFlow(source, map, flowEntry(key, value), at);
  return edits ? { edits, touches: done } : replace(source, slot, done, { ...map.toJSON(), [key]: value });
}

function addItem(
  source: Source,
  slot: Slot,
  seq: YAMLSeq,
  done: Pointer,
  item: unknown,
  isFitting = false,
): Plan {
  const touches = [...done, seq.items.length];
  if (!seq.flow)
    return { edits: [insertItem(source, seq, item, isFitting)], touches, ...extending(done, {}) };
  const edits = isBare(source, seq, slot) ? undefined : insertInFlow(source, seq, flowText(item));
  return edits ? { edits, touches: done } : replace(source, slot, done, [...seq.toJSON(), item]);
}

function extending(done: Pointer, near: Neighbour): { extend?: string } {
  return near.before === undefined && near.after === undefined ? { extend: JSON.stringify(done) } : {};
}

/** `[]` and `{}` outside of others are only the sign for nothing: what is put into them is laid out as if new. */
function isBare(source: Source, collection: YAMLMap | YAMLSeq, slot: Slot): boolean {
  if (slot.inFlow || collection.items.length > 0 || !collection.range) return false;
  return source.text.slice(collection.range[0] + 1, collection.range[1] - 1).trim() === "";
}

function replace(source: Source, slot: Slot, touches: Pointer, value: unknown): Plan {
  return { edits: replaceValue(source, slot, value), touches };
}

/** The value with the mappings and lists around it that the steps ask for. */
function nest(steps: Pointer, value: unknown): unknown {
  return steps.reduceRight<unknown>(
    (inner, step) => (typeof step === "number" ? [inner] : Object.fromEntries([[step, inner]])),
    value,
  );
}
