import assert from "node:assert/strict";
import { measurementsOf, progressAt } from "../../../src/core/model/goalProgress.ts";

describe("the progress of a goal", () => {
  it("runs from the baseline to the target, whichever is higher", () => {
    const calls = { id: "GOAL-1", baseline: 650, target: 200 };
    assert.deepEqual(
      [650, 425, 200, 700, 155].map((value) => progressAt(value, calls)),
      [0, 0.5, 1, -50 / 450, 1.1],
    );
    assert.equal(progressAt(60, { id: "GOAL-2", baseline: 35, target: 85 }), 0.5);
  });

  it("is not known without two different numbers", () => {
    for (const goal of [{ target: 4 }, { baseline: 4, target: 4 }, { baseline: "low", target: "high" }]) {
      assert.equal(progressAt(4, { id: "GOAL-1", ...goal }), undefined);
    }
  });

  it("is measured in the order of the days", () => {
    const measurements = [
      { date: "2026-05-01", value: 2 },
      { date: "2026-04-01", value: 1 },
      { date: "2026-05-01", value: 3 },
    ];
    assert.deepEqual(
      measurementsOf({ id: "GOAL-1", measurements }).map(({ value }) => value),
      [1, 2, 3],
    );
  });
});
