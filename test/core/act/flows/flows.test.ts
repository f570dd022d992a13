import assert from "node:assert/strict";
import type { PlannedBirths } from "../../../../src/core/act/flows/planBirths.ts";
import { type ElicitationWish, planElicitation } from "../../../../src/core/act/flows/planElicitation.ts";
import { planComplaint, planFeedback } from "../../../../src/core/act/flows/planFeedback.ts";
import { type MeetingWish, planMeeting } from "../../../../src/core/act/flows/planMeeting.ts";
import type { Entry } from "../../../../src/core/model/entry.ts";
import type { Language } from "../../../../src/core/model/translate.ts";
import { isLiving } from "../../../../src/core/workflow/atRest.ts";
import { historyOf } from "../../../../src/core/workflow/facts.ts";
import type { FactsSource } from "../../../../src/core/workflow/factsFor.ts";
import { replay } from "../../../../src/core/workflow/replay.ts";
import type { Texts } from "../../../support/readProject.ts";
import { lead, sourceOf, texts } from "../../views/ask/support.ts";

const author = { by: lead, at: "2026-06-15T09:00:00Z" };

const session: ElicitationWish = {
  ...author,
  ...{ method: "workshop", date: "2026-06-12", stakeholders: ["SH-001", "SH-002"], goal: "GOAL-1" },
  asks: [
    {
      title: "Export as PDF",
      priority: "must",
      criteria: ["A PDF/A-3 file is offered."],
      stakeholder: "SH-001",
    },
    { title: "Search by number" },
  ],
};

const meeting = (source: FactsSource): MeetingWish => ({
  ...author,
  ...{ communication: weekly(source), date: "2026-06-15", attendees: ["SH-001"], notes: "Scope agreed" },
  actions: [{ title: "Send the data", owner: "SH-001", due: "2026-06-19" }],
  decisions: [{ title: "PDF first", chosen: "PDF first", because: "The law", decidedBy: ["SH-001"] }],
  commitments: [{ title: "A test system", by: "SH-002", to: "SH-001", due: "2026-06-30" }],
});

function weekly({ project }: FactsSource): Entry<"communication"> {
  const entry = [...project.valid("communication")].find(({ id }) => id === "COM-001");
  assert.ok(entry);
  return entry;
}

function written(planned: PlannedBirths): Readonly<Record<string, string>> {
  assert.ok(planned.ok, JSON.stringify(planned));
  return Object.fromEntries(planned.files.map(({ path, text }) => [path, text]));
}

function refused(planned: PlannedBirths): readonly string[] {
  assert.ok(!planned.ok);
  return planned.reasons.map(({ code }) => code);
}

/** What a record's history says, and whether it could have happened. */
function histories(files: Texts, ids: readonly string[]): readonly (readonly string[])[] {
  const source = sourceOf({ ...texts, ...files });
  return ids.map((id) => {
    const entry = source.project.find(id)[0]?.entry;
    assert.ok(entry?.valid && isLiving(entry), id);
    assert.deepEqual(replay(entry, source), [], id);
    return historyOf(entry.value).map(({ event, by, seal }) => [event, by, typeof seal].join(" "));
  });
}

