import assert from "node:assert/strict";
import fc from "fast-check";
import { sequenceDiff } from "../../../src/core/model/sequenceDiff.ts";

const tokens = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });

describe("the difference of two sequences", () => {
  it("leads from one to the other", () => {
    fc.assert(
      fc.property(tokens, tokens, (before, after) => {
        const diff = sequenceDiff(before, after);
        const side = (mark: string) =>
          diff.filter((step) => step.mark === " " || step.mark === mark).map(({ token }) => token);
        assert.deepEqual([side("-"), side("+")], [before, after]);
      }),
    );
  });

  it("is found in bounded time where they have nothing, or nearly nothing, in common", () => {
    const before = Array.from({ length: 100_000 }, (_, index) => `a${index}`);
    const after = Array.from({ length: 100_000 }, (_, index) => `b${index}`);
    for (const [left, right] of [
      [before, after],
      [
        [...before, "x", ...before],
        [...after, "x", ...after],
      ],
    ] as const) {
      const diff = sequenceDiff(["start", ...left, "end"], ["start", ...right, "end"]);
      assert.deepEqual(
        diff.filter(({ mark }) => mark === " ").map(({ token }) => token),
        ["start", "end"],
      );
      assert.equal(diff.length, left.length + right.length + 2);
    }
  });

  it("is the shortest", () => {
    fc.assert(
      fc.property(tokens, tokens, (before, after) => {
        const changes = sequenceDiff(before, after).filter(({ mark }) => mark !== " ").length;
        assert.equal(changes, before.length + after.length - 2 * commonLength(before, after));
      }),
    );
  });
});

/** The length of the longest common subsequence, by the textbook. */
function commonLength([first, ...rest]: readonly string[], after: readonly string[]): number {
  if (first === undefined) return 0;
  const without = commonLength(rest, after);
  const at = after.indexOf(first);
  return at < 0 ? without : Math.max(without, 1 + commonLength(rest, after.slice(at + 1)));
}
