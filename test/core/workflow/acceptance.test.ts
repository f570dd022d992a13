import assert from "node:assert/strict";
import { type Cover, coversOf } from "../../../src/core/workflow/covers.ts";
import { ada, dev, eve, li, pm, qa } from "./support/people.ts";
import { smallProject } from "./support/smallProject.ts";
import { agreed, signing } from "./support/story.ts";
import { Trial } from "./support/trial.ts";

const file = "acceptance/ACC-001.yaml";
const sign = { data: { meaning: "Accepted for operation" } };

/** The signatures are asked for, after a part of the acceptance was written in another way. */
function asked(from?: string, to = ""): Trial {
  const trial = new Trial(smallProject());
  if (from !== undefined) trial.edit(file, from, to);
  return signing(agreed(trial));
}

function signed(trial: Trial, ...people: readonly string[]): string {
  for (const by of people) {
    trial.does("ACC-001", "SIGN", by, sign);
    assert.deepEqual(trial.found("ACC-001"), []);
  }
  return trial.status("ACC-001");
}

describe("the signatories of an acceptance", () => {
  it("are those of the project where it names none, and are written into it when they are asked", () => {
    const trial = asked();
    assert.deepEqual((trial.entry("ACC-001").value as { signatories?: unknown }).signatories, [
      "SH-001",
      "SH-002",
    ]);
    trial.edit(
      "assent.yaml",
      "acceptance: {signatories: [SH-001, SH-002]}",
      "acceptance: {signatories: [SH-007]}",
    );
    assert.equal(signed(trial, ada, li), "conditionallyAccepted");
  });

  it("are its own where it names them", () => {
    const trial = asked("history: []", "signatories: [SH-002]\nhistory: []");
    assert.deepEqual(trial.refused("ACC-001", "SIGN", li, sign), ["no-authority"]);
    assert.equal(signed(trial, ada), "conditionallyAccepted");
  });

  it("have to be named, and to have the authority, before they are asked", () => {
    const reviewing = (signatories: string) => {
      const trial = asked();
      trial.does("ACC-001", "REVIEW", pm);
      trial.edit(file, "signatories: [SH-001, SH-002]", `signatories: ${signatories}`);
      return trial;
    };
    const missing = reviewing("[]");
    missing.edit("assent.yaml", "acceptance: {signatories: [SH-001, SH-002]}", "");
    assert.deepEqual(missing.refused("ACC-001", "REQUEST_SIGNATURES", pm), ["signatory-missing"]);
    const [reason] = reviewing("[SH-002, SH-004, SH-005]").refusal("ACC-001", "REQUEST_SIGNATURES", pm);
    assert.deepEqual([reason?.code, reason?.records], ["no-authority", ["SH-004", "SH-005"]]);
  });
});

