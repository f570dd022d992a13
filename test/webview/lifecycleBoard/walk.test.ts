import assert from "node:assert/strict";
import { walk } from "../../../webview/lifecycleBoard/layout/walk.ts";

describe("the keys on a board", () => {
  const counts = [3, 0, 1, 20];
  const cases: readonly (readonly [
    string,
    readonly [number, number],
    readonly [number, number] | undefined,
  ])[] = [
    ["ArrowDown", [0, 0], [0, 1]],
    ["ArrowDown", [0, 2], undefined],
    ["ArrowUp", [0, 0], undefined],
    ["End", [3, 2], [3, 19]],
    ["Home", [3, 2], [3, 0]],
    ["PageDown", [3, 2], [3, 10]],
    ["PageUp", [3, 2], [3, 0]],
    ["ArrowRight", [0, 2], [2, 0]],
    ["ArrowLeft", [2, 0], [0, 0]],
    ["ArrowLeft", [0, 1], undefined],
    ["ArrowRight", [3, 4], undefined],
    ["a", [0, 0], undefined],
  ];
  for (const [key, [column, card], expected] of cases) {
    it(`go from ${column}/${card} by ${key} to ${expected?.join("/") ?? "nowhere"}`, () => {
      const next = walk({ column, card }, key, counts);
      assert.deepEqual(next && [next.column, next.card], expected);
    });
  }
});
