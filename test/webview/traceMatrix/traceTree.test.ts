import assert from "node:assert/strict";
import fc from "fast-check";
import type {
  TraceCriterion,
  TraceGap,
  TraceMatrixView,
  TraceRequirement,
} from "../../../src/protocol/traceMatrix.ts";
import { gapCounts } from "../../../webview/traceMatrix/gapCounts.ts";
import { countsOf } from "../../../webview/traceMatrix/tree/counts.ts";
import { noTraceFilter, type TraceFilter } from "../../../webview/traceMatrix/tree/traceFilter.ts";
import { TraceTree } from "../../../webview/traceMatrix/tree/traceTree.ts";

function criterion(id: string, evidence: readonly string[] = []): TraceCriterion {
  return { id, text: `Text of ${id}`, method: "test", result: "passed", reason: "", evidence, gaps: [] };
}

function requirement(key: string, fields: Partial<TraceRequirement> = {}): TraceRequirement {
  return {
    ...{ key, id: key, title: `Title of ${key}`, goal: 0, priority: "must", state: "captured" },
    ...{ isOpen: true, deliverables: [], criteria: [], acceptances: [], gaps: [], ...fields },
  };
}

function view(requirements: readonly TraceRequirement[], goals: readonly string[]): TraceMatrixView {
  const served = new Set(requirements.map(({ goal }) => goal));
  return {
    ...{ title: "Portal", language: "en", gaps: [], priorities: [], states: [], results: [], methods: [] },
    ...{ deliverables: [], unreadable: [], requirements },
    goals: goals.map((id, index) => {
      return { key: id, id, title: id, gaps: served.has(index) ? [] : ["unservedGoal"] };
    }),
    acceptances: [{ key: "ACC-1", id: "ACC-1", title: "Release", state: "Signing" }],
  };
}

const sample = view(
  [
    requirement("REQ-1", {
      criteria: [criterion("AC-1", ["log", "film"]), criterion("AC-2")],
      acceptances: [{ acceptance: 0, standing: "signed" }],
    }),
    requirement("REQ-2", { goal: 1, gaps: ["untested"], priority: "could", deliverables: [0] }),
    requirement("REQ-3", { goal: -1, gaps: ["noGoal", "untested"], deliverables: [0, 1] }),
  ],
  ["GOAL-1", "GOAL-2", "GOAL-3"],
);

function shown({ rows }: TraceTree): readonly string[] {
  return rows.map(({ depth, key }) => `${"  ".repeat(depth)}${key}`);
}

function opened(tree: TraceTree, key: string): TraceTree {
  const row = tree.rows.find((one) => one.key === key);
  assert.ok(row, `${key} is to be seen`);
  tree.toggle(row);
  return tree;
}

