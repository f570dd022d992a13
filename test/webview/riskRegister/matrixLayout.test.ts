import assert from "node:assert/strict";
import fc from "fast-check";
import { layOutMatrix } from "../../../webview/riskRegister/heatMap/matrixLayout.ts";
import { anyScale, scaleOf } from "./sampleRisks.ts";

describe("the layout of the matrix", () => {
  it("fits five columns into 280 pixels", () => {
    const scale = scaleOf(
      Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]),
      0,
    );
    assert.ok(layOutMatrix(280, scale).width <= 280);
  });

  it("has cells that can be hit, and is no wider than there is room unless they would be too small", () => {
    fc.assert(
      fc.property(anyScale, fc.integer({ min: 100, max: 2_000 }), (scale, available) => {
        const { width, cellWidth, cellHeight } = layOutMatrix(available, scale);
        assert.ok(cellWidth >= 43 && cellHeight >= 44);
        assert.ok(width <= available || cellWidth === 43);
      }),
    );
  });
});
