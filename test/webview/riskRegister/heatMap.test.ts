import assert from "node:assert/strict";
import fc from "fast-check";
import { ratingNames } from "../../../src/protocol/riskRegister.ts";
import { heatMapOf } from "../../../webview/riskRegister/heatMap/heatMap.ts";
import { cornerOf, neighbourOf } from "../../../webview/riskRegister/heatMap/matrixGeometry.ts";
import { movementsOf } from "../../../webview/riskRegister/heatMap/movements.ts";
import { cellOf, isSameCell, ratingOf } from "../../../webview/riskRegister/ratings.ts";
import { anyRisks, anyScale, riskOf, scaleOf } from "./sampleRisks.ts";

const scale = scaleOf(
  [
    [0, 0, 1],
    [0, 1, 2],
  ],
  0,
);

describe("the heat map", () => {
  it("has a cell for each pair, with its level and its risks by kind", () => {
    const risks = [
      riskOf("A", { inherent: { probability: 1, impact: 2 }, review: "overdue" }),
      riskOf("B", { inherent: { probability: 1, impact: 2 }, kind: "opportunity" }),
      riskOf("C", { inherent: { probability: 1 } }),
    ];
    const { rows, unrated } = heatMapOf(risks, scale, "inherent");
    assert.deepEqual(
      rows.map((row) => row.map(({ level, risks: inside }) => `${level}:${inside.length}`)),
      [
        ["0:0", "0:0", "1:0"],
        ["0:0", "1:0", "2:2"],
      ],
    );
    assert.deepEqual(rows[1]?.[2], {
      ...{ probability: 1, impact: 2, level: 2 },
      ...{ risks: ["A", "B"], threats: 1, opportunities: 1, overdue: 1 },
    });
    assert.deepEqual(unrated, ["C"]);
  });

  it("stands a risk where it was before any response until somebody rates it anew", () => {
    const risk = riskOf("A", { inherent: { probability: 0, impact: 0 } });
    assert.equal(heatMapOf([risk], scale, "current").rows[0]?.[0]?.risks.length, 1);
    assert.equal(heatMapOf([risk], scale, "target").unrated.length, 1);
    assert.deepEqual(heatMapOf([{ ...risk, standing: "current" }], scale, "current").unrated, ["A"]);
  });

  it("has every risk exactly once in each view, in the cell of its rating", () => {
    fc.assert(
      fc.property(
        anyScale.chain((any) => fc.tuple(fc.constant(any), anyRisks(any))),
        ([any, risks]) => {
          for (const view of ratingNames) {
            const { rows, unrated } = heatMapOf(risks, any, view);
            const cells = rows.flat();
            const keys = [...cells.flatMap((cell) => cell.risks), ...unrated];
            assert.deepEqual([...keys].sort(), risks.map(({ key }) => key).sort());
            for (const cell of cells) {
              for (const key of cell.risks) {
                const risk = risks.find((one) => one.key === key);
                assert.ok(risk && isSameCell(cellOf(ratingOf(risk, view)), cell));
              }
              assert.equal(cell.threats + cell.opportunities, cell.risks.length);
            }
          }
        },
      ),
    );
  });

  it("draws what is likely on top and what is serious at the right", () => {
    const size = { cellWidth: 100, cellHeight: 40 };
    assert.deepEqual(cornerOf({ probability: 0, impact: 0 }, scale, size), { x: 0, y: 40 });
    assert.deepEqual(cornerOf({ probability: 1, impact: 2 }, scale, size), { x: 200, y: 0 });
  });

  it("is walked through by arrows, and not left", () => {
    const at = { probability: 0, impact: 1 };
    assert.deepEqual(neighbourOf(at, "up", scale), { probability: 1, impact: 1 });
    assert.deepEqual(neighbourOf(at, "down", scale), at);
    assert.deepEqual(neighbourOf(at, "left", scale), { probability: 0, impact: 0 });
    assert.deepEqual(neighbourOf({ probability: 0, impact: 2 }, "right", scale), {
      probability: 0,
      impact: 2,
    });
  });
});

describe("the movements between ratings", () => {
  const risks = [
    riskOf("A", {
      inherent: { probability: 1, impact: 2 },
      current: { probability: 0, impact: 2 },
      standing: "current",
    }),
    riskOf("B", {
      inherent: { probability: 1, impact: 2 },
      current: { probability: 0, impact: 2 },
      standing: "current",
    }),
    riskOf("C", {
      inherent: { probability: 1, impact: 1 },
      current: { probability: 1, impact: 1 },
      standing: "current",
    }),
    riskOf("D", { inherent: { probability: 1, impact: 0 }, target: { probability: 0, impact: 0 } }),
  ];

  it("join risks that go the same way", () => {
    assert.deepEqual(movementsOf(risks, scale, "inherentToCurrent"), [
      { from: { probability: 1, impact: 2 }, to: { probability: 0, impact: 2 }, risks: ["A", "B"] },
    ]);
  });

  it("lead to the target from where a risk stands now", () => {
    assert.deepEqual(movementsOf(risks, scale, "currentToTarget"), [
      { from: { probability: 1, impact: 0 }, to: { probability: 0, impact: 0 }, risks: ["D"] },
    ]);
  });

  it("hold each risk that moves once, and none that stays", () => {
    fc.assert(
      fc.property(
        anyScale.chain((any) => fc.tuple(fc.constant(any), anyRisks(any))),
        ([any, all]) => {
          const moving = all.filter(({ inherent, current }) => {
            const [from, to] = [cellOf(inherent), cellOf(current)];
            return from && to && !isSameCell(from, to);
          });
          const found = movementsOf(all, any, "inherentToCurrent");
          assert.deepEqual(found.flatMap((one) => one.risks).sort(), moving.map(({ key }) => key).sort());
        },
      ),
    );
  });
});
