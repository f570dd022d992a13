import assert from "node:assert/strict";
import { recurrenceLines } from "../../../../src/core/exchange/ics/recurrenceLines.ts";
import { unfolded } from "./icsSupport.ts";

function lines(rule: string, start: string, end?: string): readonly string[] {
  const text = recurrenceLines({ rule, start, end }, "2026-06-16");
  return text === undefined ? [] : unfolded(text);
}

const firstDay = "DTSTART;VALUE=DATE:";

describe("a recurrence in a calendar file", () => {
  it("is the rule as it is, from the first day on which it is due", () => {
    const rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=SU";
    assert.deepEqual(lines(rule, "2026-06-03"), [`${firstDay}20260615`, `RRULE:${rule}`]);
    for (const same of [
      "FREQ=DAILY",
      "FREQ=MONTHLY;BYDAY=-1FR",
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
      "FREQ=YEARLY;BYMONTH=3;BYDAY=2MO",
      "FREQ=WEEKLY;COUNT=5",
    ]) {
      assert.equal(lines(same, "2026-06-01")[1], `RRULE:${same}`);
    }
  });

  it("ends on a day, as its first day is one", () => {
    assert.deepEqual(lines("FREQ=DAILY;UNTIL=20260630T235959Z;INTERVAL=2", "2026-06-01"), [
      `${firstDay}20260601`,
      "RRULE:FREQ=DAILY;INTERVAL=2;UNTIL=20260630",
    ]);
    assert.equal(
      lines("FREQ=DAILY;UNTIL=20260630", "2026-06-01", "2026-06-20")[1],
      "RRULE:FREQ=DAILY;UNTIL=20260620",
    );
    assert.equal(lines("FREQ=DAILY", "2026-06-01", "2026-06-20")[1], "RRULE:FREQ=DAILY;UNTIL=20260620");
  });

  it("ends after so many times or with the communication, whichever is first", () => {
    assert.equal(
      lines("FREQ=DAILY;COUNT=3", "2026-06-01", "2026-06-20")[1],
      "RRULE:FREQ=DAILY;UNTIL=20260603",
    );
    assert.equal(
      lines("FREQ=DAILY;COUNT=30", "2026-06-01", "2026-06-20")[1],
      "RRULE:FREQ=DAILY;UNTIL=20260620",
    );
  });

  it("is listed day by day where the standard would read the rule in another way", () => {
    assert.deepEqual(lines("FREQ=WEEKLY;BYDAY=1MO;COUNT=3", "2026-06-01"), [
      `${firstDay}20260601`,
      "RDATE;VALUE=DATE:20260608,20260615",
    ]);
    for (const odd of [
      "FREQ=WEEKLY;BYMONTHDAY=1",
      "FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=1,2,3",
      "FREQ=MONTHLY;BYDAY=TU,1MO",
      "FREQ=DAILY;COUNT=3;UNTIL=20260602",
      "FREQ=DAILY;BYSETPOS=1",
      "FREQ=DAILY;INTERVAL=2;INTERVAL=3",
    ]) {
      assert.match(lines(odd, "2026-06-01")[1] ?? "", /^RDATE;VALUE=DATE:/, odd);
    }
  });

  it("lists only the days around today", () => {
    const [first, others = ""] = lines("FREQ=DAILY;BYDAY=1MO", "1999-01-01");
    assert.equal(first, `${firstDay}20250616`);
    assert.ok(others.endsWith(",20280612"), others.slice(-20));
  });

  it("is nothing where no day fits", () => {
    assert.deepEqual(lines("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-06-01"), []);
    assert.deepEqual(lines("FREQ=DAILY;UNTIL=20260101", "2026-06-01"), []);
    assert.deepEqual(lines("FREQ=WEEKLY;BYDAY=1MO;UNTIL=20260101", "2026-06-01"), []);
  });
});
