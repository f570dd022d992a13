import { kindTable } from "../../generated/kinds.ts";
import type { Kind, RecordOf } from "../model/kind.ts";
import type { Change } from "../yaml/edit/change.ts";
import { sameValue } from "../yaml/edit/sameValue.ts";
import { type Content, contentOf } from "./content.ts";
import { type ControlRule, controlRules } from "./controlRules.ts";
import { controlledPart } from "./digest.ts";

/** What becomes of that within an item which isn't controlled, such as the result of a criterion, when its content changes. */
export type Findings = "kept" | "dropped";

/**
 * The changes that give a record this controlled content. What isn't controlled stays as it is; within items of
 * lists whose content changes, `findings` says whether it does.
 */
export function contentChanges(
  kind: Kind,
  value: RecordOf<Kind>,
  wanted: Content,
  findings: Findings,
): readonly Change[] {
  const rules = controlRules(kindTable[kind].controlled);
  const present = contentOf(kind, value);
  const changes: Change[] = [];
  for (const key of Object.keys(present)) {
    if (!Object.hasOwn(wanted, key)) changes.push({ op: "remove", pointer: [key] });
  }
  for (const [key, content] of Object.entries(wanted)) {
    if (Object.hasOwn(present, key) && sameValue(present[key], content)) continue;
    const whole = joined((value as unknown as Content)[key], content, rules.within.get(key), findings);
    changes.push({ op: "set", pointer: [key], value: whole, before: "history" });
  }
  return changes;
}

/** The content, with what belongs to the old value and is not controlled. */
function joined(old: unknown, content: unknown, rule: ControlRule | undefined, findings: Findings): unknown {
  if (Array.isArray(content)) return joinedList(old, content, rule?.within.get("[]"), findings);
  if (!isMapping(content) || !isMapping(old)) return content;
  const entries = Object.entries(content).map(([key, value]) => [
    key,
    joined(Object.hasOwn(old, key) ? old[key] : undefined, value, rule?.within.get(key), findings),
  ]);
  return { ...Object.fromEntries(entries), ...uncontrolled(old, rule) };
}

/** Items are the same where they have the same id; those without any, where they have the same content. */
function joinedList(
  old: unknown,
  content: readonly unknown[],
  rule: ControlRule | undefined,
  findings: Findings,
): readonly unknown[] {
  const items: readonly unknown[] = Array.isArray(old) ? old : [];
  const before = new Map(items.map((item) => [idOf(item), item]));
  const nameless = items.filter((item) => idOf(item) === undefined);
  const takeAlike = (item: unknown): unknown => {
    const index = nameless.findIndex((one) => sameValue(controlledPart(one, rule, true), item));
    return index < 0 ? undefined : nameless.splice(index, 1)[0];
  };
  return content.map((item) => {
    const id = idOf(item);
    const same = id === undefined ? takeAlike(item) : before.get(id);
    if (same === undefined) return item;
    const keeps = findings === "kept" || sameValue(controlledPart(same, rule, true), item);
    return keeps ? joined(same, item, rule, findings) : item;
  });
}

function uncontrolled(old: Content, rule: ControlRule | undefined): Content {
  return Object.fromEntries(Object.entries(old).filter(([key]) => isUncontrolled(key, rule)));
}

function isUncontrolled(key: string, rule: ControlRule | undefined): boolean {
  return key.startsWith("x-") || rule?.within.get(key)?.controlled === false;
}

function idOf(item: unknown): unknown {
  return isMapping(item) && typeof item.id === "string" ? item.id : undefined;
}

function isMapping(value: unknown): value is Content {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
