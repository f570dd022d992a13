import assert from "node:assert/strict";
import { tallyProblems } from "../../../../src/core/model/problemTally.ts";
import { viewDashboard } from "../../../../src/core/views/dashboard/viewDashboard.ts";
import type { DashboardView } from "../../../../src/protocol/dashboard/dashboardView.ts";
import { isDashboardView } from "../../../../src/protocol/dashboard/readDashboard.ts";
import { ada, li, pm } from "../../workflow/support/people.ts";
import { smallProject } from "../../workflow/support/smallProject.ts";
import { accepted, agreed, approved, executing, signing, voting } from "../../workflow/support/story.ts";
import { Trial } from "../../workflow/support/trial.ts";

function dashboard(trial: Trial): DashboardView {
  const problems = tallyProblems([{ code: "ref/unknown" }], { "ref/unknown": "error" }, "work");
  const view = viewDashboard({ ...trial.source, problems });
  assert.ok(isDashboardView(JSON.parse(JSON.stringify(view))), "it passes the protocol's check");
  return view;
}

/** A small project with these files as well. */
function withFiles(files: Readonly<Record<string, string>>): Trial {
  return new Trial({ ...smallProject(), ...files });
}

describe("a dashboard", () => {
  it("names the project, and counts its problems", () => {
    const { name, today, problems } = dashboard(new Trial(smallProject()));
    assert.deepEqual([name, today], ["Portal", "2026-06-15"]);
    assert.deepEqual(problems, { error: 1, warning: 0, info: 0, hint: 0 });
  });

  it("says in every part of an empty project what to do", () => {
    const { phase, goals, milestones, changes, risks, dates, satisfaction, acceptance } = dashboard(
      new Trial({ "assent.yaml": "assent: 1\nname: Bare\n" }),
    );
    const hints = [phase, goals, milestones, changes, risks, dates, satisfaction, acceptance].map(
      ({ hint }) => hint?.create,
    );
    assert.deepEqual(hints, [
      ...["charter", "charter", "milestone", "change", "risk", "communication", "survey", "acceptance"],
    ]);
  });
});

describe("the phase on a dashboard", () => {
  it("stands on the main way of the project, with the days that it has lasted", () => {
    const trial = executing();
    trial.now = "2026-06-21T12:00:00Z";
    const { phase } = dashboard(trial);
    assert.deepEqual(
      phase.phases.map(({ id, place }) => [id, place]),
      [
        ["initiating", "done"],
        ["planning", "done"],
        ["executing", "now"],
        ["accepting", "ahead"],
        ["closing", "ahead"],
        ["closed", "ahead"],
      ],
    );
    assert.deepEqual([phase.title, phase.days], ["Executing", 20]);
  });

  it("says what blocks the next one", () => {
    const { next } = dashboard(executing()).phase;
    assert.deepEqual([next?.event, next?.phase, next?.blocked], ["START_ACCEPTANCE", "Accepting", 1]);
    assert.deepEqual(next?.reasons[0]?.records, ["REQ-001"]);
  });

  it("stays on the way while the project rests", () => {
    const trial = executing();
    trial.does("CHARTER", "HOLD", pm, { data: { reason: "Money" } });
    const { phase } = dashboard(trial);
    assert.equal(phase.title, "On hold");
    assert.equal(phase.next, undefined);
    assert.equal(phase.phases.find(({ place }) => place === "now")?.id, "executing");
  });

  it("says who is waited for", () => {
    const waiting = dashboard(voting()).waiting;
    const board = waiting.find(({ title }) => title === "the change control board");
    assert.deepEqual(board, {
      title: "the change control board",
      count: 1,
      records: [{ id: "CR-001", title: "Also export XML", state: "Deciding" }],
    });
  });
});

describe("the goals on a dashboard", () => {
  const measured =
    "due: 2026-12-31, measurements: [{date: 2026-06-01, value: 425}, {date: 2026-05-01, value: 600}]}";

  it("stand with what was measured against the target", () => {
    const trial = new Trial(smallProject());
    trial.edit("charter.yaml", "due: 2026-12-31}", measured);
    const [goal] = dashboard(trial).goals.goals;
    assert.deepEqual([goal?.baseline, goal?.target, goal?.progress, goal?.daysLeft], [650, 200, 0.5, 199]);
    assert.deepEqual(
      goal?.measured.map(({ value }) => value),
      [600, 425],
    );
  });

  it("have no progress before anything was measured", () => {
    const [goal] = dashboard(new Trial(smallProject())).goals.goals;
    assert.deepEqual([goal?.measured, goal?.progress], [[], undefined]);
  });

  it("may be measured without touching what was agreed", () => {
    const trial = executing();
    trial.edit("charter.yaml", "due: 2026-12-31}", measured);
    assert.deepEqual(trial.found("CHARTER"), []);
    assert.ok(
      trial
        .offers("CHARTER")
        .every(({ reasons }) => !reasons.some(({ code }) => code === "uncontrolled-change")),
    );
  });

  it("count the requirements that serve them", () => {
    const trial = new Trial(smallProject());
    for (const id of ["REQ-001", "REQ-002"])
      trial.edit(`requirements/${id}.yaml`, "history:", "goal: GOAL-1\nhistory:");
    trial.edit("requirements/REQ-002.yaml", "status: captured", "status: verified");
    const [goal] = dashboard(trial).goals.goals;
    assert.deepEqual([goal?.requirements, goal?.done], [2, 1]);
  });
});

