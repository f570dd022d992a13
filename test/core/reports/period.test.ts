import assert from "node:assert/strict";
import { nextPeriod, readPeriod } from "../../../src/core/reports/period.ts";

const cases: readonly (readonly [text: string, from: string, to: string])[] = [
  ["2026-06-01..2026-06-14", "2026-06-01", "2026-06-14"],
  ["last-week", "2026-06-08", "2026-06-14"],
  ["this-week", "2026-06-15", "2026-06-21"],
  ["last-month", "2026-05-01", "2026-05-31"],
  ["this-month", "2026-06-01", "2026-06-30"],
  ["all", "1970-01-01", "2026-06-15"],
];

describe("the period of a report", () => {
  for (const [text, from, to] of cases) {
    it(`is from ${from} to ${to} for “${text}” on Monday, 15 June 2026`, () => {
      assert.deepEqual(readPeriod(text, "2026-06-15"), { from, to });
    });
  }

  it("ends with its month, also in December and February", () => {
    assert.deepEqual(readPeriod("this-month", "2026-12-31"), { from: "2026-12-01", to: "2026-12-31" });
    assert.deepEqual(readPeriod("last-month", "2028-03-31"), { from: "2028-02-01", to: "2028-02-29" });
  });

  it("is none for anything else", () => {
    for (const text of [
      "",
      "x",
      "2026-06-01",
      "2026-06-14..2026-06-01",
      "2026-02-30..2026-03-01",
      "a..b..c",
    ]) {
      assert.equal(readPeriod(text, "2026-06-15"), undefined, text);
    }
  });

  it("is followed by as many days, by a week at least", () => {
    assert.deepEqual(nextPeriod({ from: "2026-06-09", to: "2026-06-15" }), {
      from: "2026-06-16",
      to: "2026-06-22",
    });
    assert.deepEqual(nextPeriod({ from: "2026-06-15", to: "2026-06-15" }), {
      from: "2026-06-16",
      to: "2026-06-22",
    });
  });
});
