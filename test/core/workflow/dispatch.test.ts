import assert from "node:assert/strict";
import { dev, eve, li, pm, qa, rui, team } from "./support/people.ts";
import { smallProject } from "./support/smallProject.ts";
import { agreed, approved, signing, voting } from "./support/story.ts";
import { Trial } from "./support/trial.ts";

/** The small project with a part of one file replaced. */
function project(path: string, from: string, to: string): Trial {
  const trial = new Trial(smallProject());
  trial.edit(path, from, to);
  return trial;
}

/** The change with its proposal assessed, up to the point where the board would vote. */
function assessing(trial: Trial): Trial {
  agreed(trial);
  trial.does("CR-001", "SUBMIT", rui);
  trial.does("CR-001", "ASSESS", pm);
  return trial;
}

/** The small project whose change proposes something else for its target. */
function proposing(patch: string): Trial {
  return project("changes/CR-001.yaml", "patch: {title: Export invoices as PDF and XML}", `patch: ${patch}`);
}

describe("an event that can't happen", () => {
  const risk = (status: string) =>
    new Trial({ ...team, "risks.yaml": `- {id: RISK-001, title: T, status: ${status}, owner: SH-005}\n` });

  it("is refused with everything that stands against it, all at once", () => {
    const said = { at: "2026-06-15T12:00:01Z", data: { until: "2026-07-01" } };
    assert.deepEqual(risk("assessed").refused("RISK-001", "ACCEPT", "nobody@nowhere.example", said), [
      "history-broken",
      "unknown-actor",
      "time-future",
      "data-unknown",
      "data-missing",
      "field-missing",
      "field-missing",
    ]);
    assert.deepEqual(risk("assessed").refused("RISK-001", "ACCEPT", dev, { data: { expires: "soon" } }), [
      "history-broken",
      "data-invalid",
      "field-missing",
      "field-missing",
      "no-authority",
      "self-approval",
    ]);
  });

  it("is refused with what stands against anything happening, also where its state does not have it", () => {
    const trial = risk("identified");
    const said = { at: "2026-06-16T00:00:00Z" };
    assert.deepEqual(trial.refused("RISK-001", "MONITOR", "nobody@nowhere.example", said), [
      "not-possible",
      "unknown-actor",
      "time-future",
    ]);
    const [monitor] = trial.refusal("RISK-001", "MONITOR", pm);
    assert.deepEqual(monitor?.records, ["RISK-001"]);
    assert.match(monitor?.message ?? "", /MONITOR.*Identified.*IDENTIFY, ASSESS, OCCUR, CLOSE/);
    const [unheard] = trial.refusal("RISK-001", "EXPLODE", pm);
    assert.equal(unheard?.code, "not-possible");
    assert.match(unheard?.message ?? "", /EXPLODE/);
  });

  it("plans nothing and changes nothing", () => {
    const trial = voting();
    const before = new Map(trial.texts);
    const planned = trial.plan("CR-001", "APPROVE", dev);
    assert.deepEqual(Object.keys(planned).sort(), ["ok", "reasons"]);
    assert.equal(planned.ok, false);
    assert.deepEqual(trial.texts, before);
    assert.equal(trial.status("CR-001"), "deciding");
  });

  it("is one of a record that has problems, or whose lifecycle has some", () => {
    const broken = new Trial({ ...team, "risks.yaml": "- {id: RISK-001, title: T, status: 1}\n" });
    assert.deepEqual(broken.refused("RISK-001", "ASSESS", pm), ["record-invalid"]);
    const unusable = risk("identified");
    unusable.write({ "workflows/risk.yaml": "kind: risk\ninitial: identified\nstates: {identified: {}}\n" });
    assert.deepEqual(unusable.refused("RISK-001", "ASSESS", pm), ["lifecycle-unusable"]);
  });

  it("is one by somebody who has left; what they did stays done", () => {
    const trial = risk("identified");
    trial.does("RISK-001", "IDENTIFY", dev);
    trial.does("SH-005", "RELEASE", pm);
    assert.deepEqual(trial.refused("RISK-001", "CLOSE", dev), ["actor-left"]);
    assert.deepEqual(trial.refusal("RISK-001", "CLOSE", "SH-005")[0]?.records, ["SH-005"]);
    assert.deepEqual(trial.found("RISK-001"), []);
    trial.does("SH-005", "ENGAGE", pm);
    trial.does("RISK-001", "CLOSE", dev);
  });

  it("is not one by somebody of whom another record stays", () => {
    const trial = risk("identified");
    trial.write({
      "stakeholders/SH-030.yaml": `{id: SH-030, title: Dev, status: identified, contact: {email: ${dev}}}\n`,
    });
    trial.does("SH-005", "RELEASE", pm);
    trial.does("RISK-001", "IDENTIFY", dev);
    trial.does("SH-030", "RELEASE", pm);
    assert.deepEqual(trial.refused("RISK-001", "CLOSE", dev), ["actor-left"]);
  });

  it("is one before the last event, in the future, or at a time that is none", () => {
    const trial = risk("identified");
    trial.does("RISK-001", "IDENTIFY", dev, { at: "2026-06-10T10:00:00+02:00" });
    assert.deepEqual(trial.refused("RISK-001", "CLOSE", dev, { at: "2026-06-10T07:59:59Z" }), ["time-order"]);
    assert.deepEqual(trial.refused("RISK-001", "CLOSE", dev, { at: "2026-06-15T12:00:00.001Z" }), [
      "time-future",
    ]);
    for (const at of ["yesterday", "2026-06-31T10:00:00Z", "2026-06-11", ""]) {
      assert.deepEqual(trial.refused("RISK-001", "CLOSE", dev, { at }), ["time-invalid"], at);
    }
    trial.does("RISK-001", "CLOSE", dev, { at: "2026-06-10T08:00:00Z" });
  });

  it("is not one in a leap second", () => {
    const trial = risk("identified");
    trial.does("RISK-001", "IDENTIFY", dev, { at: "2016-12-31T23:59:60Z" });
    assert.deepEqual(trial.refused("RISK-001", "CLOSE", dev, { at: "2016-12-31T23:59:58Z" }), ["time-order"]);
    assert.deepEqual(trial.found("RISK-001"), []);
  });

  it("is one whose record its schema would refuse afterwards", () => {
    const [reason] = risk("identified").refusal("RISK-001", "IDENTIFY", dev, { note: "x".repeat(5001) });
    assert.equal(reason?.code, "record-invalid");
    assert.deepEqual(reason?.records, ["RISK-001"]);
    assert.match(reason?.message ?? "", /note/);
    risk("identified").does("RISK-001", "IDENTIFY", dev, { note: "x".repeat(5000) });
  });
});