describe("the tree of the trace matrix", () => {
  it("begins with goals and their requirements, those without a goal last", () => {
    assert.deepEqual(shown(new TraceTree(sample)), [
      "g GOAL-1",
      "  r REQ-1",
      "g GOAL-2",
      "  r REQ-2",
      "g GOAL-3",
      "g",
      "  r REQ-3",
    ]);
  });

  it("opens down to the evidence, and closes again with all that is below", () => {
    const tree = new TraceTree(sample);
    opened(opened(tree, "r REQ-1"), "c REQ-1 0");
    assert.deepEqual(shown(tree).slice(1, 7), [
      "  r REQ-1",
      "    c REQ-1 0",
      "      e REQ-1 0 0",
      "      e REQ-1 0 1",
      "    c REQ-1 1",
      "    a REQ-1 ACC-1",
    ]);
    opened(tree, "r REQ-1");
    assert.equal(shown(tree)[2], "g GOAL-2");
    opened(tree, "r REQ-1");
    assert.equal(shown(tree)[3], "      e REQ-1 0 0", "what was open in it is open still");
    opened(tree, "g GOAL-1");
    assert.deepEqual(shown(tree).slice(0, 2), ["g GOAL-1", "g GOAL-2"]);
  });

  it("counts what passed, and finds its way up", () => {
    const tree = opened(new TraceTree(sample), "r REQ-1");
    const [goal, first, second] = tree.rows;
    assert.ok(goal && first?.kind === "requirement" && second);
    assert.deepEqual(countsOf(first), { passed: 2, criteria: 2, evidence: 2, withGaps: 0 });
    assert.equal(tree.parentOf(second), first);
    assert.equal(tree.parentOf(first), goal);
    assert.equal(tree.parentOf(goal), undefined);
  });

  for (const [name, filter, expected] of [
    ["only gaps", { onlyGaps: true }, ["g GOAL-2", "r REQ-2", "g GOAL-3", "g", "r REQ-3"]],
    ["one gap", { gaps: ["noGoal"] }, ["g", "r REQ-3"]],
    ["the gap of goals", { gaps: ["unservedGoal"] }, ["g GOAL-3"]],
    ["a goal", { goals: [0] }, ["g GOAL-1", "r REQ-1"]],
    ["no goal", { goals: [-1] }, ["g", "r REQ-3"]],
    ["a deliverable", { deliverables: [1] }, ["g", "r REQ-3"]],
    ["no deliverable", { deliverables: [-1] }, ["g GOAL-1", "r REQ-1"]],
    ["a priority", { priorities: ["could"] }, ["g GOAL-2", "r REQ-2"]],
    ["words", { text: " req-1 TITLE" }, ["g GOAL-1", "r REQ-1"]],
    ["gaps and a priority", { onlyGaps: true, priorities: ["must"] }, ["g", "r REQ-3"]],
  ] as const satisfies readonly (readonly [string, Partial<TraceFilter>, readonly string[]])[]) {
    it(`shows what passes by ${name}`, () => {
      const tree = new TraceTree(sample, { ...noTraceFilter, ...filter });
      assert.deepEqual(
        tree.rows.map(({ key }) => key),
        expected,
      );
    });
  }

  it("keeps what was opened over a filter and over a new snapshot", () => {
    const tree = opened(new TraceTree(sample), "r REQ-1");
    const before = shown(tree);
    tree.filter({ ...noTraceFilter, goals: [1] });
    tree.filter(noTraceFilter);
    assert.deepEqual(shown(tree), before);
    assert.deepEqual(shown(new TraceTree(sample, noTraceFilter, tree.openness)), before);
  });

  for (const [depth, expected] of [
    [-1, 4],
    [0, 7],
    [1, 10],
    [2, 12],
  ] as const) {
    it(`has ${expected} rows when all are open down to depth ${depth}`, () => {
      const tree = new TraceTree(sample);
      tree.expandTo(depth);
      assert.equal(tree.rows.length, expected);
    });
  }

  it("shows after any steps what a tree shows that is made anew", () => {
    const gap = fc.subarray<TraceGap>(["untested", "noGoal", "failed"]);
    const one = fc.record({
      goal: fc.integer({ min: -1, max: 2 }),
      criteria: fc.array(fc.array(fc.constant("log"), { maxLength: 2 }), { maxLength: 3 }),
      gaps: gap,
      isNamed: fc.boolean(),
    });
    const step = fc.oneof(
      fc.record({ toggle: fc.nat(40) }),
      fc.record({ expandTo: fc.integer({ min: -1, max: 2 }) }),
      fc.record({ filter: fc.record({ onlyGaps: fc.boolean(), gaps: gap }) }),
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), fc.array(step, { maxLength: 12 }), (ones, steps) => {
        const requirements = ones.map(({ criteria, isNamed, ...fields }, index) =>
          requirement(`REQ-${index}`, {
            ...fields,
            criteria: criteria.map((evidence, number) => criterion(`AC-${number}`, evidence)),
            acceptances: isNamed ? [{ acceptance: 0, standing: "open" }] : [],
          }),
        );
        const any = view(requirements, ["GOAL-1", "GOAL-2", "GOAL-3"]);
        const tree = new TraceTree(any);
        let filter = noTraceFilter;
        for (const next of steps) {
          if ("filter" in next) {
            filter = { ...noTraceFilter, ...next.filter };
            tree.filter(filter);
          } else if ("expandTo" in next) {
            tree.expandTo(next.expandTo);
          } else {
            const row = tree.rows[next.toggle % Math.max(tree.rows.length, 1)];
            if (row) tree.toggle(row);
          }
          assert.deepEqual(shown(tree), shown(new TraceTree(any, filter, tree.openness)));
          assert.equal(new Set(tree.rows.map(({ key }) => key)).size, tree.rows.length);
        }
      }),
    );
  });

  it("counts the gaps of requirements and goals", () => {
    const { byGap, requirements } = gapCounts(sample);
    assert.equal(requirements, 2);
    assert.deepEqual([...byGap].sort(), [
      ["noGoal", 1],
      ["unservedGoal", 1],
      ["untested", 2],
    ]);
  });
});
