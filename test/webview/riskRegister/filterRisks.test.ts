import assert from "node:assert/strict";
import type { RatingName } from "../../../src/protocol/riskRegister.ts";
import {
  filterRisks,
  type RiskFilter,
  risksAt,
  type Spot,
} from "../../../webview/riskRegister/filterRisks.ts";
import { compareRatings } from "../../../webview/riskRegister/ratings.ts";
import { riskOf } from "./sampleRisks.ts";

const risks = [
  riskOf("RISK-1", { inherent: { probability: 1, impact: 2 } }),
  riskOf("RISK-2", { isOpen: false, kind: "opportunity" }),
  riskOf("RISK-3", { kind: "opportunity", target: { probability: 0, impact: 0 } }),
];

const numbers = (found: readonly { key: string }[]) => found.map(({ key }) => key.slice(-1)).join("");

describe("filtering risks", () => {
  for (const [name, filter, expected] of [
    ["nothing", {}, "123"],
    ["threats", { kind: "threat" }, "1"],
    ["opportunities", { kind: "opportunity" }, "23"],
    ["those that are open", { onlyOpen: true }, "13"],
    ["open opportunities", { onlyOpen: true, kind: "opportunity" }, "3"],
  ] as const satisfies readonly (readonly [string, Partial<RiskFilter>, string])[]) {
    it(`by ${name} leaves ${expected}`, () => {
      assert.equal(numbers(filterRisks(risks, { onlyOpen: false, ...filter })), expected);
    });
  }

  for (const [spot, view, expected] of [
    [{ probability: 1, impact: 2 }, "inherent", "1"],
    [{ probability: 1, impact: 2 }, "current", "1"],
    [{ probability: 1, impact: 2 }, "target", ""],
    ["unrated", "inherent", "23"],
    ["unrated", "target", "12"],
  ] as const satisfies readonly (readonly [Spot, RatingName, string])[]) {
    it(`looks into ${JSON.stringify(spot)} of ${view} and finds ${expected || "none"}`, () => {
      assert.equal(numbers(risksAt(risks, spot, view)), expected);
    });
  }
});

describe("sorting ratings", () => {
  it("puts what isn't rated first, then goes by level, place and probability", () => {
    const sorted = [
      {},
      { probability: 1 },
      { probability: 0, impact: 1, level: 0 },
      { probability: 1, impact: 0, level: 0 },
      { probability: 1, impact: 1, level: 0 },
      { probability: 0, impact: 0, level: 2 },
    ];
    assert.deepEqual([...sorted].reverse().sort(compareRatings), sorted);
  });
});
