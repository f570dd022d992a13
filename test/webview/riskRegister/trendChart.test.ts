import assert from "node:assert/strict";
import fc from "fast-check";
import { countTicks } from "../../../webview/riskRegister/trend/countAxis.ts";
import { trendChart } from "../../../webview/riskRegister/trend/trendChart.ts";

describe("the axis of counts", () => {
  for (const [largest, ticks] of [
    [0, [0, 1]],
    [1, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [5, [0, 2, 4, 6]],
    [23, [0, 10, 20, 30]],
    [2000, [0, 500, 1000, 1500, 2000]],
  ] as const) {
    it(`is ${ticks.join(", ")} for ${largest}`, () => {
      assert.deepEqual(countTicks(largest), ticks);
    });
  }

  it("always holds the largest count in a few whole steps", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (largest) => {
        const ticks = countTicks(largest);
        assert.ok(ticks.length <= 6 && (ticks.at(-1) ?? 0) >= largest && ticks.every(Number.isInteger));
      }),
    );
  });
});

describe("the chart of a trend", () => {
  const size = { width: 400, height: 100 };

  it("stacks the counts at the distances of their days", () => {
    const points = ["2026-06-01", "2026-06-02", "2026-06-05"].map((day) => ({ day }));
    const { x, areas } = trendChart(
      points,
      [
        { id: "low", counts: [1, 2, 0] },
        { id: "high", counts: [1, 2, 2] },
      ],
      size,
    );
    assert.deepEqual(x, [0, 100, 400]);
    assert.deepEqual(areas, [
      { id: "low", line: "M0 75L100 50L400 100", area: "M0 75L100 50L400 100L400 100L100 100L0 100Z" },
      { id: "high", line: "M0 50L100 0L400 50", area: "M0 50L100 0L400 50L400 100L100 50L0 75Z" },
    ]);
  });

  it("has no line where there is nothing below it", () => {
    const points = ["2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04"].map((day) => ({ day }));
    const { areas } = trendChart(points, [{ id: "a", counts: [0, 0, 1, 1] }], { width: 300, height: 10 });
    assert.equal(areas[0]?.line, "M100 10L200 0L300 0");
  });

  it("labels today, and others as far as there is room", () => {
    const points = ["2026-06-01", "2026-06-03", "2026-06-11", "2026-06-21"].map((day) => ({ day }));
    assert.deepEqual(trendChart(points, [], size).labelled, [1, 2, 3]);
    assert.deepEqual(trendChart(points, [], { width: 100, height: 10 }).labelled, [3]);
  });

  it("has room for one point, and for none", () => {
    assert.deepEqual(trendChart([{ day: "2026-06-01" }], [{ id: "a", counts: [3] }], size).x, [400]);
    assert.deepEqual(trendChart([], [], size).labelled, []);
  });
});
