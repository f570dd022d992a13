import assert from "node:assert/strict";
import { columnEdit, halfEdit, ratingChoices, ratingValue } from "../../../webview/riskRegister/edits.ts";
import { readRiskLooks } from "../../../webview/riskRegister/looks.ts";
import type { RiskTexts } from "../../../webview/riskRegister/wording.ts";
import { scaleOf } from "./sampleRisks.ts";

const scale = scaleOf(
  [
    [0, 1],
    [1, -1],
  ],
  0,
);
const texts = {
  notSet: "not set",
  unknownLevel: "no level",
  ratingWords: "{probability}×{impact}",
} as RiskTexts;

describe("the choices of a rating", () => {
  it("are none, and all cells of the matrix, the worst first", () => {
    assert.deepEqual(
      ratingChoices(scale, texts).map(({ value, text }) => `${value}: ${text}`),
      [": not set", "1 0: p1×i0 (l1)", "0 1: p0×i1 (l1)", "0 0: p0×i0 (l0)", "1 1: p1×i1 (no level)"],
    );
  });

  it("lead back to the rating that is chosen", () => {
    for (const { value } of ratingChoices(scale, texts)) {
      const edit = columnEdit("current", value, scale);
      assert.ok(edit?.what === "rating" && edit.rating === "current");
      const place = (axis: "probability" | "impact") => {
        const found = scale[axis].findIndex(({ id }) => id === edit[axis]);
        return found < 0 ? undefined : found;
      };
      assert.equal(ratingValue({ probability: place("probability"), impact: place("impact") }), value);
    }
  });
});

describe("an edit", () => {
  it("of half a rating keeps the other half", () => {
    const now = { probability: 0, impact: 1 };
    const rating = { what: "rating", rating: "target" } as const;
    assert.deepEqual(halfEdit("target", now, "impact", "i0", scale), {
      ...rating,
      probability: "p0",
      impact: "i0",
    });
    assert.deepEqual(halfEdit("target", now, "probability", "", scale), {
      ...rating,
      probability: null,
      impact: "i1",
    });
    assert.deepEqual(halfEdit("target", {}, "impact", "i0", scale), {
      ...rating,
      probability: null,
      impact: "i0",
    });
  });

  it("of a column sets its field, or takes it away", () => {
    assert.deepEqual(columnEdit("owner", "SH-1", scale), { what: "owner", value: "SH-1" });
    assert.deepEqual(columnEdit("review", "", scale), { what: "reviewBy", value: null });
    assert.equal(columnEdit("title", "x", scale), undefined);
  });
});

describe("how the register is looked at", () => {
  it("is read as far as it can be", () => {
    const usual = readRiskLooks(undefined);
    assert.deepEqual([usual.view, usual.onlyOpen, usual.spot], ["current", true, undefined]);
    for (const odd of [
      null,
      7,
      "x",
      { view: "worst", spot: { probability: "1" }, kind: 3, arrangement: [] },
    ]) {
      assert.deepEqual(readRiskLooks(odd).view, "current");
      assert.deepEqual(readRiskLooks(odd).spot, undefined);
    }
    const looks = {
      ...usual,
      view: "target",
      spot: { probability: 1, impact: 0 },
      kind: "threat",
      step: "months",
    };
    const asKept = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    assert.deepEqual(asKept(readRiskLooks(asKept(looks))), asKept(looks));
  });
});