describe("an elicitation session", () => {
  it("becomes a requirement for everything that was asked for, each with its source and one seal", () => {
    const files = written(planElicitation(session, sourceOf()));
    assert.deepEqual(Object.keys(files), ["requirements/REQ-001.yaml", "requirements/REQ-002.yaml"]);
    const [first = "", second = ""] = Object.values(files);
    assert.ok(
      first.startsWith(`id: REQ-001
title: Export as PDF
status: captured
priority: must
source:
  stakeholder: SH-001
  method: workshop
  date: 2026-06-12
goal: GOAL-1
acceptanceCriteria:
  - {id: AC-1, text: A PDF/A-3 file is offered.}
history:
  - at: 2026-06-15T09:00:00Z
    by: ${lead}
    event: CAPTURE
    state: captured
`),
      first,
    );
    assert.match(second, /^source:\n {2}method: workshop\n {2}date: 2026-06-12\n/m);
    const captured = [`CAPTURE ${lead} string`];
    assert.deepEqual(histories(files, ["REQ-001", "REQ-002"]), [captured, captured]);
  });

  it("names the one who was asked as the source of everything", () => {
    const files = written(planElicitation({ ...session, stakeholders: ["SH-001"] }, sourceOf()));
    assert.match(files["requirements/REQ-002.yaml"] ?? "", /stakeholder: SH-001/);
  });

  it("is entered in the log of a communication with what was captured", () => {
    const source = sourceOf();
    const wish = { ...session, communication: weekly(source), notes: "Good mood", date: "2026-06-15" };
    const files = written(planElicitation(wish, source));
    assert.equal(Object.keys(files).length, 3);
    assert.match(
      files["communications.yaml"] ?? "",
      /notes: \|\n +Good mood\n\n +Captured:\n +- REQ-001 Export as PDF\n +- REQ-002 Search by number\n/,
    );
  });

  it("adds to a register in one edit", () => {
    const project = {
      ...texts,
      "requirements.yaml": "- {id: REQ-007, title: A, status: captured, history: []}\n",
    };
    const files = written(planElicitation(session, sourceOf(project)));
    assert.deepEqual(Object.keys(files), ["requirements.yaml"]);
    assert.match(files["requirements.yaml"] ?? "", /REQ-007[\s\S]*REQ-008[\s\S]*REQ-009/);
  });

  it("writes the same bytes for the same session", () => {
    assert.deepEqual(planElicitation(session, sourceOf()), planElicitation(session, sourceOf()));
  });

  const refusals: readonly (readonly [string, Partial<ElicitationWish>, string, string, string])[] = [
    ["nothing was asked for", { asks: [] }, "nothing-captured", "Nothing was captured", "没有获取到任何内容"],
    ["it is still to come", { date: "2026-06-16" }, "date-ahead", "What is to come", "尚未进行"],
    ["its day is none", { date: "2026-02-30" }, "date-invalid", "A date is written", "日期"],
    [
      "it names nobody",
      { stakeholders: ["SH-009"] },
      "reference-unknown",
      "There is no record “SH-009”",
      "SH-009",
    ],
    ["it names another kind", { goal: "DEL-001" }, "reference-wrong-kind", "does not fit here", "DEL-001"],
    [
      "who writes is unknown",
      { by: "x@nowhere.example" },
      "unknown-actor",
      "x@nowhere.example",
      "x@nowhere.example",
    ],
    ["a title is empty", { asks: [{ title: "" }] }, "invalid", "“title” must not be empty", "title"],
  ];
  for (const [why, wish, code, english, chinese] of refusals) {
    it(`is refused where ${why}, in both languages`, () => {
      for (const [language, words] of [
        ["en", english],
        ["zh-CN", chinese],
      ] as readonly (readonly [Language, string])[]) {
        const planned = planElicitation({ ...session, ...wish }, sourceOf(texts, language));
        assert.deepEqual([...new Set(refused(planned))], [code]);
        assert.ok(!planned.ok && planned.reasons[0]?.message.includes(words), JSON.stringify(planned));
      }
    });
  }
});

