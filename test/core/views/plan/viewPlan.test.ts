import assert from "node:assert/strict";
import { viewPlan } from "../../../../src/core/views/plan/viewPlan.ts";
import type { PlanScope } from "../../../../src/protocol/plan/planScope.ts";
import type { PlanView } from "../../../../src/protocol/plan/planView.ts";
import { isPlanView } from "../../../../src/protocol/plan/readPlan.ts";
import { fastest } from "../../../support/fastest.ts";
import { smallProject } from "../../workflow/support/smallProject.ts";
import { voting } from "../../workflow/support/story.ts";
import { Trial } from "../../workflow/support/trial.ts";

function plan(trial: Trial, scope?: PlanScope): PlanView {
  const view = viewPlan(scope, trial.source);
  assert.ok(isPlanView(JSON.parse(JSON.stringify(view))), "it passes the protocol's check");
  return view;
}

/** A small project with these files as well. */
function withFiles(files: Readonly<Record<string, string>>): Trial {
  return new Trial({ ...smallProject(), ...files });
}

describe("a plan", () => {
  it("says in every part of an empty project what to do", () => {
    const { goals, budget, milestones, load, quality, training } = plan(
      new Trial({ "assent.yaml": "assent: 1\nname: Bare\n" }),
    );
    assert.deepEqual(
      [goals, budget, milestones, load, quality, training].map(({ hint }) => hint?.create),
      ["charter", "charter", "milestone", "resource", "quality", "training"],
    );
  });
});

describe("the goals of a plan", () => {
  it("have each letter of SMART with what it says, or what is missing", () => {
    const trial = new Trial(smallProject());
    trial.edit("charter.yaml", "relevant: Yes, due: 2026-12-31}", "due: 2026-06-14}");
    const [goal] = plan(trial).goals.goals;
    assert.deepEqual(
      goal?.criteria.map(({ letter, isMet, text }) => [letter, isMet, text]),
      [
        ["S", true, "Fewer calls"],
        ["M", true, "calls: 200"],
        ["A", true, "Yes"],
        ["R", false, "say why it matters to the client (relevant)"],
        [
          "T",
          false,
          "it was due on 2026-06-14 and nothing measured shows that it is reached: measure it, or agree on a new date",
        ],
      ],
    );
    assert.equal(goal?.daysLeft, -1);
  });

  it("have the way from the baseline to the target that was measured", () => {
    const trial = new Trial(smallProject());
    trial.edit(
      "charter.yaml",
      "due: 2026-12-31}",
      "due: 2026-12-31, measurements: [{date: 2026-06-01, value: 425}]}",
    );
    const [goal] = plan(trial).goals.goals;
    assert.deepEqual([goal?.progress, goal?.last], [0.5, { date: "2026-06-01", value: 425 }]);
  });
});

describe("the budget of a plan", () => {
  it("is forecast from its lines, the approved changes and those that are asked for", () => {
    const trial = voting();
    trial.edit("charter.yaml", "history:", "budget: {currency: EUR, amount: 10000}\nhistory:");
    trial.write({
      "resources.yaml": [
        "- {id: RES-001, title: Team, status: active, kind: budget, capacity: 6000.1, spent: 100, allocations: [{to: DEL-001, amount: 7000}]}",
        "- {id: RES-002, title: Licences, status: active, kind: budget, capacity: 50, unit: USD}\n",
      ].join("\n"),
    });
    const { rows, ...figures } = plan(trial).budget;
    assert.deepEqual(figures, {
      ...{ currency: "EUR", amount: 10000, lines: 6000.1, approved: 0, asked: 3200, spent: 100 },
      ...{ forecast: 9200.1, left: 799.9 },
    });
    assert.deepEqual(
      rows.map(({ kind, id, cost, allocated, over, foreign }) => [kind, id, cost, allocated, over, foreign]),
      [
        ["line", "RES-001", 6000.1, 7000, 999.9, undefined],
        ["line", "RES-002", 50, 0, undefined, "USD"],
        ["asked", "CR-001", 3200, undefined, undefined, undefined],
      ],
    );
  });
});

