import assert from "node:assert/strict";
import { tallyProblems } from "../../../../src/core/model/problemTally.ts";
import { createTranslator } from "../../../../src/core/model/translate.ts";
import { viewBoard } from "../../../../src/core/views/board/viewBoard.ts";
import type { LifecycleKind } from "../../../../src/core/workflow/definition.ts";
import {
  type BoardQuery,
  type BoardView,
  boardPage,
  wholeBoard,
} from "../../../../src/protocol/board/boardView.ts";
import { isBoardView } from "../../../../src/protocol/board/readBoard.ts";
import { dev } from "../../workflow/support/people.ts";
import { smallProject } from "../../workflow/support/smallProject.ts";
import { agreed, voting } from "../../workflow/support/story.ts";
import { Trial } from "../../workflow/support/trial.ts";

const none = tallyProblems([], {}, "work");

function board(
  trial: Trial,
  kind: LifecycleKind = "requirement",
  query: Partial<BoardQuery> = {},
  problems = none,
): BoardView {
  const view = viewBoard(kind, { ...wholeBoard, ...query }, { ...trial.source, problems });
  assert.ok(isBoardView(JSON.parse(JSON.stringify(view))), "it passes the protocol's check");
  return view;
}

function column(view: BoardView, state: string) {
  const found = view.columns.find((one) => one.state === state);
  assert.ok(found, `there is a column ${state}`);
  return found;
}

const idsIn = (view: BoardView) => view.columns.flatMap(({ cards }) => cards.map(({ id }) => id));

