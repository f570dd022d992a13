import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createTranslator } from "../../../src/core/model/translate.ts";
import type { Change, EditResult, TextEdit } from "../../../src/core/yaml/edit/change.ts";
import { editYaml } from "../../../src/core/yaml/edit/editYaml.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import { printYaml } from "../../../src/core/yaml/print.ts";

const t = createTranslator();
const folder = "test/fixtures/edit";

interface EditCase {
  readonly name: string;
  readonly before: string;
  readonly changes: readonly Change[];
  readonly after?: string;
  readonly refused?: string;
}

function readCases(file: string): readonly EditCase[] {
  const { value, problems } = parseRanged(readFileSync(`${folder}/${file}`, "utf8"), t);
  assert.deepEqual(problems, [], file);
  return value as readonly EditCase[];
}

function edited(text: string, ...changes: Change[]): Extract<EditResult, { ok: true }> {
  const result = editYaml(text, changes, t);
  assert.ok(result.ok, result.ok ? "" : result.message);
  return result;
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toReversed()
    .reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
}

describe("editYaml", () => {
  for (const file of readdirSync(folder)) {
    const refuses = file === "refused.yaml";
    for (const { name, before, changes, after, refused } of readCases(file)) {
      it(refuses ? `refuses ${name}` : name, () => {
        const result = editYaml(before, changes, t);
        if (refused !== undefined) {
          assert.ok(!result.ok && result.message.includes(refused), result.ok ? result.text : result.message);
          return;
        }
        assert.ok(result.ok, result.ok ? "" : result.message);
        assert.equal(result.text, after);
        assert.equal(applied(before, result.edits), after);
      });

      if (after === undefined || before.includes('"') || after.includes('"')) continue;
      it(`${name}, with line ends of CR LF`, () => {
        const result = edited(before.replaceAll("\n", "\r\n"), ...changes);
        // A file without a line end has none to follow.
        const expected = before.includes("\n") ? after.replaceAll("\n", "\r\n") : after;
        assert.equal(result.text, expected);
      });
    }
  }

  it("gives one small edit for each value that changes", () => {
    const { edits } = edited(
      "a: one # c\nb: 2\nc: three\n",
      { op: "set", pointer: ["c"], value: "trio" },
      { op: "set", pointer: ["a"], value: "once" },
    );
    assert.deepEqual(edits, [
      { start: 5, end: 5, newText: "c" },
      { start: 20, end: 24, newText: "rio" },
    ]);
  });

  it("gives edits against the original text when a change builds on the one before", () => {
    const text = "a: 1\nlist:\n  - x\n";
    const { edits } = edited(
      text,
      { op: "append", pointer: ["list"], item: "y" },
      { op: "set", pointer: ["list", 1], value: "z" },
      { op: "remove", pointer: ["list", 0] },
      { op: "set", pointer: ["a"], value: 2 },
    );
    assert.deepEqual(edits, [
      { start: 3, end: 4, newText: "2" },
      { start: 15, end: 16, newText: "z" },
    ]);
  });

  it("gives no edit when changes take each other back", () => {
    const { edits, text } = edited(
      "a: 1 # c\n",
      { op: "set", pointer: ["b"], value: 2 },
      { op: "remove", pointer: ["b"] },
    );
    assert.deepEqual({ edits, text }, { edits: [], text: "a: 1 # c\n" });
  });

  it("never edits between the halves of a character or of a line end", () => {
    const emoji = edited("a: 😀 x\n", { op: "set", pointer: ["a"], value: "😁 x" });
    assert.deepEqual(emoji.edits, [{ start: 3, end: 5, newText: "😁" }]);
    const crlf = edited(
      "a: 1\r\nb: 2",
      { op: "set", pointer: ["c"], value: 3 },
      { op: "remove", pointer: ["b"] },
    );
    assert.equal(crlf.text, "a: 1\r\nc: 3");
    assert.ok(crlf.edits.every(({ start, end }) => start !== 5 && end !== 5));
  });

  it("follows the first line end of the file", () => {
    assert.equal(
      edited("a: 1\r\nb: 2\n", { op: "set", pointer: ["c"], value: "x\ny\n" }).text,
      "a: 1\r\nb: 2\r\nc: |\r\n  x\r\n  y\n",
    );
    assert.equal(
      edited("a: 1\nb: 2\r\n", { op: "set", pointer: ["c"], value: 3 }).text,
      "a: 1\nb: 2\nc: 3\r\n",
    );
  });

  it("keeps quoted text apart from the line ends of the file", () => {
    const { text } = edited('a: "x"\r\n', { op: "set", pointer: ["a"], value: "one\r\ntwo" });
    assert.equal(text, 'a: "one\\r\\ntwo"\r\n');
  });

  it("takes undefined for nothing", () => {
    assert.equal(edited("a: 1\n", { op: "set", pointer: ["a"], value: undefined }).text, "a: null\n");
    assert.equal(
      edited("a: 1\n", { op: "set", pointer: ["b"], value: { c: undefined, d: 1 } }).text,
      "a: 1\nb:\n  d: 1\n",
    );
  });

  it("refuses a change that makes the file too large or too deep", () => {
    const large = editYaml("a: 1\n", [{ op: "set", pointer: ["a"], value: "x".repeat(1024 * 1024) }], t);
    assert.ok(!large.ok && large.message.includes("Larger than"));
    const deep = editYaml("a: 1\n", [{ op: "set", pointer: Array<string>(70).fill("a"), value: 1 }], t);
    assert.ok(!deep.ok);
    const deeper = editYaml("b: 1\n", [{ op: "set", pointer: Array<string>(70).fill("a"), value: 1 }], t);
    assert.ok(!deeper.ok && deeper.message.includes("levels of nesting"));
  });

  it("touches one line of a register of 500 records", () => {
    const records = Array.from({ length: 500 }, (_, index) => ({
      id: `REQ-${index}`,
      title: `Requirement ${index}`,
      status: "captured",
      description: "Text of some length, ".repeat(40),
      history: [{ at: "2026-03-02T01:12:00Z", by: "a@example.org", event: "CAPTURE", state: "captured" }],
    }));
    const text = printYaml(records);
    const { edits } = edited(
      text,
      { op: "set", pointer: [250, "status"], value: "confirmed" },
      { op: "append", pointer: [250, "history"], item: { at: "2026-03-03T01:12:00Z", event: "CONFIRM" } },
    );
    assert.equal(edits.length, 2);
    assert.ok(edits.every(({ start, end }) => end - start < 10));
  });
});
