import assert from "node:assert/strict";
import { applyChange } from "../../../src/core/yaml/edit/applyChange.ts";
import type { Change, TextEdit } from "../../../src/core/yaml/edit/change.ts";
import { editYaml } from "../../../src/core/yaml/edit/editYaml.ts";
import { sameValue } from "../../../src/core/yaml/edit/sameValue.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import { hostileTexts } from "../hostileTexts.ts";
import { numberOf, type Scene } from "./scene.ts";

/** An edit of a text that can be read says what was meant and leaves the rest; one of a text that can't is refused. */
export function editTexts({ input, t }: Scene): void {
  for (const text of Object.values(input)) {
    const before = parseRanged(text, t);
    const change = changeFor(before.value, numberOf(text));
    const result = editYaml(text, [change], t);
    if (before.problems.length > 0) assert.ok(!result.ok, "what can't be read is not edited");
    if (!result.ok) {
      assert.ok(result.message.length > 10, "a refusal says why");
      continue;
    }
    assert.equal(applied(text, result.edits), result.text, "edits make the text that is promised");
    const meant = applyChange(before.value, change, t);
    const after = parseRanged(result.text, t);
    assert.ok(meant.ok && after.problems.length === 0 && sameValue(after.value, meant.value));
  }
}

function changeFor(value: unknown, number: number): Change {
  const pointer: (string | number)[] = [];
  let inner = value;
  for (let left = number; typeof inner === "object" && inner !== null; left = left >>> 3) {
    const keys = Object.keys(inner);
    const key = keys[left % (keys.length || 1)];
    if (key === undefined || (pointer.length > 0 && left % 5 === 0)) break;
    pointer.push(Array.isArray(inner) ? Number(key) : key);
    inner = (inner as Record<string, unknown>)[key];
  }
  if (pointer.length === 0) return { op: "set", pointer: ["x-new"], value: 1 };
  if (number % 4 === 0) return { op: "remove", pointer };
  return { op: "set", pointer, value: hostileTexts[number % hostileTexts.length] ?? "" };
}

function applied(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, newText } of edits) {
    assert.ok(start >= at && end >= start && end <= text.length, "edits are sorted, apart and inside");
    assert.ok(newText !== text.slice(start, end), "no edit writes what stands there");
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}