describe("a lifecycle board", () => {
  it("has a column for each state: where records begin first, where nothing is expected last", () => {
    const { columns } = board(new Trial(smallProject()));
    const states = columns.map(({ state }) => state);
    assert.deepEqual(states, [
      ...["captured", "clarifying", "negotiating", "analysed", "confirmed", "baselined", "implementing"],
      ...["verified", "accepted", "deferred", "rejected", "withdrawn", "retired"],
    ]);
    assert.deepEqual(
      columns.filter(({ ended }) => ended).map(({ state }) => state),
      ["deferred", "rejected", "withdrawn", "retired"],
    );
    assert.deepEqual(
      columns.filter(({ initial }) => initial).map(({ state }) => state),
      ["captured"],
    );
  });

  it("marks what is frozen and who is waited for", () => {
    const view = board(new Trial(smallProject()));
    assert.deepEqual(column(view, "clarifying").waitsFor, ["the client"]);
    assert.equal(column(view, "clarifying").controlled, false);
    assert.equal(column(view, "baselined").controlled, true);
  });

  it("says to which states an event leads, also where it gets there by itself", () => {
    const view = board(new Trial(smallProject()), "change");
    assert.deepEqual(column(view, "draft").leadsTo, ["submitted", "withdrawn"]);
    assert.ok(column(view, "deciding").leadsTo.includes("approved"), "a vote may lead there");
    assert.ok(!column(view, "deciding").leadsTo.includes("deciding"));
  });

  it("shows a record in its column, with its owner, goal, rank and the days that it has been there", () => {
    const trial = new Trial(smallProject());
    trial.edit("requirements/REQ-001.yaml", "history:", "goal: GOAL-1\nowner: SH-005\nhistory:");
    trial.does("REQ-001", "CAPTURE", dev, { at: "2026-06-01T08:00:00Z" });
    trial.does("REQ-001", "ASK", dev, { at: "2026-06-05T08:00:00Z", data: { question: "Which?" } });
    const view = board(trial);
    assert.deepEqual(column(view, "clarifying").cards, [
      {
        ...{ id: "REQ-001", title: "Export REQ-001", owner: "SH-005", goals: ["GOAL-1"], rank: "must" },
        days: 10,
      },
    ]);
    assert.deepEqual(view.owners, [{ id: "SH-005", title: "Dev" }]);
    assert.deepEqual(view.goals, [{ id: "GOAL-1", title: "Fewer calls" }]);
    assert.deepEqual(
      view.rank?.values.map(({ id }) => id),
      ["must", "should", "could", "wont"],
    );
    assert.deepEqual([column(view, "captured").total, view.total, view.matching], [1, 2, 2]);
  });

  it("counts days in the project's time zone", () => {
    const trial = new Trial(smallProject());
    trial.edit("assent.yaml", "name: Portal", "name: Portal\ntimeZone: Asia/Shanghai");
    trial.does("REQ-001", "CAPTURE", dev, { at: "2026-06-10T20:00:00Z" });
    const [card] = column(board(trial), "captured").cards;
    assert.equal(card?.days, 4);
  });

  it("marks what stands still, but not where nobody is expected to act", () => {
    const trial = agreed();
    const ages = () => {
      const { columns } = board(trial);
      return columns.flatMap(({ cards }) => cards.map(({ days, age }) => [days, age]));
    };
    trial.now = "2026-06-16T12:00:00Z";
    assert.deepEqual(ages()[0], [15, "ageing"]);
    trial.now = "2026-07-16T12:00:00Z";
    assert.deepEqual(ages()[0], [45, "old"]);
    for (const id of ["REQ-001", "REQ-002"])
      trial.edit(`requirements/${id}.yaml`, "status: baselined", "status: accepted");
    assert.equal(ages()[0]?.[1], undefined);
  });

  it("marks what is overdue, a requirement by its deliverable", () => {
    const trial = new Trial(smallProject());
    trial.edit("deliverables.yaml", "status: planned", "status: planned, due: 2026-06-10");
    const [first] = column(board(trial), "captured").cards;
    assert.deepEqual([first?.due, first?.late], ["2026-06-10", 5]);
    assert.equal(column(board(trial), "captured").overdue, 2);
    trial.now = "2026-06-10T12:00:00Z";
    assert.equal(column(board(trial), "captured").cards[0]?.late, undefined);
  });

  it("counts the problems of each record", () => {
    const findings = ["error", "error", "warning"] as const;
    const codes = { error: "ref/unknown", warning: "plan/milestone-late" } as const;
    const problems = tallyProblems(
      findings.map((severity) => ({ code: codes[severity], record: "REQ-002" })),
      { "ref/unknown": "error", "plan/milestone-late": "warning" },
      "work",
    );
    const view = board(new Trial(smallProject()), "requirement", { mark: "problems" }, problems);
    assert.deepEqual(idsIn(view), ["REQ-002"]);
    const [card] = column(view, "captured").cards;
    assert.deepEqual([card?.errors, card?.warnings], [2, 1]);
  });

  it("finds the goals of a change by its targets", () => {
    const trial = voting();
    assert.deepEqual(idsIn(board(trial, "change", { goal: "GOAL-1" })), []);
    trial.edit("requirements/REQ-001.yaml", "priority: must", "priority: must\ngoal: GOAL-1");
    assert.deepEqual(idsIn(board(trial, "change", { goal: "GOAL-1" })), ["CR-001"]);
  });

  describe("shows what is asked for", () => {
    const trial = new Trial(smallProject());
    trial.edit("requirements/REQ-001.yaml", "history:", "owner: SH-005\ntags: [portal]\nhistory:");
    const cases: readonly (readonly [Partial<BoardQuery>, readonly string[]])[] = [
      [{}, ["REQ-001", "REQ-002"]],
      [{ owner: "SH-005" }, ["REQ-001"]],
      [{ owner: "" }, ["REQ-002"]],
      [{ rank: "should" }, ["REQ-002"]],
      [{ goal: "" }, ["REQ-001", "REQ-002"]],
      [{ text: "EXPORT 002" }, ["REQ-002"]],
      [{ text: "portal" }, ["REQ-001"]],
      [{ text: "portal 002" }, []],
      [{ mark: "overdue" }, []],
      [{ owner: "SH-005", rank: "should" }, []],
    ];
    for (const [query, expected] of cases) {
      it(`by ${JSON.stringify(query)}`, () => {
        const view = board(trial, "requirement", query);
        assert.deepEqual(idsIn(view), expected);
        assert.deepEqual([view.total, view.matching], [2, expected.length]);
        assert.equal(column(view, "captured").total, 2);
      });
    }
  });

  it("orders the cards of a column by rank, by age or by id", () => {
    const trial = new Trial(smallProject());
    trial.does("REQ-001", "CAPTURE", dev, { at: "2026-06-12T08:00:00Z" });
    trial.does("REQ-002", "CAPTURE", dev, { at: "2026-06-02T08:00:00Z" });
    const ordered = (order: BoardQuery["order"]) => idsIn(board(trial, "requirement", { order }));
    assert.deepEqual(ordered("rank"), ["REQ-001", "REQ-002"]);
    assert.deepEqual(ordered("age"), ["REQ-002", "REQ-001"]);
    trial.edit("requirements/REQ-001.yaml", "priority: must", "priority: could");
    assert.deepEqual(ordered("rank"), ["REQ-002", "REQ-001"]);
    assert.deepEqual(ordered("id"), ["REQ-001", "REQ-002"]);
  });

  it("sends a page of each column, and more where more is asked for", () => {
    const records = Array.from({ length: 250 }, (_, index) => {
      return `- {id: REQ-${String(index + 1).padStart(3, "0")}, title: One, status: captured}\n`;
    });
    const trial = new Trial({
      "assent.yaml": "assent: 1\nname: Many\n",
      "requirements.yaml": records.join(""),
    });
    const first = column(board(trial), "captured");
    assert.deepEqual([first.total, first.matching, first.cards.length], [250, 250, boardPage]);
    const more = board(trial, "requirement", { pages: [{ state: "captured", cards: 2 * boardPage }] });
    assert.deepEqual(column(more, "captured").cards.length, 2 * boardPage);
    assert.equal(column(more, "captured").cards.at(-1)?.id, "REQ-200");
  });

  it("shows records in a state that the lifecycle doesn't have, and counts those that can't be read", () => {
    const trial = new Trial({
      "assent.yaml": "assent: 1\nname: Odd\n",
      "requirements.yaml":
        "- {id: REQ-001, title: One, status: dreaming}\n- {id: REQ-002, status: captured}\n",
    });
    const view = board(trial);
    const { known, cards, leadsTo } = column(view, "dreaming");
    assert.deepEqual([known, cards.length, leadsTo], [false, 1, []]);
    assert.equal(view.columns.at(-1)?.state, "dreaming");
    assert.equal(view.unreadable, 1);
  });

  it("says what to do where there is nothing, and names the kinds that have records", () => {
    const view = board(new Trial(smallProject()), "survey");
    assert.match(view.hint ?? "", /create the first one/);
    assert.deepEqual(
      view.kinds.find(({ kind }) => kind === "requirement"),
      { kind: "requirement", title: "Requirement", count: 2 },
    );
    assert.ok(!view.kinds.some(({ kind }) => kind === "baseline"));
  });

  it("has no columns where the lifecycle can't be followed", () => {
    const trial = new Trial(smallProject());
    trial.write({ "workflows/requirement.yaml": "kind: requirement\ninitial: nowhere\nstates: {}\n" });
    const view = board(trial);
    assert.deepEqual(view.columns, []);
    assert.match(view.hint ?? "", /can't be followed/);
  });

  it("speaks the reader's language", () => {
    const trial = new Trial(smallProject());
    const source = { ...trial.source, t: createTranslator({}, "zh-CN"), problems: none };
    const [first] = viewBoard("requirement", wholeBoard, source).kinds;
    assert.equal(first?.title, "项目章程");
  });

  it("ranks issues by their severity, what weighs most first", () => {
    assert.deepEqual(board(new Trial(smallProject()), "issue").rank, {
      title: "Severity",
      values: [
        { id: "critical", title: "Critical" },
        { id: "major", title: "Major" },
        { id: "minor", title: "Minor" },
      ],
    });
    assert.equal(board(new Trial(smallProject()), "lesson").rank, undefined);
  });

  it("ranks risks by the level of their rating", () => {
    const view = board(new Trial(smallProject()), "risk");
    assert.deepEqual(
      view.rank?.values.map(({ id }) => id),
      ["extreme", "high", "medium", "low"],
    );
    assert.deepEqual(
      column(view, "identified").cards.map(({ id, rank }) => [id, rank]),
      [
        ["RISK-001", "high"],
        ["RISK-002", undefined],
      ],
    );
  });
});
