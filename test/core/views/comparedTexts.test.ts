import assert from "node:assert/strict";
import fc from "fast-check";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { comparedTexts } from "../../../src/core/views/comparedTexts.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";

const read = (text: string) => parseRanged(text, createTranslator()).value;

const plain = { noNullPrototype: true };
const criterion = fc.record(
  { id: fc.stringMatching(/^AC-\d$/), text: fc.stringMatching(/^[a-z]{1,40}$/) },
  plain,
);

/** Plain data as records have it: what a reading of a printed text gives again. */
const record = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,6}$/),
  fc.oneof(
    fc.stringMatching(/^[a-z ]{0,30}$/),
    fc.integer(),
    fc.array(fc.stringMatching(/^[a-z]{1,4}$/)),
    fc.uniqueArray(criterion, { selector: ({ id }) => id }),
  ),
  plain,
);

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
}

describe("two states that are compared line by line", () => {
  it("say what they said", () => {
    fc.assert(
      fc.property(record, record, (left, right) => {
        const { before, after } = comparedTexts(left, right);
        assert.deepEqual(read(before) ?? {}, left);
        assert.deepEqual(read(after) ?? {}, right);
      }),
    );
  });

  it("are the same text where they say the same, whatever the order of their keys", () => {
    fc.assert(
      fc.property(record, (value) => {
        const { before, after } = comparedTexts(value, shuffled(value));
        assert.equal(after, before);
      }),
    );
  });

  it("differ only in the lines that say something else", () => {
    const criteria = (text: string) => ({ acceptanceCriteria: [{ id: "AC-1", text, method: "test" }] });
    const { before, after } = comparedTexts(criteria("Short"), criteria("Long ".repeat(40).trim()));
    const [left, right] = [before.split("\n"), after.split("\n")];
    assert.deepEqual(
      left.filter((line) => !right.includes(line)),
      ["    text: Short"],
    );
  });

  it("are empty where there is nothing", () => {
    assert.deepEqual(comparedTexts(undefined, { title: "T" }), { before: "", after: "title: T\n" });
    assert.deepEqual(comparedTexts({ title: "T" }, undefined), { before: "title: T\n", after: "" });
  });
});
