import assert from "node:assert/strict";
import fc from "fast-check";
import { recordAtLine, recordLines } from "../../../src/core/language/recordLines.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import { yamlText } from "../../support/yamlText.ts";

const t = createTranslator();

/** The lines of the records of a text, as the project reads it. */
function linesOf(text: string): readonly number[] {
  const { value } = parseRanged(text, t);
  return recordLines(text, value === null ? 0 : Array.isArray(value) ? value.length : 1, t);
}

describe("the lines on which records begin", () => {
  const cases: Readonly<Record<string, readonly [text: string, lines: readonly number[]]>> = {
    "of one record is that of its first key": ["# a comment\n\n---\nid: A\ntitle: x\n", [3]],
    "of a register are those of its dashes": ["# register\n- id: A\n  title: x\n\n# next\n- id: B\n", [1, 5]],
    "pass over dashes within a record": ["- id: A\n  text: |\n    - no\n  tags:\n  - a\n- id: B\n", [0, 5]],
    "may be indented": ["  - id: A\n    tags:\n      - a\n  - id: B\n", [0, 3]],
    "are found in brackets too": ["[{id: A},\n {id: B}]\n", [0, 1]],
    "do not mind carriage returns": ["- id: A\r\n  title: x\r\n- id: B\r\n", [0, 2]],
    "of an item that begins below its dash are those of the dash": ["-\n  id: A\n- id: B\n", [0, 2]],
    "are none where there is no record": ["# nothing yet\n", []],
  };
  for (const [name, [text, lines]] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(linesOf(text), lines));
  }

  it("are where the parser finds the records, whatever the text", () => {
    fc.assert(
      fc.property(yamlText(), (text) => {
        const document = parseRanged(text, t);
        const { value } = document;
        // Anything else is no record.
        if (document.problems.length > 0 || typeof value !== "object" || value === null) return;
        const count = Array.isArray(value) ? value.length : 1;
        const starts = recordLines(text, count, t);
        assert.equal(starts.length, count);
        for (const [index, start] of starts.entries()) {
          // An item that says nothing stands nowhere.
          if (Array.isArray(value) && value[index] === null) continue;
          const pointer = Array.isArray(value) ? [index] : [];
          const { line } = document.range(document.locate(pointer, "value")).start;
          assert.ok(start <= line && line < (starts[index + 1] ?? Number.POSITIVE_INFINITY), text);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the record that a line belongs to", () => {
  it("is the last that begins on it or above", () => {
    const starts = [1, 4, 9];
    assert.deepEqual(
      [0, 1, 3, 4, 8, 9, 99].map((line) => recordAtLine(starts, line)),
      [0, 0, 0, 1, 1, 2, 2],
    );
  });
});
