import assert from "node:assert/strict";
import type { LifecycleKind, Params } from "../../../src/core/workflow/definition.ts";
import { digest } from "../../../src/core/workflow/digest.ts";
import { allEffects } from "../../../src/core/workflow/effects/allEffects.ts";
import type { Consequence } from "../../../src/core/workflow/effects/effect.ts";
import { factsOf, type Scene } from "./support/guardCases/guardCase.ts";
import { pm, qa, team } from "./support/people.ts";
import { Trial, t } from "./support/trial.ts";

function follow(name: string, kind: LifecycleKind, scene: Scene, params: Params = {}): Consequence {
  const consequence = allEffects[name]?.follow(factsOf(kind, scene), params, "next");
  assert.ok(consequence);
  return consequence;
}

/** What is raised, in a form that can be compared. */
function raisedBy(consequence: Consequence): unknown {
  return consequence.raised?.map(({ entry, event, mayFail, changes }) => [
    entry.id,
    event,
    mayFail ?? false,
    changes ?? [],
  ]);
}

const requirements = [
  { id: "REQ-001", title: "One", status: "verified", priority: "must" },
  { id: "REQ-002", title: "Two", status: "verified" },
];

describe("the effect raise", () => {
  const scene = (...ids: readonly string[]): Scene => ({
    record: { requirements: ids },
    others: {
      "requirements.yaml": requirements,
      "baselines.yaml": [{ id: "BL-001", title: "B", date: "2026-06-01", records: [] }],
    },
  });

  it("brings an event to every record that a field names, to each once", () => {
    const params = { event: "ACCEPT", on: "requirements" };
    const raised = follow("raise", "acceptance", scene("REQ-001", "REQ-002", "REQ-001"), params);
    assert.deepEqual(raisedBy(raised), [
      ["REQ-001", "ACCEPT", false, []],
      ["REQ-002", "ACCEPT", false, []],
    ]);
    const patient = follow("raise", "acceptance", scene("REQ-002"), { ...params, mayFail: true });
    assert.deepEqual(raisedBy(patient), [["REQ-002", "ACCEPT", true, []]]);
  });

  it("passes over what is not there, and what has no lifecycle", () => {
    const params = { event: "ACCEPT", on: "requirements" };
    assert.deepEqual(raisedBy(follow("raise", "acceptance", scene("REQ-404", "BL-001"), params)), []);
    assert.deepEqual(raisedBy(follow("raise", "acceptance", {}, params)), []);
  });
});

describe("the effect applyProposal", () => {
  it("brings the event to every target, with the changes that are proposed for it", () => {
    const base = `sha256-${"A".repeat(43)}`;
    const proposed = [
      { record: "REQ-001", base, patch: { title: "New", priority: null } },
      { record: "REQ-404", base, patch: {} },
      { record: "REQ-002", base, patch: { priority: "could" } },
    ];
    const scene = { record: { proposed }, others: { "requirements.yaml": requirements } };
    assert.deepEqual(raisedBy(follow("applyProposal", "change", scene, { event: "CHANGE" })), [
      [
        "REQ-001",
        "CHANGE",
        false,
        [
          { op: "remove", pointer: ["priority"] },
          { op: "set", pointer: ["title"], value: "New", before: "history" },
        ],
      ],
      ["REQ-002", "CHANGE", false, [{ op: "set", pointer: ["priority"], value: "could", before: "history" }]],
    ]);
    assert.deepEqual(raisedBy(follow("applyProposal", "change", {}, { event: "CHANGE" })), []);
  });

  it("brings another event to targets that are retired, and changes nothing of them", () => {
    const proposed = [{ record: "REQ-001", base: `sha256-${"A".repeat(43)}`, patch: {}, retire: true }];
    const scene = { record: { proposed }, others: { "requirements.yaml": requirements } };
    const params = { event: "CHANGE", retire: "RETIRE" };
    assert.deepEqual(raisedBy(follow("applyProposal", "change", scene, params)), [
      ["REQ-001", "RETIRE", false, []],
    ]);
  });

  it("drops the results of criteria that change, and keeps those of the others", () => {
    const first = { id: "AC-1", text: "One", method: "test" };
    const second = { id: "AC-2", text: "Two", method: "test" };
    const passed = { result: "passed", evidence: ["mail"], "x-ours": 1 };
    const target = {
      ...requirements[0],
      acceptanceCriteria: [
        { ...first, ...passed },
        { ...second, ...passed },
      ],
    };
    const wanted = [second, { ...first, text: "Another" }, { id: "AC-3", text: "Three" }];
    const base = `sha256-${"A".repeat(43)}`;
    const proposed = [{ record: "REQ-001", base, patch: { acceptanceCriteria: wanted } }];
    const scene = { record: { proposed }, others: { "requirements.yaml": [target] } };
    const value = [{ ...second, ...passed }, { ...first, text: "Another" }, wanted[2]];
    assert.deepEqual(raisedBy(follow("applyProposal", "change", scene, { event: "CHANGE" })), [
      [
        "REQ-001",
        "CHANGE",
        false,
        [{ op: "set", pointer: ["acceptanceCriteria"], value, before: "history" }],
      ],
    ]);
  });
});