describe("who acts", () => {
  it("stands in the history with the address of the register, however they were called", () => {
    const trial = new Trial(smallProject());
    for (const by of ["SH-005", "sh-005", "DEV@Vendor.example"]) {
      trial.does("ISS-001", "ESCALATE", by, { data: { to: "SH-001" } });
    }
    assert.deepEqual(
      trial.history("ISS-001").map((one) => one.by),
      [dev, dev, dev],
    );
  });

  it("stands there with the id where the register has no address, and may be several records of one person", () => {
    const trial = new Trial({
      ...team,
      "stakeholders/more.yaml": [
        "- {id: SH-020, title: Box, status: identified}",
        `- {id: SH-021, title: Li again, status: identified, contact: {email: LI.WEI@client.example}}`,
        "",
      ].join("\n"),
      "issues.yaml": "- {id: ISS-001, title: T, status: open, raisedBy: SH-021}\n",
    });
    trial.does("ISS-001", "CREATE", "SH-020");
    assert.equal(trial.history("ISS-001")[0]?.by, "SH-020");
    trial.does("ISS-001", "ANALYSE", dev);
    trial.does("ISS-001", "RESOLVE", dev);
    trial.does("ISS-001", "RESOLVED", dev, { data: { resolution: "r" } });
    assert.deepEqual(trial.refused("ISS-001", "CLOSE", "SH-020"), ["no-authority"]);
    trial.does("ISS-001", "CLOSE", li);
  });
});

