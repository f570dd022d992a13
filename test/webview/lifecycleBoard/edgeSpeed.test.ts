import assert from "node:assert/strict";
import { edgeSpeed } from "../../../webview/lifecycleBoard/edgeScroll.ts";

describe("the speed of a board that is scrolled by what is held", () => {
  const board = { left: 20, right: 620 };
  const cases: readonly (readonly [number, number])[] = [
    [320, 0],
    [68, 0],
    [572, 0],
    [596, 9],
    [620, 18],
    [900, 18],
    [44, -9],
    [-100, -18],
  ];
  for (const [x, speed] of cases) {
    it(`is ${speed} pixels in a frame at ${x}`, () => {
      assert.equal(edgeSpeed(x, board), speed);
    });
  }
});
