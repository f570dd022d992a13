import assert from "node:assert/strict";
import fc from "fast-check";
import {
  appetiteLines,
  appetitePath,
  type Line,
} from "../../../webview/riskRegister/heatMap/appetiteLine.ts";
import { anyScale, scaleOf } from "./sampleRisks.ts";

/** The edges of cells along lines, each with its ends in one order. */
function edgesOf(lines: readonly Line[]): readonly string[] {
  return lines.flatMap((line) =>
    line.slice(1).flatMap((to, index) => {
      const from = line[index] ?? to;
      const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
      const step = { x: Math.sign(to.x - from.x), y: Math.sign(to.y - from.y) };
      return Array.from({ length }, (_, part) => {
        const start = { x: from.x + step.x * part, y: from.y + step.y * part };
        return edgeName(start.x, start.y, start.x + step.x, start.y + step.y);
      });
    }),
  );
}

function edgeName(x1: number, y1: number, x2: number, y2: number): string {
  return [`${x1} ${y1}`, `${x2} ${y2}`].sort().join(" – ");
}

describe("the appetite line", () => {
  it("is one staircase in a matrix that rises", () => {
    const scale = scaleOf(
      [
        [0, 0, 1, 1],
        [0, 1, 1, 2],
        [1, 1, 2, 3],
      ],
      1,
    );
    const lines = appetiteLines(scale);
    const points = [
      { x: 2, y: 0 },
      { x: 2, y: 1 },
      { x: 3, y: 1 },
      { x: 3, y: 2 },
      { x: 4, y: 2 },
    ];
    assert.deepEqual(lines, [points]);
    assert.match(appetitePath(lines, { cellWidth: 10, cellHeight: 5 }), /^M[\d ]+(L[\d ]+){4}$/);
  });

  it("goes around an island, and comes back to where it began", () => {
    const scale = scaleOf(
      [
        [0, 0, 0],
        [0, 3, 0],
        [0, 0, 0],
      ],
      1,
    );
    const [line, ...others] = appetiteLines(scale);
    assert.equal(others.length, 0);
    assert.equal(line?.length, 5);
    assert.deepEqual(line?.[0], line?.at(-1));
  });

  it("isn't there where nothing is above the appetite, all is, or there is none", () => {
    for (const appetite of [3, -1])
      assert.deepEqual(
        appetiteLines(
          scaleOf(
            [
              [0, 1],
              [2, 3],
            ],
            appetite,
          ),
        ),
        [],
      );
    assert.deepEqual(
      appetiteLines(
        scaleOf(
          [
            [2, 2],
            [2, 3],
          ],
          0,
        ),
      ),
      [],
    );
  });

  it("runs along every border between what is above and what is not, once, and nowhere else", () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const { grid, appetite } = scale;
        const drawn = grid.toReversed();
        const isBorder = (one = -1, other = -1) =>
          appetite >= 0 && one >= 0 && other >= 0 && one > appetite !== other > appetite;
        const wanted: string[] = [];
        for (const [y, row] of drawn.entries()) {
          for (const [x, level] of row.entries()) {
            if (isBorder(level, row[x + 1])) wanted.push(edgeName(x + 1, y, x + 1, y + 1));
            if (isBorder(level, drawn[y + 1]?.[x])) wanted.push(edgeName(x, y + 1, x + 1, y + 1));
          }
        }
        assert.deepEqual([...edgesOf(appetiteLines(scale))].sort(), wanted.sort());
      }),
    );
  });

  it("has what is above the appetite on its left all the way", () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const drawn = scale.grid.toReversed();
        for (const line of appetiteLines(scale)) {
          for (const [index, to] of line.slice(1).entries()) {
            const from = line[index] ?? to;
            const step = { x: Math.sign(to.x - from.x), y: Math.sign(to.y - from.y) };
            const middle = { x: from.x + step.x / 2, y: from.y + step.y / 2 };
            const left = { x: middle.x + step.y / 2, y: middle.y - step.x / 2 };
            const level = drawn[Math.floor(left.y)]?.[Math.floor(left.x)] ?? -1;
            assert.ok(level > scale.appetite);
          }
        }
      }),
    );
  });
});