describe("events that an event brings about", () => {
  it("happen to the others at the same moment, by way of the first record", () => {
    const trial = approved();
    const at = "2026-06-14T08:00:00Z";
    const planned = trial.plan("CR-001", "IMPLEMENT", pm, { at });
    assert.ok(planned.ok);
    assert.deepEqual(
      planned.steps.map(({ entry, from, to }) => [entry.id, from, to]),
      [
        ["CR-001", "approved", "implementing"],
        ["REQ-001", "baselined", "baselined"],
      ],
    );
    trial.does("CR-001", "IMPLEMENT", pm, { at });
    const last = trial.history("REQ-001").at(-1);
    assert.deepEqual(
      [last?.event, last?.by, last?.at, last?.via, last?.state],
      ["CHANGE", pm, at, "CR-001", "baselined"],
    );
    assert.equal((trial.entry("REQ-001").value as { title: string }).title, "Export invoices as PDF and XML");
    assert.deepEqual([...trial.found("CR-001"), ...trial.found("REQ-001")], []);
  });

  it("refuse everything where one of them can't happen, and say of which record", () => {
    const trial = approved();
    trial.does("REQ-001", "IMPLEMENT", dev, { at: "2026-06-14T08:00:00Z" });
    const [reason] = trial.refusal("CR-001", "IMPLEMENT", pm, { at: "2026-06-13T08:00:00Z" });
    assert.equal(reason?.code, "time-order");
    assert.deepEqual(reason?.records, ["REQ-001"]);
    assert.match(reason?.message ?? "", /^REQ-001: /);
    assert.equal(trial.status("CR-001"), "approved");
  });

  it("are passed over one by one where they may fail", () => {
    const trial = signing();
    trial.does("REQ-002", "REOPEN", qa, { data: { reason: "broken" } });
    const sign = { data: { meaning: "Accepted" } };
    trial.does("ACC-001", "SIGN", li, sign);
    const planned = trial.plan("ACC-001", "SIGN", "SH-002", sign);
    assert.ok(planned.ok);
    assert.deepEqual(
      planned.steps.map(({ entry }) => entry.id),
      ["ACC-001", "REQ-001", "DEL-001"],
    );
    trial.does("ACC-001", "SIGN", "SH-002", sign);
    assert.deepEqual([trial.status("REQ-001"), trial.status("REQ-002")], ["accepted", "implementing"]);
  });

  it("happen once to a record that is named twice", () => {
    const from = "requirements: [REQ-001, REQ-002]";
    const twice = project("acceptance/ACC-001.yaml", from, "requirements: [REQ-001, REQ-001]");
    const trial = signing(agreed(twice));
    for (const by of [li, "SH-002"]) trial.does("ACC-001", "SIGN", by, { data: { meaning: "Accepted" } });
    assert.deepEqual(
      trial.history("REQ-001").flatMap(({ event }) => (event === "ACCEPT" ? [event] : [])),
      ["ACCEPT"],
    );
    assert.deepEqual(trial.found("REQ-001"), []);
  });

  it("end where they come back to a record to which something happens already", () => {
    const trial = new Trial({
      ...team,
      "workflows/lesson.yaml": [
        "kind: lesson",
        "initial: open",
        "states:",
        "  open:",
        "    tags: [rests]",
        "    on: {TOUCH: {effects: [{type: raise, params: {event: TOUCH, on: links}}]}}",
        "",
      ].join("\n"),
      "lessons.yaml": [
        "- {id: LES-001, title: T, status: open, links: [LES-002, LES-003]}",
        "- {id: LES-002, title: T, status: open, links: [LES-003]}",
        "- {id: LES-003, title: T, status: open, links: [LES-001]}",
        "",
      ].join("\n"),
    });
    assert.deepEqual(trial.refused("LES-001", "TOUCH", pm), ["changed-twice"]);
    trial.edit("lessons.yaml", "links: [LES-002, LES-003]", "links: [LES-002]");
    trial.edit("lessons.yaml", "links: [LES-001]", "links: []");
    assert.equal(trial.does("LES-001", "TOUCH", pm).length, 1);
    assert.deepEqual(
      ["LES-001", "LES-002", "LES-003"].map((id) => trial.history(id).length),
      [1, 1, 1],
    );
  });
});

