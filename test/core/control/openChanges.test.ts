import assert from "node:assert/strict";
import { decisionDue, isDecided } from "../../../src/core/control/decision.ts";
import { implementationOf, isPending, openChanges } from "../../../src/core/control/openChanges.ts";
import type { Entry } from "../../../src/core/model/entry.ts";
import { dev, li, pm, qa, rui } from "../workflow/support/people.ts";
import { smallProject } from "../workflow/support/smallProject.ts";
import { agreed, approved, emergency, implemented, voting } from "../workflow/support/story.ts";
import { Trial } from "../workflow/support/trial.ts";

const reason = { data: { reason: "r" } };

function change(trial: Trial): Entry<"change"> {
  return trial.entry("CR-001") as Entry<"change">;
}

function facts(trial: Trial): readonly unknown[] {
  const { lifecycleOf, project } = trial.source;
  const entry = change(trial);
  return [
    openChanges(project, lifecycleOf).includes(entry),
    isPending(entry, lifecycleOf),
    isDecided(entry, lifecycleOf),
    implementationOf(entry, lifecycleOf)?.event ?? "-",
  ];
}

function later(trial: Trial, ...events: readonly (readonly [event: string, by: string])[]): Trial {
  for (const [event, by] of events) trial.does("CR-001", event, by, event === "WITHDRAW" ? reason : {});
  return trial;
}

describe("a change request", () => {
  it("is open until it is over or put off, pending until it is written, and decided by the votes", () => {
    const rejected = voting();
    rejected.does("CR-001", "REJECT", li, reason);
    const deferred = approved();
    deferred.does("CR-001", "DEFER", pm, reason);
    const closed = later(implemented());
    closed.does("REQ-001", "IMPLEMENT", dev);
    closed.does("REQ-001", "VERIFY", qa);
    closed.does("CR-001", "CLOSE", pm, { data: { told: "t" } });
    const withdrawn = voting();
    withdrawn.does("CR-001", "WITHDRAW", rui, reason);
    const table: Readonly<Record<string, readonly [Trial, readonly unknown[]]>> = {
      draft: [new Trial(smallProject()), [true, true, false, "-"]],
      voting: [voting(), [true, true, false, "-"]],
      oneVote: [later(voting(), ["APPROVE", li]), [true, true, false, "-"]],
      approved: [approved(), [true, true, true, "-"]],
      votedAnew: [later(approved(), ["REBASE", pm], ["ASSESSED", pm]), [true, true, false, "-"]],
      implemented: [implemented(), [true, false, true, "IMPLEMENT"]],
      emergency: [emergency(), [true, false, false, "IMPLEMENT"]],
      ratified: [
        later(emergency(), ["ASSESS", pm], ["ASSESSED", pm], ["APPROVE", li], ["APPROVE", qa]),
        [true, false, true, "IMPLEMENT"],
      ],
      rejected: [rejected, [false, false, true, "-"]],
      deferred: [deferred, [false, false, true, "-"]],
      withdrawn: [withdrawn, [false, false, false, "-"]],
      closed: [closed, [false, false, true, "IMPLEMENT"]],
    };
    for (const [name, [trial, expected]] of Object.entries(table))
      assert.deepEqual(facts(trial), expected, name);
  });

  it("is written by whatever event a team's own lifecycle gives that effect", () => {
    const trial = agreed();
    trial.write({
      "workflows/change.yaml": `kind: change
initial: draft
states:
  draft: {on: {PUBLISH: {target: done, effects: [{type: applyProposal, params: {event: CHANGE}}]}, DROP: done}}
  done: {type: final}
`,
    });
    const history = (event: string) =>
      `history:\n  - {at: 2026-06-01T09:00:00Z, by: ${pm}, event: ${event}, state: done}`;
    trial.edit("changes/CR-001.yaml", "history: []", history("PUBLISH"));
    assert.equal(facts(trial)[3], "PUBLISH");
    trial.edit("changes/CR-001.yaml", history("PUBLISH"), history("DROP"));
    assert.equal(facts(trial)[3], "-");
  });
});

describe("the day by which a change request is decided", () => {
  const due = (trial: Trial) => decisionDue(change(trial), trial.project.settings, trial.source.lifecycleOf);

  it("is the one that is set, else that of its class, counted from when it was submitted", () => {
    const trial = voting();
    assert.equal(due(trial), undefined);
    trial.edit("assent.yaml", "  clientSeat:", "  classes: {normal: {decideWithinDays: 10}}\n  clientSeat:");
    assert.equal(due(trial), "2026-06-11");
    trial.edit("changes/CR-001.yaml", "history:", "decideBy: 2026-07-01\nhistory:");
    assert.equal(due(trial), "2026-07-01");
  });

  it("is soon after an emergency was implemented, where the project says nothing, and none before", () => {
    const trial = emergency();
    assert.equal(due(trial), "2026-06-06");
    trial.edit(
      "assent.yaml",
      "  clientSeat:",
      "  classes: {emergency: {decideWithinDays: 1}}\n  clientSeat:",
    );
    assert.equal(due(trial), "2026-06-02");
    const early = agreed();
    early.edit("changes/CR-001.yaml", "class: normal", "class: emergency");
    early.does("CR-001", "SUBMIT", rui);
    assert.equal(due(early), undefined);
  });
});
