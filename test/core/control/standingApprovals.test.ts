import assert from "node:assert/strict";
import { standingApprovals } from "../../../src/core/control/standingApprovals.ts";
import { defaultLifecycle } from "../../../src/core/workflow/lifecycles.ts";
import { ada, li, pm, qa } from "../workflow/support/people.ts";
import {
  accepted,
  agreed,
  approved,
  emergency,
  implemented,
  signing,
  undo,
  voting,
} from "../workflow/support/story.ts";
import type { Trial } from "../workflow/support/trial.ts";

const reason = { data: { reason: "r" } };

function standing(trial: Trial, id: string): readonly string[] {
  const entry = trial.entry(id);
  return standingApprovals(entry, defaultLifecycle(entry.kind)).map(
    ({ index, happening: { event, by } }) => `${index} ${event} ${by}`,
  );
}

/** The change at some moment, after these events of members of the board or of the team. */
function then(trial: Trial, ...events: readonly (readonly [event: string, by: string])[]): Trial {
  for (const [event, by] of events) trial.does("CR-001", event, by, event === "REJECT" ? reason : {});
  return trial;
}

describe("the approvals on which a record rests", () => {
  it("are the votes while the board votes, and while the change is under way", () => {
    const votes = [`4 APPROVE ${li}`, `5 APPROVE ${qa}`];
    assert.deepEqual(standing(voting(), "CR-001"), []);
    assert.deepEqual(standing(then(voting(), ["APPROVE", li], ["ABSTAIN", pm]), "CR-001"), [
      `4 APPROVE ${li}`,
      `5 ABSTAIN ${pm}`,
    ]);
    assert.deepEqual(standing(approved(), "CR-001"), votes);
    assert.deepEqual(standing(implemented(), "CR-001"), votes);
  });

  it("are no votes before the change was assessed again", () => {
    assert.deepEqual(standing(then(approved(), ["REBASE", pm]), "CR-001"), []);
    const again = then(approved(), ["REBASE", pm], ["ASSESSED", pm], ["APPROVE", pm]);
    assert.deepEqual(standing(again, "CR-001"), [`8 APPROVE ${pm}`]);
  });

  it("are the last votes of those who have voted again, since the proposal was edited", () => {
    const trial = then(voting(), ["APPROVE", qa], ["ABSTAIN", pm]);
    trial.edit("changes/CR-001.yaml", "cost: 3200", "cost: 3300");
    then(trial, ["APPROVE", pm]);
    assert.deepEqual(standing(trial, "CR-001"), [`4 APPROVE ${qa}`, `6 APPROVE ${pm}`]);
    assert.equal(trial.status("CR-001"), "deciding", "one of them is for what was there before");
    then(trial, ["APPROVE", li]);
    assert.equal(trial.status("CR-001"), "approved");
  });

  it("are the vote by which it was rejected, and none once that emergency is undone", () => {
    assert.deepEqual(standing(then(voting(), ["APPROVE", qa], ["REJECT", li]), "CR-001"), [`5 REJECT ${li}`]);
    const reverting = then(emergency(), ["ASSESS", pm], ["ASSESSED", pm], ["REJECT", li]);
    assert.deepEqual(standing(reverting, "CR-001"), [`4 REJECT ${li}`]);
    undo(reverting).does("CR-001", "REVERTED", pm, { data: { how: "By hand" } });
    assert.deepEqual(standing(reverting, "CR-001"), []);
  });

  it("are the last confirmation of a requirement, and none once it is revised", () => {
    assert.deepEqual(standing(agreed(), "REQ-001"), [`2 CONFIRM ${li}`]);
    const trial = agreed();
    trial.does("REQ-001", "IMPLEMENT", pm);
    assert.deepEqual(standing(trial, "REQ-001"), [`2 CONFIRM ${li}`]);
  });

  it("are the signatures since they were last asked for", () => {
    const signed = [`3 SIGN ${li}`, `4 SIGN ${ada}`];
    assert.deepEqual(standing(accepted(), "ACC-001"), signed);
    const trial = signing();
    trial.does("ACC-001", "SIGN", li, { data: { meaning: "m" } });
    assert.deepEqual(standing(trial, "ACC-001"), signed.slice(0, 1));
    trial.does("ACC-001", "REVIEW", pm);
    assert.deepEqual(standing(trial, "ACC-001"), []);
    trial.does("ACC-001", "REQUEST_SIGNATURES", pm);
    assert.deepEqual(standing(trial, "ACC-001"), []);
  });

  it("are none where nothing is bound to a content", () => {
    const trial = agreed();
    trial.does("RISK-001", "ASSESS", pm);
    assert.deepEqual(standing(trial, "RISK-001"), []);
  });
});