describe("the load of a plan", () => {
  const ana =
    "- {id: RES-001, title: Ana, status: active, kind: person, capacity: 4, unit: days, allocations: [{to: DEL-001, amount: 3, from: 2026-06-15, until: 2026-06-28}, {to: MS-001, amount: 2, from: 2026-06-28, until: 2026-06-28}]}\n";
  const files = {
    "resources.yaml": ana,
    "milestones.yaml": "- {id: MS-001, title: Beta, status: planned}\n",
  };

  it("is a quarter from last week on, unless other weeks are wanted", () => {
    const { weeks } = plan(withFiles(files)).load;
    assert.deepEqual([weeks[0], weeks.at(-1), weeks.length], ["2026-06-08", "2026-08-31", 13]);
    const wanted = plan(withFiles(files), { from: "2026-06-28", weeks: 6 }).load.weeks;
    assert.deepEqual([wanted[0], wanted.length], ["2026-06-22", 6]);
    assert.equal(plan(withFiles(files), { from: "soon", weeks: 26 }).load.weeks[0], "2026-06-08");
  });

  it("says of each week how much it is, what for, and how much too much", () => {
    const { resources, targets } = plan(withFiles(files)).load;
    assert.deepEqual(resources[0]?.weeks, [
      { week: 1, amount: 3, over: 0, parts: [{ index: 0, to: "DEL-001", amount: 3 }] },
      {
        ...{ week: 2, amount: 5, over: 1 },
        parts: [
          { index: 0, to: "DEL-001", amount: 3 },
          { index: 1, to: "MS-001", amount: 2 },
        ],
      },
    ]);
    assert.deepEqual(targets, [
      { id: "DEL-001", title: "Portal" },
      { id: "MS-001", title: "Beta" },
    ]);
  });

  it("leaves out budget lines, and those who are released and free", () => {
    const { resources } = plan(
      withFiles({
        "resources.yaml": [
          "- {id: RES-001, title: Money, status: active, kind: budget, capacity: 5}",
          "- {id: RES-002, title: Gone, status: released, kind: person, capacity: 5}",
          "- {id: RES-003, title: Free, status: planned, kind: person}\n",
        ].join("\n"),
      }),
    ).load;
    assert.deepEqual(
      resources.map(({ id }) => id),
      ["RES-003"],
    );
  });
});

describe("what a plan waits for", () => {
  it("are checks by their day, the overdue first; those that are done come last", () => {
    const { checks } = plan(
      withFiles({
        "quality.yaml": [
          "- {id: QA-001, title: T, status: passed, due: 2026-06-01, date: 2026-06-02}",
          "- {id: QA-002, title: T, status: planned, due: 2026-06-16, deliverable: DEL-001, metric: ms, threshold: 300}",
          "- {id: QA-003, title: T, status: planned, due: 2026-06-14}",
          "- {id: QA-004, title: T, status: failed, date: 2026-06-03, defects: [{text: a}, {text: b, fixed: true}]}\n",
        ].join("\n"),
      }),
    ).quality;
    assert.deepEqual(
      checks.map(({ id, daysLeft, defects, standard }) => [id, daysLeft, defects, standard]),
      [
        ["QA-003", -1, 0, ""],
        ["QA-002", 1, 0, "ms: 300"],
        ["QA-004", undefined, 1, ""],
        ["QA-001", undefined, 0, ""],
      ],
    );
    assert.deepEqual(checks[1]?.deliverable, { id: "DEL-001", title: "Portal" });
  });

  it("are trainings to be held or evaluated", () => {
    const { trainings } = plan(
      withFiles({
        "training.yaml": [
          "- {id: TRN-001, title: T, status: held, date: 2026-06-14, audience: [SH-001, SH-999]}",
          "- {id: TRN-002, title: T, status: planned, date: 2026-06-14}",
          "- {id: TRN-003, title: T, status: evaluated, date: 2026-06-01, evaluation: {score: 4.5}}\n",
        ].join("\n"),
      }),
    ).training;
    assert.deepEqual(
      trainings.map(({ id, waitsFor, daysLeft, score }) => [id, waitsFor, daysLeft, score]),
      [
        ["TRN-002", "hold", -1, undefined],
        ["TRN-001", "evaluate", 13, undefined],
        ["TRN-003", undefined, undefined, 4.5],
      ],
    );
    assert.deepEqual(trainings[1]?.audience, ["Li Wei", "SH-999"]);
  });

  it("are milestones, which say what their delay takes with it", () => {
    const { milestones } = plan(
      withFiles({
        "milestones.yaml": [
          "- {id: MS-001, title: T, status: planned, due: 2026-06-14, deliverables: [DEL-001]}",
          "- {id: MS-002, title: T, status: planned, due: 2026-06-15, deliverables: [DEL-001]}\n",
        ].join("\n"),
      }),
    ).milestones;
    assert.deepEqual(
      milestones.map(({ id, state, slip, hits }) => [id, state, slip, hits]),
      [
        ["MS-001", "late", 1, ["It delays DEL-001."]],
        ["MS-002", "planned", 0, []],
      ],
    );
  });
});

describe("a plan of 200 resources among 10,000 requirements", () => {
  it("is there within 50 milliseconds", () => {
    const allocations = Array.from(
      { length: 10 },
      (_, index) =>
        `{to: DEL-001, amount: 1, from: 2026-0${1 + (index % 9)}-01, until: 2026-0${1 + (index % 9)}-28}`,
    );
    const resources = Array.from(
      { length: 200 },
      (_, index) =>
        `- {id: RES-${1000 + index}, title: Person ${index}, status: active, kind: person, capacity: 5, allocations: [${allocations.join(", ")}]}`,
    );
    const requirements = Array.from(
      { length: 10_000 },
      (_, index) => `- {id: REQ-${10_000 + index}, title: R, status: captured, goal: GOAL-1}`,
    );
    const trial = withFiles({
      "resources.yaml": `${resources.join("\n")}\n`,
      "requirements/many.yaml": `${requirements.join("\n")}\n`,
    });
    const { source } = trial;
    const took = fastest(() => void viewPlan({ from: "2026-01-01", weeks: 52 }, source));
    assert.ok(took < 50, `${took} ms`);
  }).timeout(60_000);
});
