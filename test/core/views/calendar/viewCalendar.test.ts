import assert from "node:assert/strict";
import { viewCalendar } from "../../../../src/core/views/calendar/viewCalendar.ts";
import type { CalendarDay, CalendarView } from "../../../../src/protocol/calendar.ts";
import { meetings, sourceOf } from "./support.ts";

const view = viewCalendar({ month: "2026-06" }, 1, sourceOf());

function told(days: readonly CalendarDay[], layer?: string): readonly string[] {
  return days.flatMap(({ day, events }) =>
    events
      .filter((event) => layer === undefined || event.layer === layer)
      .map(({ record, state }) => `${day.slice(5)} ${record} ${state}`),
  );
}

function inMonth({ month }: CalendarView, layer?: string): readonly string[] {
  return told(month.weeks.flat(), layer);
}

function eventOf(key: string) {
  const found = view.month.weeks.flat().flatMap(({ events }) => events);
  const event = found.find((one) => one.key === key);
  assert.ok(event, `${key} among ${found.map((one) => one.key).join(", ")}`);
  return event;
}

describe("the communication calendar", () => {
  it("shows what is to come, was held, was missed, and is overdue; what rests only as far as it was held", () => {
    assert.deepEqual(inMonth(view, "communication"), [
      "06-03 COM-001 held",
      "06-05 COM-002 held",
      "06-08 COM-001 missed",
      "06-15 COM-001 overdue",
      "06-20 COM-003 planned",
      "06-22 COM-001 planned",
      "06-29 COM-001 planned",
    ]);
  });

  it("tells of what was held who was there, what was said and what came out of it", () => {
    const event = eventOf("COM-001 2026-06-03 1");
    assert.deepEqual(event.pointer, ["log", 1]);
    assert.deepEqual(
      event.people.map(({ name, attended }) => [name, attended]),
      [
        ["Ada", true],
        ["李伟", false],
        ["Rui", false],
      ],
    );
    assert.equal(event.notes, "Scope agreed");
    assert.deepEqual(event.actions, [{ id: "ISS-001", name: "Slow search" }]);
    assert.deepEqual(event.facts, [
      "It was due on 2026-06-01.",
      "Channel: video call",
      "Owner: Ada",
      "No surprises",
    ]);
    assert.equal(event.canLog, false);
  });

  it("lets what was due be logged, up to today", () => {
    assert.equal(eventOf("COM-001 2026-06-08 due").canLog, true);
    assert.equal(eventOf("COM-001 2026-06-22 due").canLog, false);
    const onMonday = viewCalendar({ month: "2026-06" }, 1, sourceOf(meetings, "2026-06-15"));
    const today = onMonday.month.weeks.flat().find(({ isToday }) => isToday)?.events[0];
    assert.deepEqual([today?.state, today?.canLog], ["planned", true]);
  });

  it("has the days of commitments, milestones, reviews and trainings", () => {
    assert.deepEqual(inMonth(view, "commitment"), [
      "06-12 PROM-002 closed",
      "06-12 PROM-001 late",
      "06-19 PROM-003 due",
    ]);
    assert.deepEqual(inMonth(view, "milestone"), ["06-10 MS-002 closed", "06-30 MS-001 due"]);
    // By the level of the risk, a week after 9 June, which it was in Shanghai.
    assert.deepEqual(inMonth(view, "review"), ["06-16 RISK-002 due", "06-18 RISK-001 due"]);
    assert.deepEqual(inMonth(view, "training"), ["06-17 TRN-001 due", "06-17 TRN-002 closed"]);
  });

  it("says of them where they stand, whom they are about, and what else there is to know", () => {
    const late = eventOf("PROM-001 commitment");
    assert.deepEqual(late.pointer, ["due"]);
    assert.equal(late.stateTitle, "Overdue");
    assert.deepEqual(
      late.people.map(({ name }) => name),
      ["李伟", "Ada"],
    );
    assert.deepEqual(late.facts, ["Promised by: 李伟", "Promised to: Ada", "Data for May"]);
    assert.equal(eventOf("PROM-002 commitment").stateTitle, "Kept");
    assert.deepEqual(eventOf("MS-002 milestone").facts, ["It was due on 2026-06-09."]);
    assert.deepEqual(eventOf("MS-001 milestone").facts, ["Agreed for 2026-06-29."]);
    assert.deepEqual(eventOf("RISK-002 review").facts, ["The level of the risk asks for it."]);
    assert.deepEqual(eventOf("TRN-001 training").facts, ["Place: Room 3"]);
  });

  it("has an agenda of the days on which there is something", () => {
    const { agenda } = viewCalendar({ from: "2026-06-16", to: "2026-06-20" }, 1, sourceOf());
    assert.deepEqual(told(agenda.days), [
      "06-16 RISK-002 due",
      "06-17 TRN-001 due",
      "06-17 TRN-002 closed",
      "06-18 RISK-001 due",
      "06-19 PROM-003 due",
      "06-20 COM-003 planned",
    ]);
    assert.equal(agenda.days[0]?.isToday, true);
  });

  it("says whom nobody has met though it was due: key stakeholders first, and nobody who has left", () => {
    assert.deepEqual(view.owed, [
      {
        id: "SH-001",
        name: "李伟",
        isKey: true,
        contacts: [{ record: "COM-001", title: "Weekly call", due: "2026-06-15", since: "since yesterday" }],
      },
      {
        id: "SH-002",
        name: "Ada",
        isKey: false,
        contacts: [{ record: "COM-001", title: "Weekly call", due: "2026-06-15", since: "since yesterday" }],
      },
    ]);
    assert.deepEqual(viewCalendar(undefined, 1, sourceOf(meetings, "2026-05-26")).owed, []);
  });

  it("offers what a meeting may be logged for, who may have attended, and what may have come out of it", () => {
    assert.deepEqual(
      view.communications.map(({ id, logged }) => [id, logged.length]),
      [
        ["COM-001", 2],
        ["COM-003", 0],
        ["COM-002", 1],
      ],
    );
    assert.deepEqual(
      view.people.map(({ name }) => name),
      ["李伟", "Ada"],
    );
    assert.deepEqual(
      view.actions.map(({ id }) => id),
      ["ISS-001", "PROM-001", "PROM-003"],
    );
  });

  it("is empty for a project that plans nothing", () => {
    const empty = viewCalendar(undefined, 1, sourceOf({ "assent.yaml": "assent: 1\nname: Portal\n" }));
    assert.equal(empty.title, "Portal: communication calendar");
    assert.deepEqual(inMonth(empty), []);
    assert.deepEqual([empty.agenda.days, empty.owed, empty.communications], [[], [], []]);
  });

  it("has keys that tell its events apart", () => {
    const keys = view.month.weeks.flat().flatMap(({ events }) => events.map(({ key }) => key));
    assert.equal(new Set(keys).size, keys.length);
  });

  it("looks only at the days that it shows", () => {
    const daily = (start: string) =>
      Array.from(
        { length: 200 },
        (_, index) =>
          `- {id: COM-${1000 + index}, title: T, status: active, frequency: FREQ=DAILY, start: ${start}, log: [{date: 2026-06-15}], history: []}\n`,
      ).join("");
    const long = sourceOf({ "communications.yaml": daily("1700-01-01") });
    const { month } = viewCalendar({ month: "2026-06" }, 1, long);
    assert.equal(month.weeks.flat().flatMap(({ events }) => events).length, 200 * 35);
  });
});