describe("a signature", () => {
  it("is given by a signatory with the authority, once", () => {
    const trial = asked();
    for (const by of [eve, pm, dev]) {
      assert.deepEqual(trial.refused("ACC-001", "SIGN", by, sign), ["no-authority", "no-authority"]);
    }
    assert.equal(signed(trial, li), "signing");
    assert.deepEqual(trial.refused("ACC-001", "SIGN", li, sign), ["done-already"]);
    assert.deepEqual(trial.refused("ACC-001", "SIGN", "SH-001", sign), ["done-already"]);
    assert.equal(signed(trial, ada), "conditionallyAccepted");
  });

  it("is none without the authority, though the acceptance names the person", () => {
    const trial = asked();
    trial.edit("stakeholders.yaml", "  authority: [signAcceptance]\n", "  authority: []\n");
    assert.deepEqual(trial.refused("ACC-001", "SIGN", ada, sign), ["no-authority"]);
  });

  it("is found to be none where the authority is taken away afterwards", () => {
    const trial = asked();
    signed(trial, ada);
    trial.edit("stakeholders.yaml", "  authority: [signAcceptance]\n", "  authority: []\n");
    assert.deepEqual(trial.found("ACC-001"), ["workflow/no-authority history/3/by"]);
    assert.equal(trial.refused("ACC-001", "SIGN", li, sign)[0], "history-broken");
  });

  it("says what it means", () => {
    assert.deepEqual(asked().refused("ACC-001", "SIGN", li), ["data-missing"]);
    const trial = asked();
    signed(trial, li);
    assert.equal(trial.history("ACC-001").at(-1)?.meaning, "Accepted for operation");
  });

  it("waits for the criteria of the must requirements", () => {
    const trial = asked();
    trial.edit("requirements/REQ-001.yaml", "result: passed", "result: failed");
    const [reason, ...others] = trial.refusal("ACC-001", "SIGN", li, sign);
    assert.deepEqual([reason?.code, reason?.records], ["criterion-open", ["REQ-001"]]);
    assert.deepEqual(
      others.map(({ code }) => code),
      ["covered-moved"],
    );
    trial.does("ACC-001", "REVIEW", pm);
    trial.edit("requirements/REQ-001.yaml", "result: failed", "result: waived");
    assert.deepEqual(trial.refused("ACC-001", "REQUEST_SIGNATURES", pm), ["criterion-open"]);
    trial.edit("requirements/REQ-001.yaml", "result: waived", "result: waived, reason: Agreed");
    trial.edit("requirements/REQ-002.yaml", "result: passed", "result: failed");
    trial.does("ACC-001", "REQUEST_SIGNATURES", pm);
    assert.equal(signed(trial, li), "signing");
  });

  it("is none for what has moved since signatures were asked for", () => {
    const moves: readonly (readonly [path: string, from: string, to: string, id: string])[] = [
      ["requirements/REQ-001.yaml", "result: passed", "result: passed, reason: Seen", "REQ-001"],
      ["requirements/REQ-002.yaml", "result: passed", "result: waived, reason: Later", "REQ-002"],
      ["requirements/REQ-002.yaml", "title: Export REQ-002", "title: Export", "REQ-002"],
      ["deliverables.yaml", "title: Portal", "title: Half a portal", "DEL-001"],
    ];
    for (const [path, from, to, id] of moves) {
      const trial = asked();
      signed(trial, li);
      trial.edit(path, from, to);
      const [reason, ...others] = trial.refusal("ACC-001", "SIGN", ada, sign);
      assert.deepEqual([reason?.code, reason?.records, others], ["covered-moved", [id], []], to);
      trial.edit(path, to, from);
      assert.equal(signed(trial, ada), "conditionallyAccepted");
    }
  });

  it("is bound to what the acceptance covers, as it was when signatures were asked for", () => {
    const trial = asked();
    const { covers = [] } = trial.entry("ACC-001").value as { covers?: readonly Cover[] };
    assert.deepEqual(covers, coversOf(trial.entry("ACC-001").value, trial.project));
    assert.deepEqual(
      covers.map(({ record, results }) => [record, results !== undefined]),
      [
        ["REQ-001", true],
        ["REQ-002", true],
        ["DEL-001", false],
      ],
    );
    trial.edit("requirements/REQ-001.yaml", "result: passed", "result: passed, evidence: [mail]");
    assert.equal(signed(trial, li, ada), "conditionallyAccepted");
  });

  it("is bound to the content: after a change between two signatures nothing is accepted", () => {
    const trial = asked();
    signed(trial, li);
    trial.edit(file, "title: Release 1", "title: Release 1 without PDF");
    assert.equal(signed(trial, ada), "signing");
    assert.deepEqual([trial.status("REQ-001"), trial.status("DEL-001")], ["verified", "submitted"]);
    assert.deepEqual(trial.refused("ACC-001", "SIGN", ada, sign), ["done-already"]);
    assert.equal(signed(trial, li), "conditionallyAccepted");
  });

  it("is not bound to what is worked off meanwhile", () => {
    const trial = asked();
    signed(trial, li);
    trial.edit(file, "done: false", "done: true");
    assert.equal(signed(trial, ada), "accepted");
  });

  it("does not outlast another review", () => {
    const trial = asked();
    signed(trial, li);
    trial.does("ACC-001", "REVIEW", pm);
    trial.does("ACC-001", "REQUEST_SIGNATURES", pm);
    assert.equal(signed(trial, ada), "signing");
    assert.equal(signed(trial, li), "conditionallyAccepted");
  });
});