describe("a proposal", () => {
  /** Why the vote on it can't begin. */
  function misfits(trial: Trial): unknown {
    return assessing(trial)
      .refusal("CR-001", "ASSESSED", pm)
      .map(({ code, records }) => [code, ...records]);
  }

  it("never changes the id, the status or the history of its target, nor anything that is not agreed", () => {
    for (const patch of [
      "{id: REQ-009}",
      "{status: accepted}",
      "{history: null}",
      "{history: []}",
      "{feasibility: {verdict: hard}}",
      "{title: New, owner: SH-005}",
      "{title: New, colour: red}",
      "{title: New, x-ours: 1}",
      "{acceptanceCriteria: [{id: AC-1, text: A file, result: passed}]}",
    ]) {
      assert.deepEqual(misfits(proposing(patch)), [["proposal-unfit", "REQ-001"]], patch);
    }
  });

  it("is not voted on where its target would break its schema", () => {
    for (const patch of ["{priority: high}", "{title: null}", "{acceptanceCriteria: [{id: AC-1}]}"]) {
      assert.deepEqual(misfits(proposing(patch)), [["proposal-unfit", "REQ-001"]], patch);
    }
  });

  it("is not voted on where it changes nothing", () => {
    for (const patch of ["{}", "{title: Export REQ-001}", "{goal: null}"]) {
      assert.deepEqual(misfits(proposing(patch)), [["proposal-unfit", "REQ-001"]], patch);
    }
  });

  it("is not voted on where it is not about the targets, or twice about one", () => {
    const other = project("changes/CR-001.yaml", "targets: [REQ-001]", "targets: [REQ-002]");
    assert.deepEqual(misfits(other), [
      ["proposal-missing", "REQ-002"],
      ["not-a-target", "REQ-001"],
    ]);
    const twice = new Trial(smallProject());
    const [item = ""] = / {2}- record: REQ-001\n.*\n.*\n/.exec(twice.text("changes/CR-001.yaml")) ?? [];
    twice.edit("changes/CR-001.yaml", item, item + item.replace("PDF and XML", "CSV"));
    assert.deepEqual(misfits(twice), [["proposal-twice", "REQ-001"]]);
  });

  it("is carried out only as it fits at that moment", () => {
    const trial = approved();
    trial.edit("requirements/REQ-001.yaml", "status: baselined", "status: baselined\ncolour: red");
    const codes = trial.refused("CR-001", "IMPLEMENT", pm);
    assert.deepEqual(codes, ["record-invalid", "base-moved"]);
  });

  it("is merged as RFC 7396 says, and seals what its target has become", () => {
    const patch = "{deliverable: null, priority: could, dependsOn: [REQ-002]}";
    const trial = approved(voting(agreed(proposing(patch))));
    trial.does("CR-001", "IMPLEMENT", pm);
    const value = trial.entry("REQ-001").value as unknown as Record<string, unknown>;
    assert.ok(!Object.hasOwn(value, "deliverable"));
    assert.deepEqual(
      [value.priority, value.dependsOn, value.feasibility, value.acceptanceCriteria],
      [
        "could",
        ["REQ-002"],
        { note: "Hard", alternative: "Less" },
        [{ id: "AC-1", text: "A file is offered", method: "test", result: "passed" }],
      ],
    );
    const [before, after] = trial.history("REQ-001").slice(-2);
    assert.notEqual(before?.content, after?.content);
    assert.deepEqual(trial.found("REQ-001"), []);
  });

  it("takes a target out of what was agreed, where it says so and nothing else", () => {
    const retiring = (patch: string) => {
      const trial = new Trial(smallProject());
      trial.edit(
        "changes/CR-001.yaml",
        "patch: {title: Export invoices as PDF and XML}",
        `patch: ${patch}\n    retire: true`,
      );
      return trial;
    };
    assert.deepEqual(misfits(retiring("{title: New}")), [["proposal-unfit", "REQ-001"]]);
    const trial = approved(voting(agreed(retiring("{}"))));
    trial.does("CR-001", "IMPLEMENT", pm);
    const last = trial.history("REQ-001").at(-1);
    assert.deepEqual([last?.event, last?.via, trial.status("REQ-001")], ["RETIRE", "CR-001", "retired"]);
    assert.deepEqual(trial.found("REQ-001"), []);
    trial.does("CR-001", "CLOSE", pm, { data: { told: "By mail" } });
  });

  it("is refused where its target has moved since it was based on it", () => {
    const trial = approved();
    trial.edit("requirements/REQ-001.yaml", "priority: must", "priority: could");
    const [reason] = trial.refusal("CR-001", "IMPLEMENT", pm);
    assert.deepEqual([reason?.code, reason?.records], ["base-moved", ["REQ-001"]]);
    trial.does("CR-001", "REBASE", pm);
    assert.equal(trial.status("CR-001"), "assessing");
  });
});

