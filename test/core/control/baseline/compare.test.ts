import assert from "node:assert/strict";
import fc from "fast-check";
import { compareHeld, differences } from "../../../../src/core/control/baseline/compare.ts";
import { sameValue } from "../../../../src/core/yaml/edit/sameValue.ts";

type Case = readonly [name: string, before: unknown, after: unknown, differences: readonly string[]];

const cases: readonly Case[] = [
  ["a field", { title: "A", goal: "G" }, { title: "B", goal: "G" }, ['title: "A" → "B"']],
  ["a field that came", {}, { goal: "G" }, ['goal: undefined → "G"']],
  ["a field that went", { goal: "G" }, {}, ['goal: "G" → undefined']],
  ["a field within another", { scope: { in: ["a"] } }, { scope: { in: [] } }, ['scope.in: ["a"] → []']],
  [
    "an item, by its id and not by its place",
    {
      criteria: [
        { id: "AC-1", text: "x" },
        { id: "AC-2", text: "y" },
      ],
    },
    {
      criteria: [
        { id: "AC-0", text: "w" },
        { id: "AC-1", text: "x" },
        { id: "AC-2", text: "z" },
      ],
    },
    ['criteria.AC-2.text: "y" → "z"', 'criteria.AC-0: undefined → {"id":"AC-0","text":"w"}'],
  ],
  [
    "the first item",
    { criteria: [] },
    { criteria: [{ id: "AC-1" }] },
    ['criteria.AC-1: undefined → {"id":"AC-1"}'],
  ],
  [
    "the order of items",
    { goals: [{ id: "A" }, { id: "B" }, { id: "C" }] },
    { goals: [{ id: "B" }, { id: "A" }] },
    ['goals.C: {"id":"C"} → undefined', 'goals: ["A","B"] → ["B","A"]'],
  ],
  [
    "lists whose items have no ids, or one id twice",
    { duties: [{ text: "a" }], twice: [{ id: "A" }, { id: "A" }] },
    { duties: [{ text: "b" }], twice: [{ id: "A" }] },
    ['duties: [{"text":"a"}] → [{"text":"b"}]', 'twice: [{"id":"A"},{"id":"A"}] → [{"id":"A"}]'],
  ],
  [
    "a list that became a mapping",
    { a: [{ id: "x" }] },
    { a: { x: { id: "x" } } },
    ['a: [{"id":"x"}] → {"x":{"id":"x"}}'],
  ],
  ["keys in another order, which is no difference", { a: 1, b: 2 }, { b: 2, a: 1 }, []],
];

describe("the differences of two contents", () => {
  for (const [name, before, after, expected] of cases) {
    it(`name ${name}`, () => {
      const found = [...differences(before, after)].map(
        ({ path, before: left, after: right }) =>
          `${path.join(".")}: ${JSON.stringify(left)} → ${JSON.stringify(right)}`,
      );
      assert.deepEqual(found, expected);
    });
  }

  it("are none exactly where the contents are the same", () => {
    const item = fc.record({ id: fc.constantFrom("A", "B", "C"), text: fc.constantFrom("x", "y") });
    const content = fc.record(
      {
        title: fc.constantFrom("x", "y"),
        items: fc.array(item, { maxLength: 3 }),
        tags: fc.array(fc.constant("t")),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(content, content, (before, after) => {
        assert.equal([...differences(before, after)].length === 0, sameValue(before, after));
      }),
    );
  });
});

describe("two sets of contents", () => {
  const held = (id: string, title: string) => ({ id, record: { title } });

  it("differ by what came, went and changed", () => {
    const { added, removed, changed } = compareHeld(
      [held("A", "a"), held("B", "b"), held("C", "c")],
      [held("D", "d"), held("C", "c"), held("A", "other")],
    );
    assert.deepEqual(
      [added, removed, changed].map((list) => list.map(({ id }) => id)),
      [["D"], ["B"], ["A"]],
    );
  });

  it("differ where only a digest claims that nothing changed", () => {
    const before = { ...held("A", "a"), content: "sha256-same" };
    assert.equal(compareHeld([before], [{ ...before, record: { title: "b" } }]).changed.length, 1);
  });
});
