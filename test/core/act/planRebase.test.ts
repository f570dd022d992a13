import assert from "node:assert/strict";
import { type PlannedRebase, planRebase } from "../../../src/core/act/planRebase.ts";
import type { Preference } from "../../../src/core/control/threeWay.ts";
import type { Entry } from "../../../src/core/model/entry.ts";
import { contentDigest } from "../../../src/core/workflow/content.ts";
import { dev, li, pm, qa } from "../workflow/support/people.ts";
import { agreed, approved, overtakenBy, voting } from "../workflow/support/story.ts";
import type { Trial } from "../workflow/support/trial.ts";

function plan(trial: Trial, prefer?: Preference): PlannedRebase {
  const entry = trial.entry("CR-001") as Entry<"change">;
  return planRebase({ entry, by: pm, at: trial.nextTime(), prefer }, trial.source);
}

function rebase(trial: Trial, prefer?: Preference) {
  const planned = plan(trial, prefer);
  assert.ok(planned.ok, JSON.stringify(planned));
  trial.write(Object.fromEntries(planned.files.map(({ path, text }) => [path, text])));
  const [proposal] = (trial.entry("CR-001") as Entry<"change">).value.proposed ?? [];
  return { planned, proposal };
}

function codes(planned: PlannedRebase): readonly string[] {
  assert.ok(!planned.ok);
  return planned.reasons.map(({ code }) => code);
}

describe("rebasing a change request", () => {
  it("keeps its own changes and those that came in between, and has it voted on again", () => {
    const trial = overtakenBy(approved(), "{priority: could}");
    assert.deepEqual(trial.refused("CR-001", "IMPLEMENT", dev), ["base-moved"]);
    const { planned, proposal } = rebase(trial);
    assert.deepEqual([planned.records, planned.conflicts, planned.votesAgain], [["REQ-001"], [], true]);
    assert.deepEqual(proposal, {
      record: "REQ-001",
      base: contentDigest(trial.entry("REQ-001")),
      patch: { title: "Export invoices as PDF and XML" },
    });
    assert.equal(trial.status("CR-001"), "assessing");
    assert.deepEqual(trial.found("CR-001"), []);
    trial.does("CR-001", "ASSESSED", pm);
    for (const by of [li, qa]) trial.does("CR-001", "APPROVE", by);
    trial.does("CR-001", "IMPLEMENT", dev);
    assert.match(
      trial.text("requirements/REQ-001.yaml"),
      /^title: Export invoices as PDF and XML\nstatus: baselined\npriority: could$/m,
    );
  });

  it("needs no event where nobody has voted", () => {
    const trial = agreed();
    trial.does("CR-001", "SUBMIT", dev);
    overtakenBy(trial, "{priority: could}");
    assert.equal(rebase(trial).planned.votesAgain, false);
    assert.equal(trial.status("CR-001"), "submitted");
  });

  it("is refused where both changed the same thing, until somebody says whose text stands", () => {
    const trial = overtakenBy(voting(), "{title: Export invoices as CSV}");
    assert.deepEqual(codes(plan(trial)), ["rebase-conflict"]);
    const { planned, proposal } = rebase(trial, "mine");
    assert.deepEqual(planned.conflicts, [
      { path: "title", mine: "Export invoices as PDF and XML", theirs: "Export invoices as CSV" },
    ]);
    assert.deepEqual(proposal?.patch, { title: "Export invoices as PDF and XML" });
  });

  it("leaves nothing of a change that gives way", () => {
    const trial = overtakenBy(voting(), "{title: Export invoices as CSV}");
    assert.deepEqual(rebase(trial, "theirs").proposal?.patch, {});
  });

  it("is refused where nothing has moved, or the target was edited without control", () => {
    assert.deepEqual(codes(plan(voting())), ["not-moved"]);
    const trial = voting();
    trial.edit("requirements/REQ-001.yaml", "Export REQ-001", "Export nothing");
    assert.deepEqual(codes(plan(trial)), ["uncontrolled-change"]);
  });

  it("is refused where the text that it was made for is nowhere", () => {
    const trial = agreed();
    const text = trial.text("changes/CR-001.yaml");
    trial.write({ "changes/CR-001.yaml": text.replace(/base: .*/, `base: sha256-${"A".repeat(43)}`) });
    assert.deepEqual(codes(plan(trial)), ["base-unknown"]);
  });
});
