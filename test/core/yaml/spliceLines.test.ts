import assert from "node:assert/strict";
import fc from "fast-check";
import { createTranslator } from "../../../src/core/model/translate.ts";
import type { Change } from "../../../src/core/yaml/edit/change.ts";
import { editYaml } from "../../../src/core/yaml/edit/editYaml.ts";
import { spliceLines } from "../../../src/core/yaml/edit/spliceLines.ts";

const t = createTranslator();

const record = (lead: string) =>
  [
    "id: REQ-001",
    "title: Export",
    "status: captured",
    "priority: must",
    "history:",
    "  - {at: a, event: CAPTURE}",
  ]
    .map((line, index) => `${lead && index === 0 ? "- " : lead}${line}\n`)
    .join("");

const step = (base: readonly number[], item: unknown = { at: "b", event: "ANALYSE" }): Change[] => [
  { op: "set", pointer: [...base, "status"], value: "analysed" },
  { op: "append", pointer: [...base, "history"], item, oneLine: true },
];

describe("splicing lines", () => {
  it("changes a word, and adds a line to a list of lines in braces", () => {
    const spliced = spliceLines(record(""), step([]));
    assert.equal(
      spliced?.text,
      record("").replace("captured", "analysed").concat("  - {at: b, event: ANALYSE}\n"),
    );
  });

  it("does so in any item of a register", () => {
    const register = `# ours\n${record("  ")}\n${record("  ").replace("001", "002")}`;
    for (const index of [0, 1]) {
      const spliced = spliceLines(register, step([index]));
      assert.ok(spliced, `item ${index}`);
    }
  });

  const left: Readonly<Record<string, string>> = {
    "a list that is still empty": "status: captured\nhistory: []\n",
    "a list in brackets": "status: captured\nhistory: [{a: b}]\n",
    "items in block style": "status: captured\nhistory:\n  - at: a\n    event: B\n",
    "a comment behind the word": "status: captured # so far\nhistory:\n  - {a: b}\n",
    "a comment within the list": "status: captured\nhistory:\n  - {a: b}\n  # more\n  - {a: b}\n",
    "an item over two lines": "status: captured\nhistory:\n  - {a: b,\n     c: d}\n",
    "a word in quotes": 'status: "captured"\nhistory:\n  - {a: b}\n',
    "lines that end otherwise": "status: captured\r\nhistory:\r\n  - {a: b}\r\n",
    "a key that stands twice": "status: captured\nstatus: captured\nhistory:\n  - {a: b}\n",
    "a text that only looks like a record": "note: |\n status: captured\nhistory:\n  - {a: b}\n",
  };
  for (const [what, text] of Object.entries(left)) {
    it(`leaves ${what} to the syntax tree`, () => {
      assert.equal(spliceLines(text, step([])), undefined);
    });
  }

  it("does exactly what the syntax tree does, wherever it does anything", () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const item = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), value, { minKeys: 1 });
    const lines = fc.array(
      fc.constantFrom("title: T", "tags: [a, b]", "x-note: |", "  text", "# comment", "", "goal: G # why"),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(
        lines,
        fc.array(item, { minLength: 1, maxLength: 3 }),
        lines,
        item,
        (above, items, below, added) => {
          const list = items.map((one) => `  - ${JSON.stringify(one)}`);
          const text = [...above, "status: captured", "history:", ...list, ...below, ""].join("\n");
          const spliced = spliceLines(text, step([], added));
          if (spliced) assert.equal(withoutQuickWay(text, step([], added)), spliced.text);
        },
      ),
    );
  });
});

/** What the syntax tree makes of it: a third change, which takes back nothing, is none that lines can make. */
function withoutQuickWay(text: string, changes: readonly Change[]): string | undefined {
  const edited = editYaml(text, [...changes, { op: "remove", pointer: ["x-nothing"] }], t);
  return edited.ok ? edited.text : undefined;
}