describe("the effect recordCovers", () => {
  it("writes down the contents of requirements and deliverables, and results, each once", () => {
    const requirement = {
      id: "REQ-001",
      title: "One",
      status: "verified",
      acceptanceCriteria: [
        { id: "AC-1", text: "t", result: "waived", reason: "Later" },
        { id: "AC-2", text: "t" },
      ],
    };
    const scene: Scene = {
      record: { requirements: ["REQ-001", "REQ-001", "REQ-404"], deliverables: ["DEL-001"] },
      others: {
        "requirements.yaml": [requirement],
        "deliverables.yaml": [{ id: "DEL-001", title: "Portal", status: "submitted" }],
      },
    };
    const criteria = ["AC-1", "AC-2"].map((id) => ({ id, text: "t" }));
    const value = [
      {
        record: "REQ-001",
        content: digest({ title: "One", acceptanceCriteria: criteria }),
        results: digest([
          ["AC-1", "waived", "Later"],
          ["AC-2", "untested", ""],
        ]),
      },
      { record: "DEL-001", content: digest({ title: "Portal" }) },
    ];
    assert.deepEqual(follow("recordCovers", "acceptance", scene), {
      changes: [{ op: "set", pointer: ["covers"], value, before: "history" }],
    });
  });
});

describe("the effect recordActor", () => {
  it("writes the id of who acts into a field, before the history", () => {
    const params = { field: "acceptance.approvedBy" };
    assert.deepEqual(follow("recordActor", "risk", { by: qa }, params), {
      changes: [{ op: "set", pointer: ["acceptance", "approvedBy"], value: "SH-006", before: "history" }],
    });
    assert.deepEqual(follow("recordActor", "risk", { by: "nobody@nowhere.example" }, params), {});
  });
});

describe("the effect recordPolicy", () => {
  it("says by which rule the vote is held", () => {
    assert.deepEqual(follow("recordPolicy", "change", { record: { requestedBy: "SH-006" } }), {
      said: { policy: { board: ["SH-001", "SH-004"], approvals: 2, clientSeat: "SH-001" } },
    });
  });
});

describe("the effect nameSignatories", () => {
  it("writes the project's signatories into an acceptance that names none, and leaves others alone", () => {
    const value = ["SH-001", "SH-002"];
    const written = { changes: [{ op: "set", pointer: ["signatories"], value, before: "history" }] };
    assert.deepEqual(follow("nameSignatories", "acceptance", {}), written);
    assert.deepEqual(follow("nameSignatories", "acceptance", { record: { signatories: [] } }), written);
    assert.deepEqual(follow("nameSignatories", "acceptance", { record: { signatories: ["SH-002"] } }), {});
    const settings = { assent: 1, name: "P" };
    assert.deepEqual(follow("nameSignatories", "acceptance", { settings }), {});
  });
});

describe("the effect openIssue", () => {
  it("makes an issue of what is known of the risk", () => {
    const record = {
      title: "Late law",
      effect: "Rework",
      owner: "SH-004",
      contingency: { steps: ["Freeze"] },
    };
    assert.deepEqual(follow("openIssue", "risk", { record, by: qa }), {
      births: [
        {
          kind: "issue",
          field: "occurred",
          fields: {
            title: "Late law",
            type: "problem",
            description: "Rework",
            raisedBy: "SH-006",
            actions: [{ text: "Freeze", owner: "SH-004", done: false }],
            owner: "SH-004",
            links: ["RISK-001"],
          },
        },
      ],
    });
  });

  it("leaves out what is not known", () => {
    const scene = { by: "nobody@nowhere.example", record: { contingency: { steps: ["Freeze"] } } };
    assert.deepEqual(follow("openIssue", "risk", scene).births?.[0]?.fields, {
      title: "T",
      type: "problem",
      actions: [{ text: "Freeze", done: false }],
      links: ["RISK-001"],
    });
  });

  it("makes one of any other record too, which has no field for it", () => {
    const trial = new Trial({
      ...team,
      "workflows/quality.yaml":
        "kind: quality\ninitial: planned\nstates: {planned: {on: {FAIL: {target: failed, effects: [{type: openIssue}]}}}, failed: {type: final}}\n",
      "quality.yaml": "- {id: QA-001, title: Load, status: planned, owner: SH-005}\n",
    });
    trial.does("QA-001", "FAIL", pm);
    assert.ok(trial.entry("QA-001").valid);
    assert.deepEqual((trial.entry("ISS-001").value as { links?: unknown }).links, ["QA-001"]);
  });

  it("gives each an id of its own where several occur at one moment, in that order", () => {
    const trial = new Trial({
      ...team,
      "workflows/lesson.yaml":
        "kind: lesson\ninitial: open\nstates: {open: {on: {GO: {target: done, effects: [{type: raise, params: {event: OCCUR, on: links}}]}}}, done: {type: final}}\n",
      "lessons.yaml": "- {id: LES-001, title: T, status: open, links: [RISK-001, RISK-002]}\n",
      "risks.yaml":
        "- {id: RISK-001, title: One, status: identified}\n- {id: RISK-002, title: Two, status: identified}\n",
      "issues.yaml": "- {id: ISS-007, title: Old, status: open}\n",
    });
    trial.does("LES-001", "GO", pm);
    assert.deepEqual(
      [...trial.project.valid("issue")].map(({ id, value }) => [id, value.title]),
      [
        ["ISS-007", "Old"],
        ["ISS-008", "One"],
        ["ISS-009", "Two"],
      ],
    );
    assert.equal((trial.entry("RISK-002").value as { occurred?: string }).occurred, "ISS-009");
    assert.deepEqual([...trial.found("RISK-001"), ...trial.found("RISK-002")], []);
  });
});

describe("the effects", () => {
  it("say in a few words what they do", () => {
    const params = { event: "ACCEPT", on: "requirements", field: "owner" };
    for (const [name, effect] of Object.entries(allEffects)) {
      const words = effect.describe(params, t);
      assert.match(words, /^[a-z].{5,}[^.]$/, name);
      assert.doesNotMatch(words, /\{\w+\}|undefined/, name);
    }
  });
});