describe("a risk that occurs", () => {
  it("opens an issue with the steps of its contingency, and names it", () => {
    const trial = new Trial(smallProject());
    const planned = trial.plan("RISK-001", "OCCUR", qa);
    assert.ok(planned.ok);
    assert.deepEqual(planned.created, ["ISS-002"]);
    trial.does("RISK-001", "OCCUR", qa);
    assert.equal(trial.status("RISK-001"), "occurred");
    assert.equal((trial.entry("RISK-001").value as { occurred?: string }).occurred, "ISS-002");
    assert.deepEqual(trial.entry("ISS-002").value, {
      id: "ISS-002",
      title: "Late law",
      status: "open",
      type: "problem",
      raisedBy: "SH-006",
      actions: [
        { text: "Freeze", owner: "SH-005", done: false },
        { text: "Re-estimate", owner: "SH-005", done: false },
      ],
      owner: "SH-004",
      links: ["RISK-001"],
      history: [],
    });
    assert.deepEqual([...trial.found("RISK-001"), ...trial.found("ISS-002")], []);
  });

  it("opens it in a file of its own where the project has no register of issues", () => {
    const trial = new Trial(smallProject());
    trial.write({ "issues.yaml": undefined });
    const files = trial.does("RISK-002", "OCCUR", rui);
    assert.deepEqual(files.map(({ path, expected }) => [path, expected === undefined]).sort(), [
      ["issues/ISS-001.yaml", true],
      ["risks.yaml", false],
    ]);
    assert.equal(trial.entry("ISS-001").file, "issues/ISS-001.yaml");
  });

  it("does not occur where the issue can't be opened", () => {
    const trial = new Trial(smallProject());
    trial.write({ "issues.yaml": "id: ISS-001\ntitle: T\nstatus: open\n" });
    assert.deepEqual(trial.refused("RISK-001", "OCCUR", eve), ["not-writable"]);
    trial.write({
      "issues.yaml": undefined,
      "workflows/issue.yaml": "kind: issue\ninitial: new\nstates: {new: {type: final}}\n",
    });
    trial.does("RISK-001", "OCCUR", eve);
    assert.equal(trial.status("ISS-001"), "new");
  });
});
