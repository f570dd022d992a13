import fc from "fast-check";
import type { RatingView, RiskKind, RiskRow, RiskScaleView } from "../../../src/protocol/riskRegister.ts";

/** A matrix of places of levels, lowest probability first. */
export function scaleOf(grid: readonly (readonly number[])[], appetite: number, levels = 4): RiskScaleView {
  const choices = (count: number, letter: string) =>
    Array.from({ length: count }, (_, index) => ({ id: `${letter}${index}`, title: `${letter}${index}` }));
  return {
    probability: choices(grid.length, "p"),
    impact: choices(grid[0]?.length ?? 0, "i"),
    levels: choices(levels, "l").map((level, place) => ({ ...level, isAboveAppetite: place > appetite })),
    grid,
    appetite,
  };
}

/** Any matrix: not square, not rising, with fields without a level. */
export const anyScale = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 7 }), fc.integer({ min: -1, max: 3 }))
  .chain(([rows, columns, appetite]) => {
    const level = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 3 }) }, fc.constant(-1));
    const row = fc.array(level, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows }).map((grid) => scaleOf(grid, appetite));
  });

/** A risk of which the ratings matter, and what else is given. */
export function riskOf(key: string, fields: Partial<RiskRow> = {}): RiskRow {
  return {
    key,
    id: key,
    title: `Title of ${key}`,
    kind: "threat",
    category: "",
    state: "identified",
    isOpen: true,
    inherent: {},
    current: {},
    target: {},
    standing: "inherent",
    level: "",
    owner: "",
    strategy: "",
    actions: { total: 0, done: 0, overdue: 0 },
    answer: "notNeeded",
    review: "none",
    reviewBy: "",
    reviewIsSaid: false,
    overdueDays: 0,
    locked: "",
    ...fields,
  };
}

/** Risks with any ratings in a matrix. */
export function anyRisks(scale: RiskScaleView): fc.Arbitrary<readonly RiskRow[]> {
  const place = (count: number) => fc.option(fc.integer({ min: 0, max: count - 1 }), { nil: undefined });
  const rating: fc.Arbitrary<RatingView> = fc.record({
    probability: place(scale.probability.length),
    impact: place(scale.impact.length),
  });
  const risk = fc.record({
    inherent: rating,
    current: rating,
    target: rating,
    standing: fc.constantFrom("inherent" as const, "current" as const),
    kind: fc.constantFrom<RiskKind>("threat", "opportunity"),
  });
  return fc
    .array(risk, { maxLength: 20 })
    .map((risks) => risks.map((fields, index) => riskOf(`RISK-${index}`, fields)));
}
