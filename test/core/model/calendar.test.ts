import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays, dayIn, daysBetween, toDate, toDay, toInstant } from "../../../src/core/model/calendar.ts";
import { isDate } from "../../../src/core/schema/formats.ts";

const day = fc.date({ min: toDate("1970-01-01"), max: toDate("2400-12-31"), noInvalidDate: true }).map(toDay);

describe("days", () => {
  it("are counted over months, leap days and years", () => {
    assert.equal(addDays("2028-02-28", 1), "2028-02-29");
    assert.equal(addDays("2026-02-28", 1), "2026-03-01");
    assert.equal(addDays("2100-02-28", 1), "2100-03-01");
    assert.equal(addDays("2000-02-28", 1), "2000-02-29");
    assert.equal(addDays("2026-12-31", 1), "2027-01-01");
    assert.equal(addDays("2026-01-01", -1), "2025-12-31");
    assert.equal(daysBetween("2028-01-01", "2029-01-01"), 366);
    assert.equal(daysBetween("2026-06-15", "2026-06-14"), -1);
  });

  it("take away what was added, and are all in the calendar", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -100_000, max: 100_000 }), (from, days) => {
        const to = addDays(from, days);
        assert.equal(daysBetween(from, to), days);
        assert.ok(isDate(to), to);
        assert.equal(days > 0, to > from);
      }),
    );
  });

  it("begin at different instants in different zones", () => {
    const instant = new Date("2026-06-14T17:00:00Z");
    assert.equal(dayIn(instant, "UTC"), "2026-06-14");
    assert.equal(dayIn(instant, "Asia/Shanghai"), "2026-06-15");
    assert.equal(dayIn(instant, "America/Los_Angeles"), "2026-06-14");
    assert.equal(dayIn(instant, "Pacific/Kiritimati"), "2026-06-15");
    assert.equal(dayIn(new Date("2026-06-14T15:59:59.999Z"), "Asia/Shanghai"), "2026-06-14");
    assert.equal(dayIn(new Date("2026-06-14T16:00:00Z"), "Asia/Shanghai"), "2026-06-15");
  });

  it("follow summer time", () => {
    assert.equal(dayIn(new Date("2026-01-14T22:30:00Z"), "Europe/Berlin"), "2026-01-14");
    assert.equal(dayIn(new Date("2026-07-14T22:30:00Z"), "Europe/Berlin"), "2026-07-15");
  });

  it("are those of UTC where the zone is not known", () => {
    assert.equal(dayIn(new Date("2026-06-14T17:00:00Z"), "Nowhere/Land"), "2026-06-14");
    assert.equal(dayIn(new Date("2026-06-14T17:00:00Z"), ""), "2026-06-14");
  });

  it("are written as records write them for every instant of four-digit years", () => {
    const instant = fc.date({
      min: new Date("0001-01-02T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom("UTC", "Asia/Shanghai", "America/New_York", "Nowhere"),
        (at, zone) => {
          const found = dayIn(at, zone);
          assert.match(found, /^\d{4}-\d{2}-\d{2}$/);
          assert.ok(Math.abs(daysBetween(toDay(at), found)) <= 1);
        },
      ),
    );
  });
});

describe("times of records", () => {
  it("are instants, whatever their offset", () => {
    assert.equal(toInstant("2026-03-02T01:12:00Z").toISOString(), "2026-03-02T01:12:00.000Z");
    assert.equal(toInstant("2026-03-02T01:12:00.5+08:00").toISOString(), "2026-03-01T17:12:00.500Z");
  });

  it("may fall into a leap second", () => {
    assert.equal(toInstant("2016-12-31T23:59:60Z").toISOString(), "2016-12-31T23:59:59.000Z");
    assert.equal(toInstant("2017-01-01T07:59:60+08:00").toISOString(), "2016-12-31T23:59:59.000Z");
  });
});
