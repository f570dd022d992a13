import assert from "node:assert/strict";
import fc from "fast-check";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { parseFast } from "../../../src/core/yaml/parseFast.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";

const t = createTranslator();
const numRuns = Number(process.env.RUNS ?? 1000);

/** Texts whose value begins on a later line, with what they mean; lines of comments may stand where a `…` is. */
const apart: readonly (readonly [text: string, value: unknown])[] = [
  ["-\n…  a\n- b\n", ["a", "b"]],
  ["-\n…  a\n-\n…  b\n", ["a", "b"]],
  ["-\n…  a\n  b\n- c\n", ["a b", "c"]],
  ["- # why\n…  a\n- b\n", ["a", "b"]],
  ["-\n…  'a\n\n  b'\n- c\n", ["a\nb", "c"]],
  ["-\n…  [a,\n  b]\n- c\n", [["a", "b"], "c"]],
  ["-\n…  |\n  a\n- b\n", ["a\n", "b"]],
  ["-\n…  a: b\n- c\n", [{ a: "b" }, "c"]],
  ["- -\n…   a\n  - b\n- c\n", [["a", "b"], "c"]],
  ["- k:\n…    a\n  l: b\n- c\n", [{ k: "a", l: "b" }, "c"]],
  ["k:\n…  a\nl: b\n", { k: "a", l: "b" }],
  ["k:\n…  a\n  b\nl: c\n", { k: "a b", l: "c" }],
  ["k: # why\n…  a\nl: b\n", { k: "a", l: "b" }],
  ["k:\n…- a\n…- b\n", { k: ["a", "b"] }],
  ["k:\n…-\n… a\n- b\n", { k: ["a", "b"] }],
  ["k:\n…  m:\n…    a\n  n: b\nl: c\n", { k: { m: "a", n: "b" }, l: "c" }],
  ["? k\n:\n…  a\n? l\n: b\n", { k: "a", l: "b" }],
];

/** What may stand between an indicator and its value without a meaning. */
const comments = fc
  .array(
    fc
      .tuple(fc.nat(5), fc.constantFrom("#c", "# c", "#", "##", "#: - x", "#'\"", ""))
      .map(([column, comment]) => " ".repeat(column) + comment),
    { maxLength: 4 },
  )
  .map((lines) => lines.map((line) => `${line}\n`).join(""));

function assertMeans(text: string, value: unknown): void {
  const ranged = parseRanged(text, t);
  assert.deepEqual([ranged.problems, ranged.value], [[], value], text);
  const fast = parseFast(text);
  if (fast.ok) assert.deepEqual(fast.value, value, text);
}

describe("comments before a value", () => {
  it("mean nothing, wherever they begin and whatever they hold", () => {
    for (const [text, value] of apart) assertMeans(text.replaceAll("…", "#c\n"), value);
    fc.assert(
      fc.property(fc.constantFrom(...apart), fc.infiniteStream(comments), ([text, value], lines) => {
        assertMeans(
          text.replace(/…/g, () => lines.next().value ?? ""),
          value,
        );
      }),
      { numRuns },
    );
  });

  it("mean nothing in a file with CRLF or without a line end at its end", () => {
    for (const [text, value] of apart) {
      const commented = text.replaceAll("…", "#c\n\n#d\n");
      assertMeans(commented.replaceAll("\n", "\r\n"), value);
      assertMeans(commented.replace(/\n$/, ""), value);
    }
  });

  it("leave each value at its place", () => {
    const document = parseRanged("-\n#c\n  a\n- b\n", t);
    assert.deepEqual(document.locate([0], "value"), { start: 7, end: 8 });
    assert.deepEqual(document.locate([1], "value"), { start: 11, end: 12 });
  });

  it("do not make a text of less indentation part of the value", () => {
    for (const text of ['k:\n#c\n  "a\nb"\n', "k:\n#c\n  [a,\nb]\n"]) {
      const commented = parseRanged(text, t).problems.map(({ code }) => code);
      const bare = parseRanged(text.replace("#c\n", ""), t).problems.map(({ code }) => code);
      assert.ok(bare.length > 0, text);
      assert.deepEqual(commented, bare, text);
    }
  });
});
