import assert from "node:assert/strict";
import { planResult, type ResultWish } from "../../../src/core/act/planResult.ts";
import type { Entry } from "../../../src/core/model/entry.ts";
import { ada, li } from "../workflow/support/people.ts";
import { agreed, signing } from "../workflow/support/story.ts";
import type { Trial } from "../workflow/support/trial.ts";

const file = "requirements/REQ-001.yaml";

function plan(trial: Trial, wish: Partial<ResultWish>) {
  const entry = trial.entry("REQ-001") as Entry<"requirement">;
  return planResult({ entry, criterion: "AC-1", result: "passed", ...wish }, trial.source);
}

function criterion(trial: Trial, wish: Partial<ResultWish>): unknown {
  const planned = plan(trial, wish);
  assert.ok(planned.ok, JSON.stringify(planned));
  trial.write(Object.fromEntries(planned.files.map(({ path, text }) => [path, text])));
  return (trial.entry("REQ-001") as Entry<"requirement">).value.acceptanceCriteria?.[0];
}

function codes(trial: Trial, wish: Partial<ResultWish>): readonly string[] {
  const planned = plan(trial, wish);
  assert.ok(!planned.ok);
  return planned.reasons.map(({ code }) => code);
}

const same = { id: "AC-1", text: "A file is offered", method: "test" };

describe("recording a result", () => {
  it("says what was found and what proves it, and touches no other line", () => {
    const trial = agreed();
    const before = trial.text(file);
    assert.deepEqual(criterion(trial, { result: "failed", reason: "No file", evidence: ["log 7"] }), {
      ...same,
      result: "failed",
      reason: "No file",
      evidence: ["log 7"],
    });
    const lines = trial.text(file).split("\n");
    const touched = before.split("\n").filter((line) => !lines.includes(line));
    assert.deepEqual(touched, ["  - {id: AC-1, text: A file is offered, method: test, result: passed}"]);
  });

  it("adds evidence to what is there, each once, and forgets why it had failed", () => {
    const trial = agreed();
    criterion(trial, { result: "failed", reason: "No file", evidence: ["log 7"] });
    assert.deepEqual(criterion(trial, { evidence: ["log 7", "log 8"] }), {
      ...same,
      result: "passed",
      evidence: ["log 7", "log 8"],
    });
  });

  it("waives nothing without a reason", () => {
    assert.deepEqual(codes(agreed(), { result: "waived" }), ["reason-missing"]);
    const waived = criterion(agreed(), { result: "waived", reason: "Not needed this year" });
    assert.deepEqual(waived, { ...same, result: "waived", reason: "Not needed this year" });
  });

  it("knows only criteria that are there", () => {
    assert.deepEqual(codes(agreed(), { criterion: "AC-9" }), ["criterion-missing"]);
  });

  it("voids no signature by accident", () => {
    const trial = signing();
    for (const by of [li, ada]) trial.does("ACC-001", "SIGN", by, { data: { meaning: "Accepted" } });
    assert.deepEqual(codes(trial, { result: "failed" }), ["signed"]);
    assert.ok(plan(trial, { result: "failed", evenSigned: true }).ok);
  });
});
