import assert from "node:assert/strict";
import { boundedScope, usualScope } from "../../../../src/core/views/calendar/calendarScope.ts";
import { dayWords, weekOf, weekStartOf } from "../../../../src/core/views/calendar/dayWords.ts";
import { monthGrid, monthWindow } from "../../../../src/core/views/calendar/monthGrid.ts";

const today = "2026-06-15";
const usual = { month: "2026-06", from: "2026-06-15", to: "2026-07-12" };

describe("what a calendar is asked for", () => {
  it("is this month and the next four weeks where nobody says otherwise", () => {
    assert.deepEqual(usualScope(today), usual);
    assert.deepEqual(boundedScope(undefined, today), usual);
  });

  it("is put right where it is malformed, reversed, far away or too long", () => {
    assert.deepEqual(boundedScope({ month: "2026-13", from: "x", to: "2026-02-30" }, today), usual);
    assert.deepEqual(boundedScope({ month: "0001-01", from: "9999-12-31" }, today), usual);
    assert.equal(boundedScope({ month: "2027-02" }, today).month, "2027-02");
    assert.equal(boundedScope({ from: "2026-01-10", to: "2026-01-01" }, today).to, "2026-02-06");
    assert.equal(boundedScope({ from: "2026-01-01", to: "2036-01-01" }, today).to, "2027-01-01");
  });
});

describe("a month", () => {
  const options = { today, weekStart: 1, language: "en" } as const;

  it("is shown as whole weeks, from the day on which weeks begin", () => {
    assert.deepEqual(monthWindow("2026-06", 1), ["2026-06-01", "2026-07-05"]);
    assert.deepEqual(monthWindow("2026-06", 0), ["2026-05-31", "2026-07-04"]);
    assert.deepEqual(monthWindow("2026-02", 0), ["2026-02-01", "2026-02-28"]);
    assert.deepEqual(monthWindow("2026-08", 1), ["2026-07-27", "2026-09-06"]);
  });

  it("knows today, the days of the months around it, and these months", () => {
    const month = monthGrid("2026-12", new Map(), { ...options, today: "2026-12-31" });
    assert.deepEqual([month.previous, month.title, month.next], ["2026-11", "December 2026", "2027-01"]);
    assert.deepEqual(
      month.weekDays.map(({ short }) => short),
      ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    );
    const days = month.weeks.flat();
    assert.equal(days.filter(({ isOutside }) => !isOutside).length, 31);
    assert.deepEqual(
      days.filter(({ isToday }) => isToday).map(({ day, number, label }) => [day, number, label]),
      [["2026-12-31", 31, "Thursday, December 31, 2026"]],
    );
    assert.equal(monthGrid("2026-01", new Map(), options).previous, "2025-12");
  });

  it("is in the words of the reader", () => {
    const month = monthGrid("2026-06", new Map(), { ...options, language: "zh-CN" });
    assert.equal(month.title, "2026年6月");
    assert.deepEqual(month.weekDays[0], { short: "周一", long: "星期一" });
    assert.equal(dayWords("zh-CN").day("2026-06-15"), "2026年6月15日星期一");
  });
});

describe("weeks", () => {
  it("begin on Monday, unless the locale has a region that says otherwise", () => {
    assert.equal(weekStartOf("en"), 1);
    assert.equal(weekStartOf("no locale"), 1);
    assert.equal(weekStartOf("de-DE"), 1);
    assert.equal(weekStartOf("en-US"), 0);
    assert.equal(weekStartOf("ar-EG"), 6);
  });

  it("hold their days", () => {
    assert.equal(weekOf("2026-06-14", 1), "2026-06-08");
    assert.equal(weekOf("2026-06-14", 0), "2026-06-14");
    assert.equal(weekOf("2026-06-15", 6), "2026-06-13");
  });
});