describe("a meeting", () => {
  it("is logged with what came of it, and everything is written at once", () => {
    const source = sourceOf();
    const files = written(planMeeting(meeting(source), source));
    assert.deepEqual(Object.keys(files).sort(), [
      "commitments/PROM-001.yaml",
      "communications.yaml",
      "decisions/DEC-001.yaml",
      "issues/ISS-001.yaml",
    ]);
    assert.match(
      files["communications.yaml"] ?? "",
      /date: 2026-06-15\n {6}attendees: \[SH-001\]\n {6}notes: Scope agreed\n {6}actions: \[ISS-001, DEC-001, PROM-001\]\n/,
    );
    assert.match(
      files["decisions/DEC-001.yaml"] ?? "",
      /^chosen: PDF first\nbecause: The law\ndecidedBy: \[SH-001\]\ndate: 2026-06-15\n/m,
    );
    assert.match(
      files["commitments/PROM-001.yaml"] ?? "",
      /^by: SH-002\nto: SH-001\nmade: 2026-06-15\ndue: 2026-06-30\n/m,
    );
    assert.deepEqual(histories(files, ["ISS-001", "DEC-001", "PROM-001"]), [
      [`CREATE ${lead} string`],
      [`PROPOSE ${lead} string`],
      [`MAKE ${lead} string`],
    ]);
  });

  it("begins a communication of its own", () => {
    const source = sourceOf();
    const wish = { ...meeting(source), communication: { title: "Kick-off", channel: "on site" } };
    const files = written(planMeeting(wish, source));
    assert.match(
      files["communications.yaml"] ?? "",
      /id: COM-003\n {2}title: Kick-off\n {2}status: active\n {2}audience: \[SH-001\]\n {2}channel: on site\n {2}log:\n/,
    );
    assert.match(files["communications.yaml"] ?? "", /actions: \[ISS-001, DEC-001, PROM-001\]/);
    assert.deepEqual(histories(files, ["COM-003"]), [[`START ${lead} string`]]);
  });

  it("that led to nothing is only logged", () => {
    const source = sourceOf();
    const files = written(
      planMeeting({ ...meeting(source), actions: [], decisions: [], commitments: [] }, source),
    );
    assert.deepEqual(Object.keys(files), ["communications.yaml"]);
  });

  it("is refused as a whole where one thing is wrong", () => {
    const source = sourceOf();
    const wish = meeting(source);
    assert.deepEqual(refused(planMeeting({ ...wish, date: "2026-06-08" }, source)), ["already-logged"]);
    assert.deepEqual(refused(planMeeting({ ...wish, attendees: ["DEL-001"] }, source)), ["attendee-unknown"]);
    const actions = [{ title: "Fine" }, { title: "Wrong", owner: "SH-009" }];
    const planned = planMeeting({ ...wish, actions }, source);
    assert.deepEqual(refused(planned), ["reference-unknown"]);
    assert.ok(!planned.ok && planned.reasons[0]?.message.startsWith("Wrong: "));
  });
});

describe("what a client says", () => {
  const said = {
    title: "Slow",
    channel: "complaint",
    from: "SH-001",
    date: "2026-06-15",
    text: "It is slow.",
  };
  const problem = { title: "Slow", type: "complaint", severity: "major", raisedBy: "SH-001" };

  it("is kept as feedback", () => {
    const files = written(planFeedback({ ...author, feedback: said }, sourceOf()));
    assert.deepEqual(Object.keys(files), ["feedback/FB-001.yaml"]);
    assert.deepEqual(histories(files, ["FB-001"]), [[`RECEIVE ${lead} string`]]);
  });

  it("opens an issue where something has to be solved, and both name each other", () => {
    const feedback = { ...said, links: ["DEL-001"] };
    const files = written(planFeedback({ ...author, feedback, issue: problem }, sourceOf()));
    assert.match(files["feedback/FB-001.yaml"] ?? "", /^links: \[DEL-001, ISS-001\]$/m);
    assert.match(files["issues/ISS-001.yaml"] ?? "", /^links: \[FB-001\]$/m);
  });

  it("is a complaint that is kept as feedback too", () => {
    const planned = planComplaint({ ...author, issue: problem, feedback: said }, sourceOf());
    const files = written(planned);
    assert.deepEqual(planned.ok && planned.ids, ["ISS-001", "FB-001"]);
    assert.match(files["issues/ISS-001.yaml"] ?? "", /^type: complaint\n[\s\S]*links: \[FB-001\]$/m);
    assert.deepEqual(histories(files, ["ISS-001", "FB-001"]).flat(), [
      `CREATE ${lead} string`,
      `RECEIVE ${lead} string`,
    ]);
  });
});
