import assert from "node:assert/strict";
import { layOutTrend } from "../../../webview/dashboard/layout/layOutTrend.ts";

describe("a trend", () => {
  const size = { width: 100, height: 40, lowest: 0, highest: 100 };

  it("runs from left to right, higher values higher", () => {
    const { points, path } = layOutTrend([{ value: 0 }, { value: 50 }, { value: 100 }], size);
    assert.deepEqual(
      points.map(({ x, y }) => [x, y]),
      [
        [0, 40],
        [50, 20],
        [100, 0],
      ],
    );
    assert.equal(path, "M0 40L50 20L100 0");
  });

  it("is a point in the middle where there is one value, and keeps within its size", () => {
    assert.deepEqual(layOutTrend([{ value: 25 }], size), { points: [{ x: 50, y: 30, value: 25 }], path: "" });
    assert.deepEqual(
      layOutTrend([{ value: -9 }, { value: 200 }], size).points.map(({ y }) => y),
      [40, 0],
    );
    assert.equal(layOutTrend([], size).path, "");
  });
});
