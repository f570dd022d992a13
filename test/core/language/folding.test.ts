import assert from "node:assert/strict";
import fc from "fast-check";
import { foldsOf } from "../../../src/core/language/navigation/folding.ts";
import { printYaml } from "../../../src/core/yaml/print.ts";
import { situations } from "./support/situations.ts";

interface Expected {
  readonly text: string;
  readonly folds: readonly string[];
}

/** What an editor folds by indentation alone, where what is deeper belongs to what is above. */
function byIndentation(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => ({ indent: line.search(/\S/), isBlank: line.trim() === "" }));
  return lines.flatMap(({ indent, isBlank }, start) => {
    if (isBlank) return [];
    const next = lines.findIndex((line, at) => at > start && !line.isBlank && line.indent <= indent);
    let end = (next < 0 ? lines.length : next) - 1;
    while (lines[end]?.isBlank) end--;
    return end > start ? [`${start}–${end}`] : [];
  });
}

describe("what can be folded", () => {
  for (const { it: says, text, folds } of situations<Expected>("folding")) {
    it(says, () => {
      const lines = text.split("\n").map((line) => line.trim());
      const shown = foldsOf(text).map(
        ({ start, end, kind }) => `${lines[start]} … ${lines[end]}${kind ? ` (${kind})` : ""}`,
      );
      assert.deepEqual(shown, folds);
    });
  }

  it("is all that indentation tells, and nothing for an empty text", () => {
    assert.deepEqual(foldsOf(""), []);
    const values = fc.array(fc.jsonValue({ maxDepth: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(values, (value) => {
        const text = printYaml(value);
        const ours = new Set(foldsOf(text).map(({ start, end }) => `${start}–${end}`));
        for (const fold of byIndentation(text)) assert.ok(ours.has(fold), `${fold} of\n${text}`);
      }),
    );
  });

  it("lies one in the other or apart", () => {
    const line = fc
      .tuple(fc.nat(4), fc.constantFrom("- a: b", "a:", "- ", "# c", "", "- - x:", "t: |", "history:", "]"))
      .map(([indent, content]) => " ".repeat(indent) + content);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 15 }), (lines) => {
        const folds = foldsOf(lines.join("\n")).filter(({ kind }) => kind !== "comment");
        for (const one of folds) {
          assert.ok(one.start < one.end);
          for (const other of folds) {
            const apart = other.start > one.end || one.start > other.end;
            const within =
              (one.start <= other.start && other.end <= one.end) ||
              (other.start <= one.start && one.end <= other.end);
            assert.ok(apart || within, lines.join("\n"));
          }
        }
      }),
    );
  });
});
