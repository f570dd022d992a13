import assert from "node:assert/strict";
import { type DropWish, planDrop } from "../../../src/core/act/planDrop.ts";
import { dev, li, pm, qa } from "../workflow/support/people.ts";
import { smallProject } from "../workflow/support/smallProject.ts";
import { agreed, voting } from "../workflow/support/story.ts";
import { Trial } from "../workflow/support/trial.ts";

type Drop = Omit<DropWish, "entry" | "at" | "by">;

function drop(trial: Trial, id: string, by: string, wish: Drop) {
  return planDrop({ entry: trial.entry(id), by, at: trial.nextTime(), ...wish }, trial.source);
}

/** The record is dropped, and what is planned is written. */
function dropped(trial: Trial, id: string, by: string, wish: Drop): void {
  const planned = drop(trial, id, by, wish);
  assert.ok(planned.ok, planned.ok ? "" : planned.reasons.map(({ message }) => message).join(" | "));
  trial.write(Object.fromEntries(planned.files.map(({ path, text }) => [path, text])));
}

function reasons(trial: Trial, id: string, by: string, wish: Drop): readonly string[] {
  const planned = drop(trial, id, by, wish);
  assert.ok(!planned.ok, "it is refused");
  return planned.reasons.map(({ message }) => message);
}

describe("a record that is dropped on a state", () => {
  it("goes there by the event that leads there", () => {
    const trial = new Trial(smallProject());
    dropped(trial, "REQ-001", dev, { to: "analysed" });
    assert.equal(trial.status("REQ-001"), "analysed");
    assert.deepEqual(
      trial.history("REQ-001").map(({ event, by }) => [event, by]),
      [["ANALYSE", dev]],
    );
  });

  it("takes what is said with the event", () => {
    const trial = new Trial(smallProject());
    dropped(trial, "REQ-001", dev, {
      to: "clarifying",
      event: "ASK",
      data: { question: "Which format?" },
      note: "By phone.",
    });
    const [asked] = trial.history("REQ-001");
    assert.deepEqual([asked?.question, asked?.note], ["Which format?", "By phone."]);
  });

  it("stays where the event needs to be told something", () => {
    const trial = new Trial(smallProject());
    const [reason, ...others] = reasons(trial, "REQ-001", dev, { to: "clarifying" });
    assert.match(reason ?? "", /“question” is needed/);
    assert.deepEqual(others, []);
  });

  it("stays where nothing leads from here to there, and learns where it could go", () => {
    const trial = new Trial(smallProject());
    const [reason] = reasons(trial, "REQ-001", dev, { to: "verified" });
    assert.match(reason ?? "", /“Captured” doesn't lead to “Verified”; it leads to: .*Analysed/);
    trial.does("REQ-001", "WITHDRAW", li, { data: { reason: "No" } });
    assert.deepEqual(reasons(trial, "REQ-001", dev, { to: "captured" }), [
      "“Withdrawn” leads to no other state.",
    ]);
  });

  it("stays where the conditions of the event are not met, and says all of them", () => {
    const trial = new Trial(smallProject());
    trial.edit("requirements/REQ-001.yaml", "priority: must\n", "");
    trial.edit("requirements/REQ-001.yaml", "text: A file is offered", "text: ''");
    assert.ok(reasons(trial, "REQ-001", dev, { to: "analysed" }).length > 0);
    assert.ok(reasons(agreed(), "REQ-001", pm, { to: "retired" }).length > 0);
  });

  it("needs to know the event where several lead there", () => {
    const trial = new Trial(smallProject());
    trial.write({
      "workflows/lesson.yaml": `kind: lesson
initial: captured
states:
  captured: {on: {KEEP: shared, PRINT: shared}}
  shared: {type: final}
events: {KEEP: {title: Keep}, PRINT: {title: Print}}
`,
    });
    assert.deepEqual(reasons(trial, "LES-001", pm, { to: "shared" }), [
      "Several events lead there: Keep, Print. Choose one of them.",
    ]);
    dropped(trial, "LES-001", pm, { to: "shared", event: "PRINT" });
    assert.equal(trial.history("LES-001")[0]?.event, "PRINT");
  });

  it("may be a vote, after which it goes on by itself only when enough have voted", () => {
    const trial = voting();
    dropped(trial, "CR-001", li, { to: "approved", event: "APPROVE" });
    assert.equal(trial.status("CR-001"), "deciding");
    dropped(trial, "CR-001", qa, { to: "approved", event: "APPROVE" });
    assert.equal(trial.status("CR-001"), "approved");
  });

  it("does not go elsewhere than it was dropped", () => {
    const trial = new Trial(smallProject());
    assert.deepEqual(reasons(trial, "REQ-001", dev, { to: "analysed", event: "REJECT" }), [
      "“Reject” leads to “Rejected”, not to “Analysed”.",
    ]);
    const [unknown] = reasons(trial, "REQ-001", dev, { to: "analysed", event: "VERIFY" });
    assert.match(unknown ?? "", /“VERIFY” can't happen in “Captured”/);
  });
});
