import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays, type Day } from "../../../src/core/model/calendar.ts";
import { contactsBetween, type Held, overdueSince } from "../../../src/core/model/contacts.ts";
import { latestOccurrence, occurrencesBetween } from "../../../src/core/model/recurrence.ts";

const weekly = { frequency: "FREQ=WEEKLY;BYDAY=MO", start: "2026-06-01" };
const june = ["2026-06-01", "2026-06-30"] as const;

function held(...days: readonly Day[]): Held {
  return { ...weekly, log: days.map((date) => ({ date })) };
}

/** As “due>held”, with nothing where something is missing. */
function told(value: Held, [from, to]: readonly [Day, Day] = june, isDue = true): readonly string[] {
  return contactsBetween(value, from, to, isDue).map(
    ({ day, due = "", logged }) => `${due.slice(5)}>${logged === undefined ? "" : day.slice(5)}`,
  );
}

describe("the contacts of some days", () => {
  it("are what was due, and what was held for it", () => {
    assert.deepEqual(told(held("2026-06-01", "2026-06-15")), [
      "06-01>06-01",
      "06-08>",
      "06-15>06-15",
      "06-22>",
      "06-29>",
    ]);
  });

  it("stand on the day on which they were held, up to the next day on which they are due", () => {
    assert.deepEqual(told(held("2026-06-03", "2026-06-14"), ["2026-06-01", "2026-06-15"]), [
      "06-01>06-03",
      "06-08>06-14",
      "06-15>",
    ]);
  });

  it("may be several for one day, and come in order however the log stands", () => {
    assert.deepEqual(told(held("2026-06-12", "2026-06-09", "2026-06-09"), ["2026-06-08", "2026-06-14"]), [
      "06-08>06-09",
      "06-08>06-09",
      "06-08>06-12",
    ]);
  });

  it("know for what something was held that was due before, and whether something was held later", () => {
    assert.deepEqual(told(held("2026-06-10"), ["2026-06-09", "2026-06-14"]), ["06-08>06-10"]);
    assert.deepEqual(told(held("2026-06-10"), ["2026-06-07", "2026-06-09"]), []);
    assert.deepEqual(told(held("2026-06-15"), ["2026-06-07", "2026-06-09"]), ["06-08>"]);
  });

  it("include what was held before anything was due, and without a rule", () => {
    assert.deepEqual(told(held("2026-05-20"), ["2026-05-01", "2026-05-31"]), [">05-20"]);
    assert.deepEqual(told({ log: [{ date: "2026-06-10" }] }), [">06-10"]);
    assert.deepEqual(told({ frequency: weekly.frequency }), []);
  });

  it("are only what was held where nothing is due any more", () => {
    assert.deepEqual(told(held("2026-06-02"), june, false), [">06-02"]);
  });

  const anyDay = fc.nat(120).map((days) => addDays("2026-05-01", days));
  const anyHeld = fc
    .tuple(
      fc.constantFrom(
        "FREQ=DAILY;INTERVAL=3",
        "FREQ=WEEKLY;BYDAY=MO,TH",
        "FREQ=MONTHLY",
        "FREQ=DAILY;COUNT=5",
      ),
      anyDay,
      fc.array(anyDay, { maxLength: 12 }),
    )
    .map(([frequency, start, log]): Held => ({ frequency, start, log: log.map((date) => ({ date })) }));

  it("tell each log entry once, whatever the window, and miss nothing that was due and not held", () => {
    fc.assert(
      fc.property(anyHeld, anyDay, fc.nat(50), (value, from, length) => {
        const to = addDays(from, length);
        const contacts = contactsBetween(value, from, to, true);
        const logged = contacts.flatMap(({ logged: index }) => index ?? []);
        const inWindow = [...(value.log ?? []).entries()].filter(
          ([, { date }]) => date >= from && date <= to,
        );
        assert.deepEqual(
          [...logged].sort((a, b) => a - b),
          inWindow.map(([index]) => index),
        );
        const recurrence = { rule: value.frequency ?? "", start: value.start ?? "" };
        const expected = occurrencesBetween(recurrence, from, to).filter((due, index, all) => {
          const next = all[index + 1] ?? occurrencesBetween(recurrence, addDays(to, 1), addDays(to, 400))[0];
          return !value.log?.some(({ date }) => date >= due && (next === undefined || date < next));
        });
        const unheld = contacts.filter((contact) => contact.logged === undefined).map(({ day }) => day);
        assert.deepEqual(unheld, expected);
      }),
    );
  });
});

describe("what is overdue", () => {
  it("is the latest day on which something was due, unless it was held since", () => {
    const today = "2026-06-16";
    assert.equal(overdueSince(held("2026-06-08"), today), "2026-06-15");
    assert.equal(overdueSince(held("2026-06-16"), today), undefined);
    assert.equal(overdueSince(held(), "2026-06-01"), undefined);
    assert.equal(overdueSince({ log: [] }, today), undefined);
    const since = overdueSince(held("2026-06-10"), today);
    assert.equal(since, latestOccurrence({ rule: weekly.frequency, start: weekly.start }, today));
  });
});
