import assert from "node:assert/strict";
import { maxLength } from "../../../src/core/model/fileSize.ts";
import { parseFast } from "../../../src/core/yaml/parseFast.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import type { Scene } from "./scene.ts";

/** Both parsers read alike; what is wrong stands in the text. */
export function readTexts({ input, t }: Scene): void {
  for (const text of Object.values(input)) {
    const { problems, value } = parseRanged(text, t);
    for (const { span, message } of problems) {
      assert.ok(span.start >= 0 && span.start <= span.end, "a span goes forward");
      assert.ok(span.end <= Math.max(text.length, 1), "a span ends in the text");
      assert.ok(message.length > 10, "a problem says what is wrong");
    }
    if (text.length > maxLength) assert.ok(problems.length > 0);
    const fast = parseFast(text);
    if (!fast.ok) continue;
    assert.deepEqual(problems, [], "the fast parser accepts only what the other accepts");
    assert.deepEqual(fast.value, value, "both parsers read the same");
  }
}
