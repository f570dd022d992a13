import assert from "node:assert/strict";
import { viewTraceMatrix } from "../../../../src/core/views/trace/traceMatrix.ts";
import type { TraceRequirement } from "../../../../src/protocol/traceMatrix.ts";
import { ada, li, team } from "../../workflow/support/people.ts";
import { signing } from "../../workflow/support/story.ts";
import { Trial } from "../../workflow/support/trial.ts";

const charter = `id: CHARTER
title: Portal
status: initiating
goals:
  - {id: GOAL-1, specific: Fewer calls}
  - {id: GOAL-2, specific: Happier people}
`;

function view(requirements: string, more: Readonly<Record<string, string>> = {}) {
  const texts = { ...team, "charter.yaml": charter, "requirements.yaml": requirements, ...more };
  return viewTraceMatrix(new Trial(texts).source);
}

function one(fields: string, more: Readonly<Record<string, string>> = {}): TraceRequirement {
  const [requirement] = view(
    `- {id: REQ-001, title: Export, status: captured, ${fields}}\n`,
    more,
  ).requirements;
  assert.ok(requirement);
  return requirement;
}

const passed = "{id: AC-1, text: A file, result: passed, evidence: [test]}";

describe("the view of the trace matrix", () => {
  for (const [fields, gaps] of [
    ["priority: must", ["noGoal", "noCriterion", "noAcceptance"]],
    [`goal: GOAL-1, acceptanceCriteria: [${passed}]`, ["noAcceptance"]],
    [`goal: GOAL-404, acceptanceCriteria: [${passed}]`, ["noGoal", "noAcceptance"]],
    ["goal: GOAL-1, acceptanceCriteria: [{id: AC-1, text: a}]", ["untested", "noAcceptance"]],
    [
      "goal: GOAL-1, acceptanceCriteria: [{id: A, text: a, result: failed}, {id: B, text: b, result: waived}, {id: C, text: c, result: passed}]",
      ["failed", "waived", "noEvidence", "noAcceptance"],
    ],
    ["goal: GOAL-1, priority: wont, acceptanceCriteria: [{id: AC-1, text: a}]", []],
  ] as const) {
    it(`finds ${gaps.join(", ") || "nothing"} missing with “${fields}”`, () => {
      assert.deepEqual(one(fields).gaps, gaps);
    });
  }

  it("misses nothing of what is over or rests", () => {
    for (const status of ["withdrawn", "deferred"]) {
      const [requirement] = view(`- {id: REQ-001, title: Export, status: ${status}}\n`).requirements;
      assert.deepEqual([requirement?.gaps, requirement?.isOpen], [[], false]);
    }
  });

  it("says what each criterion lacks", () => {
    const { criteria } = one("acceptanceCriteria: [{id: AC-1, text: a, result: waived, reason: Later}]");
    assert.deepEqual(criteria, [
      {
        id: "AC-1",
        text: "a",
        method: "",
        result: "waived",
        reason: "Later",
        evidence: [],
        gaps: ["waived"],
      },
    ]);
  });

  it("finds goals that nothing serves", () => {
    const { goals } = view("- {id: REQ-001, title: Export, status: captured, goal: GOAL-2}\n");
    assert.deepEqual(
      goals.map(({ id, title, gaps }) => [id, title, gaps]),
      [
        ["GOAL-1", "Fewer calls", ["unservedGoal"]],
        ["GOAL-2", "Happier people", []],
      ],
    );
  });

  it("names deliverables from both sides, each once", () => {
    const deliverables = [
      "- {id: DEL-001, title: Portal, status: planned, requirements: [REQ-001]}",
      "- {id: DEL-002, title: Guide, status: planned, requirements: [REQ-001]}",
      "",
    ].join("\n");
    const more = { "deliverables.yaml": deliverables };
    assert.deepEqual(one("deliverable: DEL-001", more).deliverables, [0, 1]);
    assert.deepEqual(one("priority: must", more).deliverables, [0, 1]);
    assert.deepEqual(one("deliverable: DEL-404", more).deliverables, [0, 1]);
  });

  it("orders requirements by their numbers", () => {
    const line = (id: string) => `- {id: ${id}, title: Export, status: captured}\n`;
    const { requirements } = view(["REQ-10", "REQ-9", "REQ-010"].map(line).join(""));
    assert.deepEqual(
      requirements.map(({ id }) => id),
      ["REQ-9", "REQ-10", "REQ-010"],
    );
  });

  it("follows an acceptance from the session to the signatures, and beyond", () => {
    const trial = signing();
    const standing = () => {
      const { requirements, acceptances } = viewTraceMatrix(trial.source);
      const [first] = requirements;
      return [
        acceptances[0]?.state,
        first?.acceptances,
        first?.gaps.filter((gap) => /sign|accept/i.test(gap)),
      ];
    };
    assert.deepEqual(standing(), ["Signing", [{ acceptance: 0, standing: "signing" }], ["unsigned"]]);
    for (const by of [li, ada]) trial.does("ACC-001", "SIGN", by, { data: { meaning: "Accepted" } });
    assert.deepEqual(standing(), ["Conditionally accepted", [{ acceptance: 0, standing: "signed" }], []]);
    trial.edit("requirements/REQ-001.yaml", "result: passed", "result: failed");
    assert.deepEqual(standing(), [
      "Conditionally accepted",
      [{ acceptance: 0, standing: "stale" }],
      ["staleSignature"],
    ]);
  });

  it("has a choice for every value, in the reader's words", () => {
    const { gaps, priorities, results, methods, states } = view("[]\n");
    assert.equal(gaps.length, 10);
    assert.deepEqual(priorities[0], { id: "must", title: "Must have" });
    assert.deepEqual(
      results.map(({ id }) => id),
      ["untested", "passed", "failed", "waived"],
    );
    assert.equal(methods[0]?.id, "test");
    assert.equal(states[0]?.title, "Captured");
  });

  it("names requirements with problems", () => {
    const { unreadable, requirements } = view(
      "- {id: REQ-001, title: Export, status: captured, priority: huge}\n",
    );
    assert.deepEqual([unreadable, requirements], [["REQ-001"], []]);
  });
});
