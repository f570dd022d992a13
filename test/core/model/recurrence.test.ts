import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays, type Day, daysBetween, toDate } from "../../../src/core/model/calendar.ts";
import { latestOccurrence, nextOccurrences, occurrencesBetween } from "../../../src/core/model/recurrence.ts";
import { validate } from "../../../src/core/schema/validate.ts";

const today = "2026-06-15";

/** Every day before the given one on which the rule is due. */
function occurrences(rule: string, start: Day, until: Day): Day[] {
  const found: Day[] = [];
  for (
    let day = latestOccurrence({ rule, start }, until);
    day;
    day = latestOccurrence({ rule, start }, day)
  ) {
    found.unshift(day);
  }
  return found;
}

function weekDay(day: Day): number {
  return toDate(day).getUTCDay();
}

const several = (values: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }).map((some) => some.join(","));
const part = fc.oneof(
  fc.constantFrom("INTERVAL=1", "INTERVAL=2", "INTERVAL=12", "INTERVAL=9999"),
  fc.constantFrom("COUNT=1", "COUNT=9999", "UNTIL=20260231", "UNTIL=19990101T000000Z", "UNTIL=99991231"),
  several(["MO", "SU", "+1TU", "-1FR", "53WE", "-53TH", "05SA", "6MO"]).map((days) => `BYDAY=${days}`),
  several(["1", "+02", "-1", "31", "-31"]).map((days) => `BYMONTHDAY=${days}`),
  several(["1", "02", "12"]).map((months) => `BYMONTH=${months}`),
  several(["1", "-1", "+2", "366", "-366"]).map((places) => `BYSETPOS=${places}`),
  fc.constantFrom("WKST=SU", "WKST=WE"),
);
/** Any rule that the schema accepts. */
const anyRule = fc
  .tuple(fc.constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY"), fc.array(part, { maxLength: 5 }))
  .map(([frequency, parts]) => [`FREQ=${frequency}`, ...parts].join(";"));

const anyDay = fc.integer({ min: 1, max: 3000 }).map((days) => addDays(today, -days));

describe("a recurrence", () => {
  it("is due on the day of its start when nothing else is said", () => {
    assert.deepEqual(occurrences("FREQ=DAILY", "2026-06-12", today), [
      "2026-06-12",
      "2026-06-13",
      "2026-06-14",
    ]);
    assert.deepEqual(occurrences("FREQ=WEEKLY", "2026-06-03", today), ["2026-06-03", "2026-06-10"]);
    assert.deepEqual(occurrences("FREQ=MONTHLY", "2026-04-15", today), ["2026-04-15", "2026-05-15"]);
    assert.deepEqual(occurrences("FREQ=YEARLY", "2024-06-14", today), [
      "2024-06-14",
      "2025-06-14",
      "2026-06-14",
    ]);
  });

  it("passes over months and years that lack the day", () => {
    assert.deepEqual(occurrences("FREQ=MONTHLY", "2026-01-31", today), [
      "2026-01-31",
      "2026-03-31",
      "2026-05-31",
    ]);
    assert.deepEqual(occurrences("FREQ=YEARLY", "2020-02-29", today), ["2020-02-29", "2024-02-29"]);
    assert.deepEqual(occurrences("FREQ=MONTHLY;BYMONTHDAY=29", "2100-02-01", "2100-04-01"), ["2100-03-29"]);
  });

  it("knows several days of a week or a month, from the end too", () => {
    assert.deepEqual(occurrences("FREQ=WEEKLY;BYDAY=MO,TH", "2026-06-02", today), [
      "2026-06-04",
      "2026-06-08",
      "2026-06-11",
    ]);
    assert.deepEqual(occurrences("FREQ=MONTHLY;BYMONTHDAY=1,-1", "2026-05-02", today), [
      "2026-05-31",
      "2026-06-01",
    ]);
    assert.deepEqual(occurrences("FREQ=MONTHLY;BYDAY=1MO,-1FR", "2026-05-01", today), [
      "2026-05-04",
      "2026-05-29",
      "2026-06-01",
    ]);
    assert.deepEqual(occurrences("FREQ=MONTHLY;BYDAY=5SU", "2026-01-01", today), [
      "2026-03-29",
      "2026-05-31",
    ]);
  });

  it("counts the weekdays of a year, or of its months where these are given", () => {
    assert.deepEqual(occurrences("FREQ=YEARLY;BYDAY=1MO", "2025-01-01", today), ["2025-01-06", "2026-01-05"]);
    assert.deepEqual(occurrences("FREQ=YEARLY;BYDAY=-1MO", "2024-01-01", today), [
      "2024-12-30",
      "2025-12-29",
    ]);
    assert.deepEqual(occurrences("FREQ=YEARLY;BYMONTH=3,9;BYDAY=1MO", "2025-04-01", today), [
      "2025-09-01",
      "2026-03-02",
    ]);
  });

  it("takes the first Monday for every Monday where there is no month or year to count in", () => {
    assert.deepEqual(occurrences("FREQ=WEEKLY;BYDAY=1MO", "2026-06-01", today), ["2026-06-01", "2026-06-08"]);
    assert.deepEqual(occurrences("FREQ=DAILY;BYDAY=3MO", "2026-06-01", today), ["2026-06-01", "2026-06-08"]);
  });

  it("picks places of a set", () => {
    const lastWorkingDay = "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1";
    assert.deepEqual(occurrences(lastWorkingDay, "2026-04-01", today), ["2026-04-30", "2026-05-29"]);
    assert.deepEqual(occurrences("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2,-1", "2026-05-12", today), [
      "2026-05-25",
      "2026-06-08",
    ]);
  });

  it("passes over as many days, weeks, months or years as the interval says", () => {
    assert.deepEqual(occurrences("FREQ=DAILY;INTERVAL=10", "2026-05-20", today), [
      "2026-05-20",
      "2026-05-30",
      "2026-06-09",
    ]);
    assert.deepEqual(occurrences("FREQ=MONTHLY;INTERVAL=3", "2025-11-30", today), [
      "2025-11-30",
      "2026-05-30",
    ]);
    assert.deepEqual(occurrences("FREQ=YEARLY;INTERVAL=4", "2016-05-01", today), [
      "2016-05-01",
      "2020-05-01",
      "2024-05-01",
    ]);
  });

  it("begins weeks on the day that the rule says", () => {
    // The example of RFC 5545 under WKST.
    const rule = "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU";
    assert.deepEqual(occurrences(`${rule};WKST=MO`, "2024-08-06", today), [
      "2024-08-06",
      "2024-08-11",
      "2024-08-20",
      "2024-08-25",
    ]);
    assert.deepEqual(occurrences(`${rule};WKST=SU`, "2024-08-06", today), [
      "2024-08-06",
      "2024-08-18",
      "2024-08-20",
      "2024-09-01",
    ]);
  });

  it("ends by the number of times, by its last day, or with what it belongs to", () => {
    assert.equal(latestOccurrence({ rule: "FREQ=DAILY;COUNT=3", start: "2026-06-01" }, today), "2026-06-03");
    assert.equal(
      latestOccurrence({ rule: "FREQ=DAILY;UNTIL=20260605", start: "2026-06-01" }, today),
      "2026-06-05",
    );
    assert.equal(
      latestOccurrence({ rule: "FREQ=DAILY;UNTIL=20260605T235959Z", start: "2026-06-01" }, today),
      "2026-06-05",
    );
    assert.equal(
      latestOccurrence({ rule: "FREQ=DAILY", start: "2026-06-01", end: "2026-06-04" }, today),
      "2026-06-04",
    );
    assert.equal(
      latestOccurrence({ rule: "FREQ=DAILY", start: "2026-06-01", end: "2027-01-01" }, today),
      "2026-06-14",
    );
    assert.equal(
      latestOccurrence({ rule: "FREQ=DAILY", start: "2026-06-05", end: "2026-06-01" }, today),
      undefined,
    );
  });

  it("is not due before the day after its start", () => {
    assert.equal(latestOccurrence({ rule: "FREQ=DAILY", start: "2026-06-15" }, today), undefined);
    assert.equal(latestOccurrence({ rule: "FREQ=DAILY", start: "2026-06-16" }, today), undefined);
    assert.equal(latestOccurrence({ rule: "FREQ=DAILY", start: "2026-06-14" }, today), "2026-06-14");
  });

  it("is not looked for where it started more than twenty years ago", () => {
    assert.equal(latestOccurrence({ rule: "FREQ=DAILY", start: "2006-07-01" }, today), "2026-06-14");
    assert.equal(latestOccurrence({ rule: "FREQ=DAILY", start: "0001-01-01" }, today), undefined);
  });

  it("is never due where no day fits", () => {
    const impossible = [
      "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
      "FREQ=DAILY;BYSETPOS=2",
      "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
      "FREQ=MONTHLY;BYDAY=6MO",
      "FREQ=MONTHLY;INTERVAL=12;BYMONTH=3",
      "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=-2",
    ];
    for (const rule of impossible) {
      assert.equal(latestOccurrence({ rule, start: "2025-06-02" }, today), undefined, rule);
    }
  });

  const interval = fc.integer({ min: 1, max: 50 });

  it("comes every so many days", () => {
    fc.assert(
      fc.property(anyDay, interval, (start, days) => {
        const found = latestOccurrence({ rule: `FREQ=DAILY;INTERVAL=${days}`, start }, today) ?? "";
        assert.equal(daysBetween(start, found) % days, 0);
        assert.ok(found < today && addDays(found, days) >= today);
      }),
    );
  });

  it("comes every so many weeks on the day of its start", () => {
    fc.assert(
      fc.property(anyDay, interval, (start, weeks) => {
        const found = latestOccurrence({ rule: `FREQ=WEEKLY;INTERVAL=${weeks}`, start }, today) ?? "";
        assert.equal(daysBetween(start, found) % (7 * weeks), 0);
        assert.ok(found < today && addDays(found, 7 * weeks) >= today);
        assert.equal(weekDay(found), weekDay(start));
      }),
    );
  });

  it("comes between its start and yesterday, whatever rule the schema accepts", () => {
    fc.assert(
      fc.property(anyRule, anyDay, (text, start) => {
        const record = { id: "COM-001", title: "T", status: "active", frequency: text, start };
        assert.deepEqual(validate("communication", record), []);
        const found = latestOccurrence({ rule: text, start }, today);
        assert.ok(found === undefined || (found >= start && found < today), `${text} ${found}`);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the next days on which something recurring is due", () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ["FREQ=DAILY", "2026-06-01", ["2026-06-15", "2026-06-16", "2026-06-17"]],
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "2026-06-08", ["2026-06-22", "2026-07-06", "2026-07-20"]],
    ["FREQ=MONTHLY;BYDAY=-1FR", "2026-01-01", ["2026-06-26", "2026-07-31", "2026-08-28"]],
    ["FREQ=DAILY", "2026-07-01", ["2026-07-01", "2026-07-02", "2026-07-03"]],
    ["FREQ=DAILY;COUNT=16", "2026-06-01", ["2026-06-15", "2026-06-16"]],
    ["FREQ=DAILY;UNTIL=20260616", "2026-06-01", ["2026-06-15", "2026-06-16"]],
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-06-01", []],
    ["FREQ=YEARLY;INTERVAL=9999", "2026-06-01", []],
    ["FREQ=DAILY", "1900-01-01", []],
    ["FREQ=DAILY", "9999-12-31", []],
  ];
  for (const [rule, start, days] of cases) {
    it(`are ${days.join(", ") || "none"} for ${rule} from ${start}`, () => {
      assert.deepEqual(nextOccurrences({ rule, start }, "2026-06-15", 3), days);
    });
  }

  it("end with the recurrence", () => {
    const recurrence = { rule: "FREQ=WEEKLY", start: "2026-06-08", end: "2026-06-28" };
    assert.deepEqual(nextOccurrences(recurrence, "2026-06-15", 3), ["2026-06-15", "2026-06-22"]);
  });
});

describe("the days of a window on which something recurring is due", () => {
  it("include its first and its last day", () => {
    const weekly = { rule: "FREQ=WEEKLY", start: "2026-06-01" };
    assert.deepEqual(occurrencesBetween(weekly, "2026-06-08", "2026-06-22"), [
      "2026-06-08",
      "2026-06-15",
      "2026-06-22",
    ]);
    assert.deepEqual(occurrencesBetween(weekly, "2026-06-09", "2026-06-14"), []);
    assert.deepEqual(occurrencesBetween(weekly, "2026-06-08", "2026-06-01"), []);
  });

  it("keep the pace of the start, however long ago that was", () => {
    const rule = "FREQ=DAILY;INTERVAL=3";
    assert.deepEqual(occurrencesBetween({ rule, start: "1600-01-01" }, "2026-06-15", "2026-06-20"), [
      "2026-06-16",
      "2026-06-19",
    ]);
    assert.deepEqual(
      occurrencesBetween({ rule: "FREQ=WEEKLY;INTERVAL=2", start: "2000-01-03" }, "2026-06-01", "2026-06-30"),
      ["2026-06-01", "2026-06-15", "2026-06-29"],
    );
  });

  it("are none where a rule that counts began long before", () => {
    const counted = { rule: "FREQ=DAILY;COUNT=9999", start: "1999-01-01" };
    assert.deepEqual(occurrencesBetween(counted, "2026-06-15", "2026-06-20"), []);
  });

  it("are those of the whole rule, cut to the window", () => {
    fc.assert(
      fc.property(anyRule, anyDay, fc.nat(3000), fc.nat(60), (text, start, offset, length) => {
        const from = addDays(start, offset);
        const to = addDays(from, length);
        const all = occurrencesBetween({ rule: text, start }, start, to);
        assert.deepEqual(
          occurrencesBetween({ rule: text, start }, from, to),
          all.filter((day) => day >= from),
        );
        assert.equal(latestOccurrence({ rule: text, start }, to), all.filter((day) => day < to).at(-1));
      }),
    );
  });
});
