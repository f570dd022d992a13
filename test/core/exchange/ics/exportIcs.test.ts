import assert from "node:assert/strict";
import { exportIcs } from "../../../../src/core/exchange/ics/exportIcs.ts";
import { meetings, sourceOf } from "../../views/calendar/support.ts";
import { eventsIn, unescaped, unfolded } from "./icsSupport.ts";

const { text, count } = exportIcs(sourceOf());
const events = eventsIn(text);

function eventOf(id: string): Readonly<Record<string, string>> {
  const found = events.filter(({ UID }) => UID?.startsWith(`${id}@`));
  assert.equal(found.length, 1, id);
  return found[0] ?? {};
}

describe("a calendar file", () => {
  it("is one calendar with the name of the project", () => {
    const lines = unfolded(text);
    assert.deepEqual(lines.slice(0, 7), [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Assent//Assent//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "NAME:Portal",
      "X-WR-CALNAME:Portal",
    ]);
    assert.equal(lines.at(-1), "END:VCALENDAR");
    for (const part of ["BEGIN", "END"]) {
      assert.equal(lines.filter((line) => line === `${part}:VEVENT`).length, count);
    }
  });

  it("has what is still held, and what waits to be done", () => {
    assert.deepEqual(
      events.map(({ UID }) => UID?.split("@")[0]),
      ["COM-001", "COM-003", "PROM-001", "PROM-003", "MS-001", "RISK-001", "RISK-002", "TRN-001"],
    );
    assert.deepEqual(eventOf("COM-001"), {
      UID: "COM-001@portal.assent",
      DTSTAMP: "20260616T040000Z",
      "DTSTART;VALUE=DATE": "20260525",
      RRULE: "FREQ=WEEKLY;BYDAY=MO",
      SUMMARY: "Weekly call",
      DESCRIPTION: "No surprises\\nFor: Ada\\, 李伟\\, Rui",
      LOCATION: "video call",
      CATEGORIES: "Communication",
      TRANSP: "TRANSPARENT",
    });
    const training = eventOf("TRN-001");
    assert.deepEqual(
      [training.SUMMARY, training.LOCATION, training["DTSTART;VALUE=DATE"]],
      ["Training: Basics", "Room 3", "20260617"],
    );
    assert.equal(eventOf("RISK-001").SUMMARY, "Review of a risk: Late data");
  });

  it("has only the layers that are asked for", () => {
    const { text: some } = exportIcs(sourceOf(), ["milestone", "training"]);
    assert.deepEqual(
      eventsIn(some).map(({ CATEGORIES }) => CATEGORIES),
      ["Milestone", "Training"],
    );
  });

  it("knows its events again by the name of the project, also a Chinese one, and by the id", () => {
    const source = sourceOf({ ...meetings, "assent.yaml": "assent: 1\nname: 供应链 平台; 二期\n" });
    const [first] = eventsIn(exportIcs(source).text);
    assert.equal(first?.UID, `COM-001@${encodeURIComponent("供应链-平台;-二期")}.assent`);
    assert.match(exportIcs(source).text, /\r\nNAME:供应链 平台\\; 二期\r\n/);
    const later = exportIcs({ ...source, now: "2026-07-01T00:00:00Z" });
    assert.deepEqual(
      eventsIn(later.text).map(({ UID }) => UID),
      eventsIn(exportIcs(source).text).map(({ UID }) => UID),
    );
  });

  it("carries long and hostile texts whole", () => {
    const purpose = "每周同步进度，说明风险；END:VEVENT\\nBEGIN:VALARM".repeat(20);
    const communications = `- {id: COM-001, title: "A\\r\\nEND:VCALENDAR", status: active, frequency: FREQ=DAILY, start: 2026-06-01, visibility: internal, purpose: ${JSON.stringify(purpose)}, history: []}\n`;
    const source = sourceOf({ "communications.yaml": communications });
    const [event, ...others] = eventsIn(exportIcs(source).text);
    assert.deepEqual(others, []);
    assert.equal(unescaped(event?.DESCRIPTION ?? ""), purpose);
    assert.equal(event?.SUMMARY, "A\\nEND:VCALENDAR");
    assert.equal(event?.CLASS, "PRIVATE");
  });

  it("gives away no address", () => {
    const people =
      "- {id: SH-001, title: Li, status: engaged, contact: {email: li@client.example}, history: []}\n";
    const source = sourceOf({ ...meetings, "stakeholders.yaml": people });
    assert.doesNotMatch(exportIcs(source).text, /client\.example/);
  });
});
