import assert from "node:assert/strict";
import fc from "fast-check";
import { isAboveAppetite, isRated, levelOf } from "../../../src/core/model/riskMatrix.ts";
import { defaultRiskScale, type RiskScale } from "../../../src/core/model/settings.ts";

function names(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`);
}

const size = fc.integer({ min: 2, max: 10 });

const scale: fc.Arbitrary<RiskScale> = fc
  .record({ rows: size, columns: size, levels: fc.integer({ min: 1, max: 10 }) })
  .chain(({ rows, columns, levels }) => {
    const ids = names("level", levels);
    const cell = fc.constantFrom(...ids);
    const row = fc.array(cell, { minLength: columns, maxLength: columns });
    return fc.record({
      probability: fc.constant(names("p", rows)),
      impact: fc.constant(names("i", columns)),
      levels: fc.constant(ids.map((id) => ({ id }))),
      grid: fc.array(row, { minLength: rows, maxLength: rows }),
      appetite: cell,
    });
  });

describe("the risk matrix", () => {
  it("gives every rating the level of its cell, whatever the size of the grid", () => {
    fc.assert(
      fc.property(scale, (some) => {
        for (const [row, probability] of some.probability.entries()) {
          for (const [column, impact] of some.impact.entries()) {
            assert.equal(levelOf({ probability, impact }, some)?.id, some.grid[row]?.[column]);
          }
        }
      }),
    );
  });

  it("gives no level to half a rating, to none, and to words that it does not have", () => {
    fc.assert(
      fc.property(scale, fc.string(), (some, word) => {
        const probability = some.probability[0] ?? "";
        const impact = some.impact[0] ?? "";
        const nothing = [
          undefined,
          {},
          { probability },
          { impact },
          { probability: impact, impact: probability },
        ];
        for (const rating of nothing) assert.equal(levelOf(rating, some), undefined);
        if (some.probability.includes(word)) return;
        assert.equal(levelOf({ probability: word, impact }, some), undefined);
      }),
    );
  });

  it("gives no level where the grid lacks the cell, or names a level that does not exist", () => {
    const rating = { probability: "almostCertain", impact: "severe" };
    const { grid } = defaultRiskScale;
    assert.equal(levelOf(rating, { ...defaultRiskScale, grid: grid.slice(0, 2) }), undefined);
    assert.equal(
      levelOf(rating, { ...defaultRiskScale, grid: grid.map((row) => row.slice(0, 2)) }),
      undefined,
    );
    assert.equal(levelOf(rating, { ...defaultRiskScale, levels: [{ id: "low" }] }), undefined);
  });

  it("counts as above the appetite the levels after it, and those alone", () => {
    fc.assert(
      fc.property(scale, (some) => {
        const appetite = some.levels.findIndex(({ id }) => id === some.appetite);
        for (const [index, level] of some.levels.entries()) {
          assert.equal(isAboveAppetite(level, some), index > appetite);
        }
      }),
    );
  });

  it("takes a rating for complete when both halves are given", () => {
    assert.ok(isRated({ probability: "rare", impact: "minor" }));
    for (const rating of [undefined, {}, { probability: "rare" }, { impact: "minor" }]) {
      assert.ok(!isRated(rating));
    }
  });
});
