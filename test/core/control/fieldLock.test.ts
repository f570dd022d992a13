import assert from "node:assert/strict";
import { fieldLock } from "../../../src/core/control/fieldLock.ts";
import { lifecyclesIn } from "../../../src/core/workflow/lifecycles.ts";
import { agreed } from "../workflow/support/story.ts";
import { type Trial, t } from "../workflow/support/trial.ts";

function lockOf(trial: Trial, id: string, ...path: readonly string[]): string | undefined {
  return fieldLock(trial.entry(id), path, lifecyclesIn(trial.project, t), t)?.code;
}

describe("what keeps a field from being changed by hand", () => {
  it("is change control, for what is agreed and nothing else", () => {
    const trial = agreed();
    assert.equal(lockOf(trial, "REQ-001", "title"), "record-controlled");
    assert.equal(lockOf(trial, "REQ-001", "acceptanceCriteria", "text"), "record-controlled");
    assert.equal(lockOf(trial, "REQ-001", "effort"), undefined);
    assert.equal(lockOf(trial, "RISK-001", "current", "impact"), undefined);
  });

  it("is the end of a record's life", () => {
    const trial = agreed();
    trial.edit("lessons.yaml", "status: captured", "status: shared");
    assert.equal(lockOf(trial, "LES-001", "title"), "record-final");
  });

  it("is a problem that has to be put right first", () => {
    const trial = agreed();
    trial.edit("lessons.yaml", "title: Ask", "title: []");
    assert.equal(lockOf(trial, "LES-001", "title"), "record-invalid");
  });
});
