import assert from "node:assert/strict";
import type { ResourceLoad } from "../../../src/protocol/plan/planView.ts";
import { layOutLoad } from "../../../webview/plan/layout/layOutLoad.ts";

const weeks = ["2026-06-08", "2026-06-15", "2026-06-22"];
const parts = [
  { index: 0, to: "DEL-001", amount: 3 },
  { index: 1, to: "DEL-002", amount: 2 },
];
const ana: ResourceLoad = {
  ...{ id: "RES-001", title: "Ana", kind: "Person", unit: "days", capacity: 4 },
  weeks: [
    { week: 0, amount: 3, over: 0, parts: parts.slice(0, 1) },
    { week: 2, amount: 5, over: 1, parts },
  ],
};

describe("the drawing of a load", () => {
  const drawing = layOutLoad(weeks, [ana], { width: 800, today: "2026-06-15" });

  it("has a column for each week, and fills its room", () => {
    assert.ok(drawing.width <= 800 && drawing.width > 790);
    const [first, second] = drawing.rows[0]?.cells ?? [];
    assert.equal((second?.x ?? 0) - (first?.x ?? 0), 2 * drawing.week);
    assert.deepEqual(
      drawing.labels.map(({ day }) => day),
      weeks,
    );
  });

  it("piles up what a week is for, and strokes what is more than there is", () => {
    const [row] = drawing.rows;
    const [first, second] = row?.cells ?? [];
    assert.deepEqual(
      second?.parts.map(({ height, isOver }) => [height, isOver]),
      [
        [18, false],
        [6, false],
        [6, true],
      ],
    );
    assert.equal(second?.parts[2]?.y, (row?.base ?? 0) - 30);
    assert.equal((second?.parts[2]?.y ?? 0) + 6, row?.limit);
    assert.match(second?.strokes ?? "", /^(?:M[\d.]+ [\d.]+L[\d.]+ [\d.]+)+$/);
    assert.equal(first?.strokes, "");
  });

  it("has no number on the line of the capacity", () => {
    for (const amount of [1, 2, 3, 3.5, 4, 5]) {
      const over = Math.max(0, amount - 4);
      const week = { week: 0, amount, over, parts: [{ index: 0, to: "DEL-001", amount }] };
      const [row] = layOutLoad(weeks, [{ ...ana, weeks: [week] }], { width: 800, today: "2026-06-15" }).rows;
      const { numberY = 0 } = row?.cells[0] ?? {};
      const limit = row?.limit ?? 0;
      assert.ok(limit >= numberY + 4 || limit <= numberY - 10, `${amount}: ${limit} and ${numberY}`);
      assert.ok(numberY - 10 >= (row?.y ?? 0), "it stays in its row");
    }
  });

  it("has a line for today only where today is among the weeks", () => {
    const today = drawing.todayX ?? 0;
    assert.ok(today > drawing.left + drawing.week && today < drawing.left + 2 * drawing.week);
    assert.equal(layOutLoad(weeks, [ana], { width: 800, today: "2026-06-07" }).todayX, undefined);
    assert.equal(layOutLoad(weeks, [ana], { width: 800, today: "2026-06-29" }).todayX, undefined);
    assert.notEqual(layOutLoad(weeks, [ana], { width: 800, today: "2026-06-28" }).todayX, undefined);
  });

  it("grows wider than its room before weeks can't be told apart, and names fewer days", () => {
    const year = Array.from({ length: 52 }, () => "2026-06-08");
    const narrow = layOutLoad(year, [ana], { width: 300, today: "2026-06-15" });
    assert.equal(narrow.week, 20);
    assert.ok(narrow.width > 300);
    assert.ok(narrow.labels.length < 20);
  });

  it("draws somebody without a capacity, and nobody", () => {
    const { capacity: _capacity, ...unknown } = ana;
    const [row] = layOutLoad(weeks, [unknown], { width: 800, today: "2026-06-15" }).rows;
    assert.equal(row?.limit, undefined);
    assert.deepEqual(layOutLoad([], [], { width: 800, today: "2026-06-15" }).rows, []);
  });
});
