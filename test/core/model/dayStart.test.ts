import assert from "node:assert/strict";
import fc from "fast-check";
import { dayIn } from "../../../src/core/model/calendar.ts";
import { dayEnd, dayStart } from "../../../src/core/model/dayStart.ts";

const zones = [
  "UTC",
  "Asia/Shanghai",
  "Europe/Amsterdam",
  "America/St_Johns",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
];

describe("the beginning of a day", () => {
  for (const [zone, day, expected] of [
    ["UTC", "2026-03-02", "2026-03-02T00:00:00.000Z"],
    ["Asia/Shanghai", "2026-03-02", "2026-03-01T16:00:00.000Z"],
    ["Europe/Amsterdam", "2026-03-29", "2026-03-28T23:00:00.000Z"],
    ["Europe/Amsterdam", "2026-03-30", "2026-03-29T22:00:00.000Z"],
    ["nowhere", "2026-03-02", "2026-03-02T00:00:00.000Z"],
  ] as const) {
    it(`is ${expected} for ${day} in ${zone}`, () => {
      assert.equal(new Date(dayStart(day, zone)).toISOString(), expected);
    });
  }

  it("is the first instant of the day, and the end is the first one behind it", () => {
    const days = fc.date({ min: new Date("2015-01-01"), max: new Date("2035-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), (date, zone) => {
        const day = date.toISOString().slice(0, 10);
        const [start, end] = [dayStart(day, zone), dayEnd(day, zone)];
        assert.equal(dayIn(new Date(start), zone), day);
        assert.ok(dayIn(new Date(start - 60_000), zone) < day);
        assert.equal(dayIn(new Date(end - 60_000), zone), day);
        assert.ok(dayIn(new Date(end), zone) > day);
      }),
      { numRuns: 60 },
    );
  });
});
