import assert from "node:assert/strict";
import fc from "fast-check";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { sameValue } from "../../../src/core/yaml/edit/sameValue.ts";
import { parseFast } from "../../../src/core/yaml/parseFast.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import { printYaml } from "../../../src/core/yaml/print.ts";
import { jsonValue, nastyString } from "./editSupport.ts";

const t = createTranslator();
const numRuns = Number(process.env.RUNS ?? 1500);

function assertReadBack(value: unknown): void {
  const text = printYaml(value);
  const ranged = parseRanged(text, t);
  assert.deepEqual(ranged.problems, [], text);
  assert.ok(
    sameValue(ranged.value, value),
    `${text}\n${JSON.stringify(ranged.value)}\n${JSON.stringify(value)}`,
  );
  const fast = parseFast(text);
  if (fast.ok) assert.deepEqual(fast.value, ranged.value, text);
}

describe("printYaml", () => {
  it("writes a record in the house style", () => {
    const record = {
      id: "REQ-014",
      title: "Export invoices as PDF",
      description: "As an accountant\nI can export any invoice.\n",
      note: "no line end\nafter this",
      phone: "+86 10 0000 0000",
      version: "1.10",
      question: "what: this?",
      dependsOn: ["REQ-002", "REQ-003"],
      acceptanceCriteria: [
        { id: "AC-1", text: "A file is offered", method: "test", evidence: ["test:a.b", "test:c"] },
        { id: "AC-2", text: "Lines\nof text\n" },
      ],
      source: { stakeholder: "SH-001", method: "workshop" },
      empty: {},
      none: null,
      history: [],
    };
    const expected = [
      "id: REQ-014",
      "title: Export invoices as PDF",
      "description: |",
      "  As an accountant",
      "  I can export any invoice.",
      "note: |-",
      "  no line end",
      "  after this",
      "phone: +86 10 0000 0000",
      'version: "1.10"',
      'question: "what: this?"',
      "dependsOn: [REQ-002, REQ-003]",
      "acceptanceCriteria:",
      "  - {id: AC-1, text: A file is offered, method: test, evidence: [test:a.b, test:c]}",
      "  - id: AC-2",
      "    text: |",
      "      Lines",
      "      of text",
      "source:",
      "  stakeholder: SH-001",
      "  method: workshop",
      "empty: {}",
      "none: null",
      "history: []",
      "",
    ].join("\n");
    assert.equal(printYaml(record), expected);
    assertReadBack(record);
  });

  it("writes the records of a list in block style", () => {
    assert.equal(printYaml([{ id: "A", tags: ["x"] }, { id: "B" }]), "- id: A\n  tags: [x]\n- id: B\n");
  });

  it("never writes a line of brackets or braces beyond column 100", () => {
    const long = Array.from({ length: 12 }, (_, index) => `item number ${index}`);
    assert.match(printYaml({ long }), /^long:\n {2}- item number 0\n/);
    const item = { a: "x".repeat(60), b: "y".repeat(60) };
    assert.match(printYaml({ list: [item] }), /^list:\n {2}- a: x+\n {4}b: y+\n$/);
  });

  it("quotes only the strings that need it", () => {
    const plain = [
      "a",
      "SH-001",
      "-x",
      "1.2.3",
      "a#b",
      "a:b",
      "it's",
      "50%",
      "中文，逗号",
      "2026-03-02",
      "😀",
      "yes",
    ];
    for (const text of plain) assert.equal(printYaml({ text }), `text: ${text}\n`);
    const quoted = [
      "",
      " a",
      "a ",
      "null",
      "~",
      "true",
      "1.10",
      "0x1F",
      "1e3",
      "a: b",
      "a #b",
      "- a",
      "-",
      "#a",
      "@a",
      "=",
      "<<",
      "a:",
    ];
    for (const text of quoted) assert.equal(printYaml({ text }), `text: "${text}"\n`);
  });

  it("escapes what a parser refuses and what nobody can see", () => {
    assert.equal(
      printYaml({ text: "\u0000\t\r\u0085\u2028\ufeff\ud800x" }),
      'text: "\\u0000\\t\\r\\u0085\\u2028\\ufeff\\ud800x"\n',
    );
  });

  it("writes an object that is referred to twice twice", () => {
    const shared = { a: ["x"] };
    assert.equal(printYaml({ one: shared, two: shared }), "one:\n  a: [x]\ntwo:\n  a: [x]\n");
  });

  it("is read back by both parsers, whatever the value", () => {
    const keys = nastyString().filter((key) => key !== "<<" && key !== "__proto__");
    fc.assert(fc.property(jsonValue(nastyString(), keys), assertReadBack), { numRuns });
  });

  it("is read back by both parsers, whatever the string and wherever it stands", () => {
    fc.assert(
      fc.property(nastyString(), (text) => {
        for (const value of [
          text,
          [text],
          { a: text, b: 1 },
          [[text]],
          [{ a: [text], b: text }],
          { a: [{ b: text }] },
        ]) {
          assertReadBack(value);
        }
      }),
      { numRuns },
    );
  });
});
