import assert from "node:assert/strict";
import { tallyProblems } from "../../../../src/core/model/problemTally.ts";
import { attentionOf } from "../../../../src/core/views/attention/attentionOf.ts";
import { attentionTree } from "../../../../src/core/views/trees/attentionTree.ts";
import { projectTree } from "../../../../src/core/views/trees/projectTree.ts";
import { requirementTree } from "../../../../src/core/views/trees/requirementTree.ts";
import { riskTree } from "../../../../src/core/views/trees/riskTree.ts";
import { stakeholderTree } from "../../../../src/core/views/trees/stakeholderTree.ts";
import { describeFilter, type TreeFilter } from "../../../../src/core/views/trees/treeFilter.ts";
import type { TreeSource } from "../../../../src/core/views/trees/treeSource.ts";
import type { ViewNode } from "../../../../src/core/views/trees/viewNode.ts";
import { dev, li, rui } from "../../workflow/support/people.ts";
import { smallProject } from "../../workflow/support/smallProject.ts";
import { agreed, executing, voting } from "../../workflow/support/story.ts";
import { Trial, t } from "../../workflow/support/trial.ts";

const none = tallyProblems([], {}, "work");

function sourceOf(trial: Trial, filter: TreeFilter = {}, by: string | undefined = undefined): TreeSource {
  return { ...trial.source, problems: none, by, filter };
}

/** A tree as text: indented, each line with its picture. */
function told(nodes: readonly ViewNode[], depth = 0): readonly string[] {
  return nodes.flatMap(({ picture, tone, label, description, children }) => [
    `${"  ".repeat(depth)}${picture ?? "-"}${tone ? `!${tone}` : ""} ${label}${description ? ` | ${description}` : ""}`,
    ...told(children(), depth + 1),
  ]);
}

function keysIn(nodes: readonly ViewNode[]): readonly string[] {
  return nodes.flatMap((node) => [node.key, ...keysIn(node.children())]);
}

function part(lines: readonly string[], from: string, count: number): readonly string[] {
  const at = lines.indexOf(from);
  assert.ok(at >= 0, `${from} is in\n${lines.join("\n")}`);
  return lines.slice(at, at + count);
}

describe("the tree of a project", () => {
  it("begins with the phase, its place on the way, and what stands before the next one", () => {
    const lines = told(projectTree(sourceOf(executing())).nodes);
    assert.match(lines[0] ?? "", /^phaseNow Executing \| phase 3 of 6/);
    assert.deepEqual(lines.slice(1, 5), [
      "  phaseDone Initiating | done",
      "  phaseDone Planning | done",
      "  phaseNow Executing | now",
      "  phaseAhead!quiet Accepting",
    ]);
    assert.deepEqual(part(lines, "  blocked Start acceptance | reasons against: 1", 2), [
      "  blocked Start acceptance | reasons against: 1",
      "    blocked “REQ-001” is Baselined, not yet Verified / Accepted.",
    ]);
  });

  it("goes on with kinds, states and records, and what nobody has used", () => {
    const lines = told(projectTree(sourceOf(new Trial(smallProject()))).nodes);
    assert.deepEqual(part(lines, "requirement Requirements | 2", 4), [
      "requirement Requirements | 2",
      "  state Captured | 2",
      "    requirement REQ-001 Export REQ-001",
      "    requirement REQ-002 Export REQ-002",
    ]);
    assert.ok(lines.includes("  survey!quiet Surveys | none yet"));
  });

  it("keeps records that their schema refuses in sight", () => {
    const trial = new Trial(smallProject());
    trial.edit("requirements/REQ-002.yaml", "priority: should", "priority: perhaps");
    const lines = told(projectTree(sourceOf(trial)).nodes);
    assert.deepEqual(
      part(lines, "  broken!warning With errors | 1", 2)[1],
      "    requirement!warning REQ-002 Export REQ-002 | Captured",
    );
  });

  it("marks records with errors", () => {
    const problems = tallyProblems([{ code: "ref/unknown", record: "REQ-001" }], {}, "work");
    const { nodes } = projectTree({ ...sourceOf(new Trial(smallProject())), problems });
    assert.ok(told(nodes).includes("    requirement!warning REQ-001 Export REQ-001"));
  });
});