describe("the milestones on a dashboard", () => {
  const cases = [
    ["due: 2026-07-01", "planned", 0],
    ["due: 2026-07-01, baselineDue: 2026-07-01", "planned", 0],
    ["due: 2026-07-15, baselineDue: 2026-07-01", "moved", 14],
    ["due: 2026-06-10, baselineDue: 2026-06-01", "late", 14],
    ["due: 2026-06-01, reached: 2026-06-01", "reached", 0],
    ["due: 2026-06-10, baselineDue: 2026-06-01, reached: 2026-06-05", "reachedLate", 4],
    ["due: 2026-06-10, baselineDue: 2026-06-01, reached: 2026-05-30", "reached", -2],
  ] as const;
  for (const [fields, state, slip] of cases) {
    it(`are ${state} with ${fields}`, () => {
      const trial = withFiles({
        "milestones.yaml": `- {id: MS-001, title: Live, status: planned, ${fields}}\n`,
      });
      const [mark] = dashboard(trial).milestones.milestones;
      assert.deepEqual([mark?.state, mark?.slip], [state, slip]);
    });
  }

  it("are missed when given up, and come in the order of their days", () => {
    const trial = withFiles({
      "milestones.yaml": [
        "- {id: MS-001, title: Never, status: missed, due: 2026-06-20}",
        "- {id: MS-002, title: Some day, status: planned}",
        "- {id: MS-003, title: First, status: planned, due: 2026-06-18}\n",
      ].join("\n"),
    });
    assert.deepEqual(
      dashboard(trial).milestones.milestones.map(({ id, state }) => [id, state]),
      [
        ["MS-003", "planned"],
        ["MS-001", "missed"],
        ["MS-002", "planned"],
      ],
    );
  });
});

describe("the changes on a dashboard", () => {
  it("stand with their age and cost against the budget", () => {
    const trial = voting();
    trial.edit("charter.yaml", "history:", "budget: {currency: EUR, amount: 10000}\nhistory:");
    trial.write({
      "resources.yaml": "- {id: RES-001, title: Team, status: active, kind: budget, capacity: 6000.1}\n",
    });
    const { open, count, budget, asked } = dashboard(trial).changes;
    assert.deepEqual([open[0]?.id, open[0]?.age, open[0]?.cost, count], ["CR-001", 14, 3200, 1]);
    assert.deepEqual(budget, { currency: "EUR", amount: 10000, lines: 6000.1, approved: 0, left: 3999.9 });
    assert.deepEqual(asked, { cost: 3200, days: 4 });
  });

  it("count against the budget once they are approved", () => {
    const trial = approved();
    trial.edit("charter.yaml", "history:", "budget: {currency: EUR, amount: 3000}\nhistory:");
    const { budget, asked } = dashboard(trial).changes;
    assert.deepEqual([budget?.approved, budget?.left, asked.cost], [3200, -200, 0]);
  });

  it("are late when they should have been decided", () => {
    const trial = voting();
    trial.edit("changes/CR-001.yaml", "history:", "decideBy: 2026-06-12\nhistory:");
    assert.equal(dashboard(trial).changes.open[0]?.late, 3);
  });
});

describe("the risks on a dashboard", () => {
  it("are those above the appetite, and say which nobody has answered", () => {
    const trial = new Trial(smallProject());
    const { risks } = dashboard(trial);
    assert.deepEqual(risks.above, [
      ...[
        {
          id: "RISK-001",
          title: "Late law",
          level: "High",
          color: undefined,
          owner: "Pim",
          unanswered: false,
        },
      ],
    ]);
    assert.deepEqual([risks.threats, risks.unassessed, risks.count, risks.unanswered], [2, 1, 1, 0]);
    trial.edit("risks.yaml", "  strategy: reduce\n", "");
    assert.equal(dashboard(trial).risks.unanswered, 1);
  });

  it("are threats only", () => {
    const trial = new Trial(smallProject());
    trial.edit("risks.yaml", "  strategy: reduce", "  kind: opportunity\n  strategy: exploit");
    assert.deepEqual(dashboard(trial).risks.above, []);
  });
});

