import assert from "node:assert/strict";
import fc from "fast-check";
import { type Arrow, arrowsOf } from "../../../webview/riskRegister/heatMap/arrows.ts";
import { centreOf, cornerOf, type Point } from "../../../webview/riskRegister/heatMap/matrixGeometry.ts";
import type { Movement } from "../../../webview/riskRegister/heatMap/movements.ts";
import type { Cell } from "../../../webview/riskRegister/ratings.ts";
import { scaleOf } from "./sampleRisks.ts";

const scale = scaleOf(
  Array.from({ length: 4 }, () => [0, 0, 0, 0, 0]),
  0,
);
const size = { cellWidth: 90, cellHeight: 56 };

const cell = fc.record({
  probability: fc.integer({ min: 0, max: 3 }),
  impact: fc.integer({ min: 0, max: 4 }),
});
const way = fc
  .tuple(cell, cell)
  .filter(([from, to]) => from.probability !== to.probability || from.impact !== to.impact);

function numbers(path: string): readonly number[] {
  return (path.match(/-?[\d.]+/g) ?? []).map(Number);
}

function isIn({ x, y }: Point, at: Cell): boolean {
  const corner = cornerOf(at, scale, size);
  return x >= corner.x && x <= corner.x + size.cellWidth && y >= corner.y && y <= corner.y + size.cellHeight;
}

function arrow(movement: Movement): Arrow {
  const [only] = arrowsOf([movement], scale, size);
  assert.ok(only);
  return only;
}

describe("an arrow", () => {
  it("begins in the one cell, and its tip is in the other", () => {
    fc.assert(
      fc.property(way, ([from, to]) => {
        const { line, head } = arrow({ from, to, risks: ["A"] });
        const [x = 0, y = 0] = numbers(line);
        const [tipX = 0, tipY = 0] = numbers(head);
        assert.ok(isIn({ x, y }, from));
        assert.ok(isIn({ x: tipX, y: tipY }, to));
      }),
    );
  });

  it("doesn't lie on the one that goes back", () => {
    fc.assert(
      fc.property(way, ([from, to]) => {
        const there = { from, to, risks: ["A"] };
        const back = { from: to, to: from, risks: ["B"] };
        const [one, other] = arrowsOf([there, back], scale, size);
        assert.ok(one && other && one.line !== other.line);
        assert.ok(Math.hypot(one.label.x - other.label.x, one.label.y - other.label.y) >= 18);
      }),
    );
  });

  it("is thicker for more risks, up to a limit", () => {
    const widthOf = (count: number) =>
      arrow({
        from: { probability: 0, impact: 0 },
        to: { probability: 1, impact: 1 },
        risks: Array.from({ length: count }, String),
      }).width;
    assert.ok(widthOf(1) < widthOf(2) && widthOf(2) < widthOf(8));
    assert.equal(widthOf(500), widthOf(2_000));
  });

  it("has its number away from those of the cells, where there is room", () => {
    const [from, middle, to] = [3, 2, 1].map((probability) => ({ probability, impact: 2 }));
    assert.ok(from && middle && to);
    const short = { from, to: middle, risks: ["A"] };
    const long = { from, to, risks: ["B", "C"] };
    const arrows = arrowsOf([short, long], scale, size, [from, middle, to]);
    const centres = [from, middle, to].map((at) => centreOf(at, scale, size));
    for (const { label } of arrows) {
      for (const centre of centres) assert.ok(Math.hypot(label.x - centre.x, label.y - centre.y) >= 18);
    }
  });
});
