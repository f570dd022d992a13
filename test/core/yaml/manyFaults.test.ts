import assert from "node:assert/strict";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { compose } from "../../../src/core/yaml/compose.ts";
import { maxFaults } from "../../../src/core/yaml/limits.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import { Screen } from "../../../src/core/yaml/screen.ts";
import { tokenize } from "../../../src/core/yaml/tokenize.ts";

const t = createTranslator();
const mebi = 1024 * 1024;
const tooDeep = `b: ${"[".repeat(65)}\n`;

/** What a text begins with, and what stands in it again and again. */
const faulty: readonly (readonly [name: string, start: string, unit: string])[] = [
  ["quotation marks", "", '""'],
  ["quotation marks behind a key", "a: ", '""'],
  ["quotation marks in a list", "- x\n", '- "" ""\n'],
  ["quotation marks in brackets", "[", '""'],
  ["quotation marks on lines", "", '""\n'],
  ["three quotation marks on lines", "", "'''\n"],
  ["single quotation marks", "", "'' "],
  ["both quotation marks", "", `""''`],
  ["closing brackets", "a: x\n", "]"],
  ["brackets behind one another", "", "[]"],
  ["escapes that are none", 'a: "', "\\q"],
];

function strayQuotes(count: number): string {
  return `a: ${'""'.repeat(count + 1)}\n`;
}

describe("a text with very many faults", () => {
  for (const [name, start, unit] of faulty) {
    it(`has the problems of its beginning: ${name}`, () => {
      const { problems } = parseRanged(start + unit.repeat(30), t);
      const many = parseRanged(start + unit.repeat((mebi - start.length) / unit.length), t).problems;
      assert.equal(problems.length, 10);
      assert.deepEqual(many, problems);
    });
  }

  it("is read on for a hundred tokens that stand where none can", () => {
    const [problem, ...others] = parseRanged(strayQuotes(maxFaults) + tooDeep, t).problems;
    assert.deepEqual([problem?.code, others], ["yaml/too-deep", []]);
  });

  it("is refused without a look at what follows more of them", () => {
    const { problems, value } = parseRanged(strayQuotes(maxFaults + 1) + tooDeep, t);
    assert.deepEqual(
      problems.map(({ code, span }) => [code, span.start]),
      Array.from({ length: 10 }, (_, index) => ["yaml/syntax", 5 + 2 * index]),
    );
    assert.equal(value, null);
  });

  it("is composed with no more faults than somebody could read", () => {
    for (const text of [`["${"\\q".repeat(1000)}"]`, `[${",".repeat(1000)}]`, `a: ${"&a ".repeat(1000)}`]) {
      const { tokens } = tokenize(text, new Screen(t));
      assert.equal(compose(tokens, text.length).faults.length, maxFaults, text);
    }
  });

  it("is no text that only looks like it: a megabyte of quotation marks in one pair of them", () => {
    const { problems, value } = parseRanged("'".repeat(mebi), t);
    assert.deepEqual([problems, String(value).length], [[], mebi / 2 - 1]);
  });
});