describe("the tree of stakeholders", () => {
  const rated = () => {
    const trial = new Trial(smallProject());
    for (const [name, fields] of [
      ["Li Wei", "power: 5\n  interest: 4\n  key: true\n  roles: [sponsor]"],
      ["Ada", "power: 4\n  interest: 5"],
      ["Dev", "power: 1\n  interest: 5"],
    ] as const) {
      trial.edit("stakeholders.yaml", `title: ${name}\n`, `title: ${name}\n  ${fields}\n`);
    }
    trial.edit("stakeholders.yaml", "title: Eve\n  status: identified", "title: Eve\n  status: released");
    return trial;
  };

  it("has a group for each quadrant, key people first, and those who have left last", () => {
    const lines = told(stakeholderTree("quadrant", sourceOf(rated())).nodes);
    assert.deepEqual(lines.slice(0, 5), [
      "people Manage closely | 2",
      "  keyPerson!warning Li Wei | key · Sponsor",
      "  stakeholder Ada",
      "people!quiet Keep satisfied | 0",
      "people Keep informed | 1",
    ]);
    assert.deepEqual(lines.slice(-2), ["people Left the project | 1", "  stakeholder!quiet Eve"]);
    assert.ok(lines.includes("people Not rated | 3"));
  });

  it("can be by side and by role", () => {
    const bySide = told(stakeholderTree("side", sourceOf(rated())).nodes).filter(
      (line) => !line.startsWith(" "),
    );
    assert.deepEqual(bySide, ["people Internal | 3", "people External | 3", "people Left the project | 1"]);
    const byRole = told(stakeholderTree("role", sourceOf(rated())).nodes).filter(
      (line) => !line.startsWith(" "),
    );
    assert.deepEqual(byRole, [
      "people Sponsor | 1",
      "people Without a role | 5",
      "people Left the project | 1",
    ]);
  });
});

describe("the tree of requirements and changes", () => {
  it("has them by state, what weighs most first", () => {
    const lines = told(requirementTree("state", sourceOf(voting())).nodes);
    assert.deepEqual(lines, [
      "requirement Requirements | 2",
      "  stateControlled Baselined | 2",
      "    requirement REQ-001 Export REQ-001 | Must have",
      "    requirement REQ-002 Export REQ-002 | Should have",
      "change Change requests | 1",
      "  state Deciding | 1",
      "    change CR-001 Also export XML | Normal",
    ]);
  });

  it("has requirements by goal and deliverable, with the places where nothing is yet", () => {
    const trial = new Trial(smallProject());
    const byGoal = told(requirementTree("goal", sourceOf(trial)).nodes);
    assert.deepEqual(byGoal.slice(1, 3), ["  goal!quiet GOAL-1 Fewer calls | 0", "  goal No goal | 2"]);
    assert.equal(byGoal[3], "    requirement REQ-001 Export REQ-001 | Must have · Captured");
    const [top] = requirementTree("deliverable", sourceOf(trial)).nodes;
    const [place] = top?.children() ?? [];
    assert.deepEqual(place?.drop, {
      ...{ kind: "requirement", field: "deliverable", value: "DEL-001", title: "DEL-001 Portal" },
    });
  });

  it("tells menus which events people may bring about", () => {
    const [top] = requirementTree("state", sourceOf(agreed())).nodes;
    const [state] = top?.children() ?? [];
    const [record] = state?.children() ?? [];
    assert.equal(record?.context, "record.requirement.baselined:IMPLEMENT:");
    assert.deepEqual(state?.drop?.field, "status");
  });
});