describe("the dates on a dashboard", () => {
  const linesOf = (trial: Trial) =>
    dashboard(trial).dates.dates.map(({ id, date, inDays }) => [id, date, inDays]);

  it("are those of commitments until the end of the fortnight, the overdue first", () => {
    const trial = withFiles({
      "commitments.yaml": [
        "- {id: PROM-001, title: Data, status: made, due: 2026-06-29}",
        "- {id: PROM-002, title: Room, status: made, to: SH-001, due: 2026-06-28}",
        "- {id: PROM-003, title: Desk, status: kept, due: 2026-06-16}",
        "- {id: PROM-004, title: Call, status: made, due: 2026-06-10}\n",
      ].join("\n"),
    });
    assert.deepEqual(linesOf(trial), [
      ["PROM-004", "2026-06-10", -5],
      ["PROM-002", "2026-06-28", 13],
    ]);
    assert.deepEqual(dashboard(trial).dates.dates[1]?.who, ["Li Wei"]);
  });

  it("are every day on which a communication recurs, and the latest that was missed", () => {
    const weekly = (more: string) =>
      withFiles({
        "communications.yaml": `- {id: COM-001, title: Weekly, status: active, audience: [SH-001], frequency: FREQ=WEEKLY;BYDAY=MO, start: 2026-06-01${more}}\n`,
      });
    assert.deepEqual(linesOf(weekly("")), [
      ["COM-001", "2026-06-08", -7],
      ["COM-001", "2026-06-15", 0],
      ["COM-001", "2026-06-22", 7],
    ]);
    assert.deepEqual(linesOf(weekly(", log: [{date: 2026-06-08}, {date: 2026-06-15}]")), [
      ["COM-001", "2026-06-22", 7],
    ]);
    assert.deepEqual(linesOf(weekly(", log: [{date: 2026-06-09}], end: 2026-06-16")), [
      ["COM-001", "2026-06-15", 0],
    ]);
  });

  it("are that of a communication that happens once, until it was held", () => {
    const once = (more: string) =>
      withFiles({
        "communications.yaml": `- {id: COM-001, title: Kick-off, status: active, start: 2026-06-17${more}}\n`,
      });
    assert.deepEqual(linesOf(once("")), [["COM-001", "2026-06-17", 2]]);
    assert.deepEqual(linesOf(once(", log: [{date: 2026-06-17}]")), []);
  });
});

describe("the satisfaction on a dashboard", () => {
  it("is what surveys say, one after the other, and the feedback that is open", () => {
    const survey = (id: string, date: string, answer: number) =>
      `- {id: ${id}, title: Pilot, status: reported, questions: [{id: Q1, text: How, kind: rating}], responses: [{date: ${date}, answers: {Q1: ${answer}}}]}\n`;
    const trial = withFiles({
      "surveys.yaml": survey("SUR-002", "2026-06-01", 5) + survey("SUR-001", "2026-03-01", 3),
      "feedback.yaml": [
        "- {id: FB-001, title: Slow, status: received, channel: complaint}",
        "- {id: FB-002, title: Nice, status: closed, channel: meeting}\n",
      ].join("\n"),
    });
    const { surveys, feedback } = dashboard(trial).satisfaction;
    assert.deepEqual(
      surveys.map(({ id, date, csat }) => [id, date, csat?.percent]),
      [
        ["SUR-001", "2026-03-01", 0],
        ["SUR-002", "2026-06-01", 100],
      ],
    );
    assert.deepEqual(feedback, { total: 2, open: 1, openComplaints: 1 });
  });
});

describe("the acceptance on a dashboard", () => {
  it("counts criteria by result; a waiver without a reason is still to be tested", () => {
    const trial = agreed();
    trial.edit("requirements/REQ-001.yaml", "result: passed", "result: waived");
    const { criteria, acceptances } = dashboard(trial).acceptance;
    assert.deepEqual(criteria, { passed: 1, waived: 0, failed: 0, untested: 1 });
    assert.deepEqual(acceptances[0]?.criteria, criteria);
    assert.equal(acceptances[0]?.punchOpen, 1);
  });

  it("counts who has signed what is there to sign", () => {
    const signed = (trial: Trial) => {
      const [line] = dashboard(trial).acceptance.acceptances;
      return [line?.signed, line?.signatories, line?.ended];
    };
    assert.deepEqual(signed(agreed()), [0, 2, false]);
    const trial = signing();
    trial.does("ACC-001", "SIGN", li, { data: { meaning: "Accepted" } });
    assert.deepEqual(signed(trial), [1, 2, false]);
    trial.does("ACC-001", "SIGN", ada, { data: { meaning: "Accepted" } });
    assert.deepEqual(signed(trial), [2, 2, true]);
    assert.deepEqual(signed(accepted()), [2, 2, true]);
  });

  it("leaves out requirements whose lives are over", () => {
    const trial = new Trial(smallProject());
    trial.does("REQ-001", "REJECT", li, { data: { reason: "No" } });
    assert.equal(dashboard(trial).acceptance.criteria.passed, 1);
  });
});
