import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays, toDate, toDay } from "../../../src/core/model/calendar.ts";
import { mondayOf, mondaysFrom, sundayAfter } from "../../../src/core/model/weeks.ts";

describe("weeks", () => {
  it("begin on Monday and end on Sunday, over months, years and leap days", () => {
    for (const [day, monday, sunday] of [
      ["2026-06-15", "2026-06-15", "2026-06-21"],
      ["2026-06-21", "2026-06-15", "2026-06-21"],
      ["2026-06-22", "2026-06-22", "2026-06-28"],
      ["2027-01-01", "2026-12-28", "2027-01-03"],
      ["2028-02-29", "2028-02-28", "2028-03-05"],
    ] as const) {
      assert.deepEqual([mondayOf(day), sundayAfter(mondayOf(day))], [monday, sunday], day);
    }
  });

  it("follow each other without a gap", () => {
    const days = fc.integer({ min: 0, max: 60_000 }).map((number) => toDay(new Date(number * 86_400_000)));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const mondays = mondaysFrom(day, count);
        assert.equal(mondays.length, count);
        assert.ok(mondays.every((monday) => toDate(monday).getUTCDay() === 1));
        assert.ok((mondays[0] ?? "") <= day && day <= sundayAfter(mondays[0] ?? ""));
        assert.ok(mondays.slice(1).every((monday, index) => monday === addDays(mondays[index] ?? "", 7)));
      }),
    );
  });
});