describe("the tree of risks and issues", () => {
  it("has the highest level first, and what is over last", () => {
    const trial = new Trial(smallProject());
    trial.does("ISS-001", "ANALYSE", dev);
    const lines = told(riskTree(sourceOf(trial)).nodes);
    assert.deepEqual(lines, [
      "risk Risks | 2 open",
      "  levelAbove high | 1",
      "    risk RISK-001 Late law | Identified · Pim",
      "  unused Not assessed | 1",
      "    risk RISK-002 No data | Identified · Dev",
      "issue Issues | 1 open",
      "  unused Not assessed | 1",
      "    issue ISS-001 Slow | Analysing",
    ]);
    trial.does("RISK-002", "CLOSE", dev);
    assert.ok(told(riskTree(sourceOf(trial)).nodes).includes("  stateAtRest!quiet Closed | 1"));
  });

  it("marks what is above the appetite without a response, and reviews that are overdue", () => {
    const trial = new Trial(smallProject());
    trial.edit("risks.yaml", "strategy: reduce", "reviewBy: 2026-06-01");
    const lines = told(riskTree(sourceOf(trial)).nodes);
    const line = lines.find((one) => one.includes("RISK-001"));
    assert.equal(
      line,
      "    risk!warning RISK-001 Late law | Identified · Pim · no response · review 14 days overdue",
    );
  });
});

describe("the tree of what waits", () => {
  it("names what there is to do, and folds what waits for others", () => {
    const trial = voting();
    const nodes = attentionTree(attentionOf(li, trial.source), trial.source);
    const lines = told(nodes);
    assert.deepEqual(lines.slice(0, 3), [
      "to:vote Vote on change requests | 1",
      "  change CR-001 Also export XML",
      "others!quiet Waiting for others | 3",
    ]);
    assert.ok(lines.includes("    risk Adapter | RISK-001 · Dev"), lines.join("\n"));
    assert.deepEqual(
      nodes.map(({ isOpen }) => isOpen),
      [true, false],
    );
    const [vote] = nodes[0]?.children() ?? [];
    assert.match(vote?.context ?? "", /^waiting\.vote:settle record\.change\.deciding:APPROVE:/);
  });

  it("says for whom, where nobody knows who looks", () => {
    const trial = voting();
    const lines = told(attentionTree(attentionOf(undefined, trial.source), trial.source));
    assert.ok(lines.includes("  change CR-001 Also export XML | Li Wei, Pim, Quinn"), lines.join("\n"));
  });
});

describe("a filter of a tree", () => {
  const matching = (trial: Trial, filter: TreeFilter, by?: string) => {
    const { matching: count } = projectTree(sourceOf(trial, filter, by));
    return count;
  };

  it("asks for all words, a state, an owner, or what names me", () => {
    const trial = new Trial(smallProject());
    const all = matching(trial, {});
    assert.equal(matching(trial, { text: "export req-002" }), 1);
    assert.equal(matching(trial, { text: "  " }), all);
    assert.equal(matching(trial, { state: { id: "captured", title: "Captured" } }), 3);
    assert.equal(matching(trial, { owner: { id: "SH-004", title: "Pim" } }), 1);
    // Two requirements, a change and an issue that Rui asked for or raised, and their own record.
    assert.equal(matching(trial, { isMine: true }, rui), 5);
    assert.equal(matching(trial, { isMine: true }, undefined), 0);
  });

  it("is told in a few words", () => {
    const filter = { text: "pdf ", isMine: true, owner: { id: "SH-004", title: "Pim" } };
    assert.equal(describeFilter(filter, t), "“pdf” · Owner: Pim · only mine");
    assert.equal(describeFilter({}, t), "");
  });
});

describe("the lines of all trees", () => {
  it("have keys of their own, which stay while a record changes", () => {
    const trial = voting();
    const keys = () => [
      keysIn(projectTree(sourceOf(trial)).nodes),
      keysIn(requirementTree("state", sourceOf(trial)).nodes),
      keysIn(riskTree(sourceOf(trial)).nodes),
      keysIn(stakeholderTree("quadrant", sourceOf(trial)).nodes),
      keysIn(attentionTree(attentionOf(li, trial.source), trial.source)),
    ];
    const before = keys();
    for (const own of before) assert.equal(new Set(own).size, own.length);
    trial.edit("risks.yaml", "title: No data", "title: No data yet");
    assert.deepEqual(keys(), before);
  });
});
