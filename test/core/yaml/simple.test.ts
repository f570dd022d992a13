import assert from "node:assert/strict";
import fc from "fast-check";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import { parseSimple } from "../../../src/core/yaml/parseSimple.ts";
import { printYaml } from "../../../src/core/yaml/print.ts";
import { yamlText } from "../../support/yamlText.ts";

const t = createTranslator();
const numRuns = Number(process.env.RUNS ?? 3000);

const usual = `id: REQ-001
title: Export invoices
description: |
  As an accountant

   I can export: any
source: {stakeholder: SH-002, tags: [a, -5, { b: it's }], date: 2026-03-02}
# why
quoted: "a \\"b\\" c"
other: 'it''s'
empty:
criteria:
  - id: AC-1
    text: |-
      Done.
    evidence: [test:case42.lists]
  -   id: AC-2
links:
- https://client.example/#a
- 0x1F
`;

const wedges = [
  ...[
    " ",
    "\n",
    "\r\n",
    "-",
    "- ",
    ":",
    ": ",
    "#",
    " # c",
    "'",
    '"',
    "[",
    "]",
    "{",
    "}",
    ",",
    ", ",
    "|",
    "|+",
  ],
  ...[
    "> ",
    "~",
    "null",
    "\u00a0",
    "\u3000",
    "\t",
    "\\",
    "1",
    "é",
    "中",
    "😀",
    "?",
    "!",
    "&a ",
    "*a",
    "%",
    "@",
  ],
  ...[
    "`",
    "=",
    "<<",
    "...",
    "---",
    "\n\n",
    "\n  \n",
    "a: ",
    "- b: c\n",
    "  k: v\n",
    "null: x\n",
    "__proto__: x\n",
  ],
];

/** The usual text, or some lines of it, with something put in or taken out in a few places. */
function nearlyUsual(): fc.Arbitrary<string> {
  const lines = usual.split("\n");
  const change = fc.record({
    at: fc.nat(usual.length),
    without: fc.nat(2),
    wedge: fc.constantFrom("", ...wedges),
  });
  return fc
    .record({
      from: fc.nat(lines.length),
      count: fc.integer({ min: 2, max: 9 }),
      changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    })
    .map(({ from, count, changes }) =>
      changes.reduce(
        (text, { at, without, wedge }) => {
          const place = at % (text.length + 1);
          return text.slice(0, place) + wedge + text.slice(place + without);
        },
        `${lines.slice(from, from + count).join("\n")}\n`,
      ),
    );
}

describe("the simple reader", () => {
  it("reads a usual record", () => {
    assert.deepEqual(parseSimple(usual)?.value, parseRanged(usual, t).value);
    assert.deepEqual(parseSimple(usual.replaceAll("\n", "\r\n"))?.value, parseRanged(usual, t).value);
  });

  it("reads the same value as the parser with ranges, or none", () => {
    fc.assert(
      fc.property(fc.oneof(nearlyUsual(), yamlText()), (text) => {
        const simple = parseSimple(text);
        if (!simple) return;
        const ranged = parseRanged(text, t);
        assert.deepEqual(ranged.problems, [], text);
        assert.deepEqual(simple.value, ranged.value, text);
      }),
      { numRuns },
    );
  });

  it("reads what printYaml writes of usual values", () => {
    const plain = { noNullPrototype: true };
    const text = fc.stringMatching(/^[A-Za-z][a-z ,.'"]{0,30}[a-z]$/);
    const value = fc.dictionary(
      fc.constantFrom("id", "text", "dependsOn", "some-key", "b2"),
      fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text), fc.record({ a: text, b: text }, plain)),
      { ...plain, minKeys: 1 },
    );
    fc.assert(
      fc.property(value, (said) => {
        assert.deepEqual(parseSimple(printYaml(said))?.value, said);
      }),
    );
  });

  for (const [name, text] of [
    ["a key that stands twice", "a: 1\na: 2\n"],
    ["a key that stands twice in brackets", "a: {b: 1, b: 2}\n"],
    ["an alias", "a: *b\n"],
    ["deep nesting", `a: ${"[".repeat(65)}${"]".repeat(65)}\n`],
    ["deep nesting in lines", Array.from({ length: 65 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("")],
    ["a key of the prototype", "__proto__: 1\n"],
    ["a second document", "a: 1\n---\nb: 2\n"],
    ["a conflict", "a: 1\n<<<<<<< ours\n"],
  ] as const) {
    it(`leaves ${name} to the others`, () => assert.equal(parseSimple(text), undefined));
  }
});
