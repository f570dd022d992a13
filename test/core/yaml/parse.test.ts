import assert from "node:assert/strict";
import fc from "fast-check";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { parseFast } from "../../../src/core/yaml/parseFast.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import { yamlText } from "../../support/yamlText.ts";

const t = createTranslator();

describe("the two parsers", () => {
  it("read the same value from any text that the fast one accepts", () => {
    fc.assert(
      fc.property(yamlText(), (text) => {
        const fast = parseFast(text);
        if (!fast.ok) return;
        const ranged = parseRanged(text, t);
        assert.deepEqual(ranged.problems, [], text);
        assert.deepEqual(fast.value, ranged.value, text);
      }),
      { numRuns: Number(process.env.RUNS ?? 3000) },
    );
  });
});
