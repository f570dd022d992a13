import assert from "node:assert/strict";
import fc from "fast-check";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { isDoubtful } from "../../../src/core/yaml/doubts.ts";
import { sameValue } from "../../../src/core/yaml/edit/sameValue.ts";
import { loadUndoubted } from "../../../src/core/yaml/parseFast.ts";
import { parseLarge } from "../../../src/core/yaml/parseLarge.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import { printYaml } from "../../../src/core/yaml/print.ts";
import { skeletonOf } from "../../../src/core/yaml/skeleton.ts";
import { yamlText } from "../../support/yamlText.ts";
import { nastyString } from "./editSupport.ts";

const t = createTranslator();
const numRuns = Number(process.env.RUNS ?? 1500);
const limit = 64 * 1024 * 1024;

const prose = [
  "Please mark it *bold*, !important or &c.",
  "[a link](https://client.example/a?b=c#d): see there",
  "{braces} and %percent, @at, `code`",
  "- a dash\n- another\n\n  deeper: yes\n--- a rule\n",
  'He said: "it\'s" done; null, true: 0x1F',
  "# heading\n\tindented by a tab\n",
  `${"long words: ".repeat(200)}end`,
  "__proto__: x\n<<: *y\n",
  "导出发票：以 PDF 格式；“必须”完成。",
];

/** What fields of records hold, however odd. */
function content(): fc.Arbitrary<unknown> {
  const scalar = fc.oneof(
    nastyString(),
    fc.constantFrom(...prose),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const key = fc.constantFrom("id", "text", "dependsOn", "some-key", "b2", "scope", "in");
  const item = fc.dictionary(key, fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })), { maxKeys: 4 });
  return fc.dictionary(key, fc.oneof(scalar, fc.array(fc.oneof(scalar, item), { maxLength: 4 }), item), {
    noNullPrototype: true,
  });
}

describe("a text that is too large for the parser with ranges", () => {
  it("is read where printYaml wrote it, whatever it says", () => {
    fc.assert(
      fc.property(fc.array(content(), { minLength: 1, maxLength: 3 }), fc.boolean(), (records, onWindows) => {
        const printed = printYaml({ id: "BL-001", records: records.map((record) => ({ id: "A", record })) });
        const text = onWindows ? printed.replaceAll("\n", "\r\n") : printed;
        const read = parseLarge(text, limit, t);
        assert.ok(read.ok, `${text}\n${skeletonOf(text)}`);
        const ranged = parseRanged(text, t);
        assert.ok(sameValue(read.value, ranged.value), text);
      }),
      { numRuns },
    );
  });

  it("is read as the other parser reads it, or not at all", () => {
    fc.assert(
      fc.property(yamlText(), (text) => {
        const value = isDoubtful(skeletonOf(text)) ? undefined : loadUndoubted(text);
        if (!value?.ok) return;
        const ranged = parseRanged(text, t);
        assert.deepEqual(ranged.problems, [], `${text}\n${skeletonOf(text)}`);
        assert.deepEqual(value.value, ranged.value, text);
      }),
      { numRuns: numRuns * 4 },
    );
  });

  const cases: readonly (readonly [name: string, text: string, code: string, start: number])[] = [
    ["an alias bomb", "a: &a [x]\nb: [*a, *a]\n", "yaml/syntax", 0],
    ["an alias in an item", "- a\n- *a\n", "yaml/syntax", 0],
    ["a merge key", "a:\n  <<: {b: c}\n", "yaml/syntax", 0],
    ["a tag", "a: !!js/function x\n", "yaml/syntax", 0],
    ["a key of a prototype", "__proto__: {a: b}\n", "yaml/syntax", 0],
    ["a second document", "a: b\n---\nc: d\n", "yaml/syntax", 0],
    ["a key that stands twice", "a: b\na: c\n", "yaml/syntax", 5],
    ["deep nesting", `a: ${"[".repeat(65)}${"]".repeat(65)}\n`, "yaml/syntax", 0],
    ["an unprintable character", "a: |\n  b\u0000\n", "yaml/encoding", 8],
    ["a conflict marker", "a: b\n<<<<<<< ours\n", "yaml/conflict-marker", 5],
  ];
  for (const [name, text, code, start] of cases) {
    it(`is refused with one problem for ${name}`, () => {
      const read = parseLarge(text, limit, t);
      assert.ok(!read.ok);
      assert.equal(read.problem.code, code);
      if (start > 0) assert.equal(read.problem.span.start, start);
    });
  }

  it("is refused beyond the limit", () => {
    const read = parseLarge("a: bcd\n", 6, t);
    assert.equal(!read.ok && read.problem.code, "yaml/too-large");
  });
});
