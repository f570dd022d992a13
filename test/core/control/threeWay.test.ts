import assert from "node:assert/strict";
import fc from "fast-check";
import { mergeThreeWay } from "../../../src/core/control/threeWay.ts";

const merge = (base: unknown, mine: unknown, theirs: unknown) => mergeThreeWay(base, mine, theirs, "mine");
const list = (...items: readonly [string, string][]) => items.map(([id, text]) => ({ id, text }));

describe("merging what both sides made of a value", () => {
  const cases: Readonly<
    Record<string, readonly [base: unknown, mine: unknown, theirs: unknown, merged: unknown]>
  > = {
    "takes what only one side changed": [
      { a: 1, b: 1 },
      { a: 2, b: 1 },
      { a: 1, b: 2 },
      { a: 2, b: 2 },
    ],
    "takes what one side added": [{}, { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    "leaves out what one side took out": [{ a: 1, b: 1 }, { b: 1 }, { a: 1, b: 1, c: 1 }, { b: 1, c: 1 }],
    "knows when both did the same": [{ a: 1 }, { a: 2 }, { a: 2 }, { a: 2 }],
    "goes deep": [{ a: { b: 1, c: 1 } }, { a: { b: 2, c: 1 } }, { a: { b: 1, c: 2 } }, { a: { b: 2, c: 2 } }],
    "merges lists whose items have ids, item by item": [
      list(["1", "a"], ["2", "b"]),
      list(["1", "x"], ["2", "b"], ["3", "c"]),
      list(["1", "a"], ["2", "y"]),
      list(["1", "x"], ["2", "y"], ["3", "c"]),
    ],
  };
  for (const [title, [base, mine, theirs, merged]] of Object.entries(cases)) {
    it(title, () => {
      assert.deepEqual(merge(base, mine, theirs), { value: merged, conflicts: [] });
    });
  }

  it("says where one side took out what the other changed", () => {
    const [base, mine, theirs] = [list(["1", "a"]), list(["1", "x"]), []];
    assert.deepEqual(merge(base, mine, theirs).conflicts, [{ path: "1", mine: mine[0], theirs: undefined }]);
  });

  it("says where both changed the same thing, and takes the preferred side", () => {
    const [base, mine, theirs] = [{ a: { b: 1 } }, { a: { b: 2 } }, { a: { b: 3 } }];
    const conflicts = [{ path: "a.b", mine: 2, theirs: 3 }];
    assert.deepEqual(mergeThreeWay(base, mine, theirs, "mine"), { value: mine, conflicts });
    assert.deepEqual(mergeThreeWay(base, mine, theirs, "theirs"), { value: theirs, conflicts });
  });

  it("takes lists without ids as one thing", () => {
    assert.deepEqual(merge([1], [1, 2], [1, 3]).conflicts, [{ path: "", mine: [1, 2], theirs: [1, 3] }]);
  });

  it("gives the other side's value where one side changed nothing, whatever the values", () => {
    const value = fc.jsonValue();
    fc.assert(
      fc.property(value, value, (base, changed) => {
        assert.deepEqual(merge(base, changed, base), { value: changed, conflicts: [] });
        assert.deepEqual(merge(base, base, changed), { value: changed, conflicts: [] });
        assert.deepEqual(merge(base, changed, changed), { value: changed, conflicts: [] });
      }),
    );
  });
});