describe("an acceptance", () => {
  it("is asked for only when open punch items have owners and dates", () => {
    for (const gone of ["owner: SH-005, ", "due: 2026-06-20, "]) {
      const trial = asked();
      trial.does("ACC-001", "REVIEW", pm);
      trial.edit(file, gone, "");
      const [reason] = trial.refusal("ACC-001", "REQUEST_SIGNATURES", pm);
      assert.deepEqual([reason?.code, reason?.records], ["punch-list", ["ACC-001"]]);
      assert.match(reason?.message ?? "", /P-1/);
      trial.edit(file, "done: false", "done: true");
      trial.does("ACC-001", "REQUEST_SIGNATURES", pm);
    }
  });

  it("is conditional while items of the punch list are open, and closed when they are done", () => {
    const trial = asked();
    assert.equal(signed(trial, li, ada), "conditionallyAccepted");
    assert.deepEqual(trial.refused("ACC-001", "CLOSE", pm), ["punch-list"]);
    trial.edit(file, "done: false", "done: true");
    trial.does("ACC-001", "CLOSE", pm);
    assert.deepEqual(trial.found("ACC-001"), []);
    const done = asked("done: false", "done: true");
    assert.equal(signed(done, li, ada), "accepted");
  });

  it("accepts its requirements and deliverables, which say by way of what", () => {
    const trial = asked();
    signed(trial, li, ada);
    for (const id of ["REQ-001", "REQ-002", "DEL-001"]) {
      const last = trial.history(id).at(-1);
      assert.deepEqual(
        [trial.status(id), last?.event, last?.via, last?.by],
        ["accepted", "ACCEPT", "ACC-001", ada],
      );
      assert.deepEqual(trial.found(id), []);
    }
  });

  it("is the only way to an accepted requirement, and only while it is accepted", () => {
    const trial = asked();
    const via = { data: { via: "ACC-001" } };
    assert.deepEqual(trial.refused("REQ-001", "ACCEPT", li), ["only-via"]);
    assert.deepEqual(trial.refused("REQ-001", "ACCEPT", li, via), ["only-via"]);
    trial.does("REQ-001", "REOPEN", qa, { data: { reason: "r" } });
    signed(trial, li, ada);
    trial.does("REQ-001", "VERIFY", qa);
    assert.deepEqual(trial.refused("REQ-001", "ACCEPT", li, { data: { via: "ACC-002" } }), ["only-via"]);
    trial.does("REQ-001", "ACCEPT", dev, via);
    assert.deepEqual(trial.found("REQ-001"), []);
  });

  it("accepts nothing more once it is closed", () => {
    const trial = asked("done: false", "done: true");
    trial.does("REQ-002", "REOPEN", qa, { data: { reason: "r" } });
    signed(trial, li, ada);
    trial.does("REQ-002", "VERIFY", qa);
    trial.does("ACC-001", "CLOSE", pm);
    assert.deepEqual(trial.refused("REQ-002", "ACCEPT", li, { data: { via: "ACC-001" } }), ["only-via"]);
    assert.deepEqual(trial.found("REQ-001"), []);
  });

  it("is rejected by a signatory, with a reason, and planned again", () => {
    const trial = asked();
    const why = { data: { reason: "Too slow" } };
    assert.deepEqual(trial.refused("ACC-001", "REJECT", eve, why), ["no-authority", "no-authority"]);
    assert.deepEqual(trial.refused("ACC-001", "REJECT", ada), ["data-missing"]);
    trial.does("ACC-001", "REJECT", ada, why);
    trial.does("ACC-001", "REPLAN", pm);
    assert.deepEqual([trial.status("ACC-001"), trial.found("ACC-001")], ["planned", []]);
  });
});
