import assert from "node:assert/strict";
import { type ContactWish, planContact } from "../../../src/core/act/planContact.ts";
import type { Entry } from "../../../src/core/model/entry.ts";
import { meetings, sourceOf } from "../views/calendar/support.ts";

const path = "communications.yaml";

function plan(text: string, wish: Partial<ContactWish>) {
  const source = sourceOf({ ...meetings, [path]: text });
  const [entry] = source.project.valid("communication");
  assert.ok(entry);
  return planContact({ entry: entry as Entry<"communication">, date: "2026-06-15", ...wish }, source);
}

function written(text: string, wish: Partial<ContactWish>): string {
  const planned = plan(text, wish);
  assert.ok(planned.ok, JSON.stringify(planned));
  const [file, ...others] = planned.files;
  assert.ok(file && others.length === 0);
  return file.text;
}

function codes(wish: Partial<ContactWish>, text = inBlocks): readonly string[] {
  const planned = plan(text, wish);
  assert.ok(!planned.ok);
  return planned.reasons.map(({ code }) => code);
}

const head = "id: COM-001\ntitle: Weekly call # Mondays\nstatus: active\n";
const tail = "owner: SH-002\nhistory: []\n";
const record = (log: string) =>
  `- ${`${head}${log}${tail}`.trimEnd().replaceAll(/\n(?=.)/g, "\n  ")}\n- {id: COM-002, title: Other, status: active, history: []}\n`;
const inBlocks = record(
  "log:\n  - date: 2026-06-01\n    attendees: [SH-001] # late\n\n  - date: 2026-06-20\n",
);
const inBraces = record(
  "log:\n  - {date: 2026-06-01}\n  # the last one\n  - {date: 2026-06-08, notes: Scope}\n",
);

describe("logging a meeting", () => {
  it("adds it to the log in the style of the list", () => {
    const all = { attendees: ["SH-001", "SH-002"], notes: " All: fine ", actions: ["ISS-001"] };
    const entry = '- {date: 2026-06-15, attendees: [SH-001, SH-002], notes: "All: fine", actions: [ISS-001]}';
    assert.equal(written(inBraces, all), inBraces.replace("Scope}\n", `Scope}\n    ${entry}\n`));
  });

  it("writes blocks where the list has blocks", () => {
    const text = record("log:\n  - date: 2026-06-01\n    notes: One\n");
    assert.equal(
      written(text, { attendees: ["SH-001"], notes: "Two" }),
      text.replace("One\n", "One\n    - date: 2026-06-15\n      attendees: [SH-001]\n      notes: Two\n"),
    );
  });

  it("puts what was forgotten where its day belongs, and touches no other line", () => {
    assert.equal(
      written(inBlocks, { notes: "Found" }),
      inBlocks.replace("# late\n\n", "# late\n\n    - date: 2026-06-15\n      notes: Found\n\n"),
    );
    assert.equal(
      written(inBraces, { date: "2026-06-04" }),
      inBraces.replace("06-01}\n", "06-01}\n    - {date: 2026-06-04}\n"),
    );
  });

  it("writes several lines as a literal, and long ones below each other, though the others are in braces", () => {
    assert.equal(
      written(inBraces, { notes: "One\r\ntwo\n\n" }),
      inBraces.replace(
        "Scope}\n",
        "Scope}\n    - date: 2026-06-15\n      notes: |\n        One\n        two\n",
      ),
    );
    const long = "word ".repeat(20).trim();
    assert.match(written(inBraces, { notes: long }), /- date: 2026-06-15\n {6}notes: word/);
  });

  it("begins a log where the schema has it", () => {
    assert.equal(written(record(""), {}), record("log:\n  - {date: 2026-06-15}\n"));
    assert.equal(
      written(record("log: []\n"), { attendees: ["SH-001"] }),
      record("log:\n  - {date: 2026-06-15, attendees: [SH-001]}\n"),
    );
  });

  it("keeps line ends and a list in brackets as they are", () => {
    const windows = inBraces.replaceAll("\n", "\r\n");
    assert.equal(written(windows, {}), written(inBraces, {}).replaceAll("\n", "\r\n"));
    const flow = record("log: [{date: 2026-06-01}]\n");
    assert.equal(
      written(flow, { notes: "a, b" }),
      flow.replace("06-01}]", '06-01}, {date: 2026-06-15, notes: "a, b"}]'),
    );
  });

  it("refuses what can't have been", () => {
    assert.deepEqual(codes({ date: "2026-06-17" }), ["date-ahead"]);
    assert.deepEqual(codes({ date: "15 June" }), ["date-invalid"]);
    assert.deepEqual(codes({ date: "2026-06-01" }), ["already-logged"]);
    assert.deepEqual(codes({ attendees: ["SH-001", "SH-009"], actions: ["COM-001"] }), [
      "attendee-unknown",
      "action-unknown",
    ]);
  });
});
