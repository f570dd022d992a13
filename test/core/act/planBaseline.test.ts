import assert from "node:assert/strict";
import { type BaselineWish, type PlannedBaseline, planBaseline } from "../../../src/core/act/planBaseline.ts";
import { verifyManifest } from "../../../src/core/control/baseline/manifest.ts";
import type { Entry } from "../../../src/core/model/entry.ts";
import { contentDigest } from "../../../src/core/workflow/content.ts";
import { dev, li, pm } from "../workflow/support/people.ts";
import { smallProject } from "../workflow/support/smallProject.ts";
import { Trial, t } from "../workflow/support/trial.ts";

/** Both requirements are confirmed, the charter is approved, and there is no baseline yet. */
function confirmed(): Trial {
  const trial = new Trial(smallProject());
  trial.write({ "baselines/BL-001.yaml": undefined });
  for (const id of ["REQ-001", "REQ-002"]) {
    trial.does(id, "ANALYSE", dev);
    trial.does(id, "CONFIRM", li);
  }
  trial.does("CHARTER", "START_PLANNING", pm);
  trial.does("CHARTER", "APPROVE", li);
  return trial;
}

function plan(trial: Trial, wish: Partial<BaselineWish> = {}): PlannedBaseline {
  return planBaseline({ title: "Release 1", by: pm, at: trial.nextTime(), ...wish }, trial.source);
}

function created(trial: Trial, wish: Partial<BaselineWish> = {}): Entry<"baseline"> {
  const planned = plan(trial, wish);
  assert.ok(planned.ok, JSON.stringify(planned));
  trial.write(Object.fromEntries(planned.files.map(({ path, text }) => [path, text])));
  const [target] = trial.project.find(planned.id);
  assert.ok(target);
  return target.entry as Entry<"baseline">;
}

function codes(planned: PlannedBaseline): readonly string[] {
  assert.ok(!planned.ok);
  return planned.reasons.map(({ code }) => code);
}

describe("creating a baseline", () => {
  it("takes in what is confirmed, with its content in full, and what was approved", () => {
    const trial = confirmed();
    const baseline = created(trial, { note: "As agreed in May" });
    assert.deepEqual(verifyManifest(baseline.value, t), []);
    assert.deepEqual(
      baseline.value.records.map(({ id, content }) => [id, content]),
      ["CHARTER", "REQ-001", "REQ-002"].map((id) => [id, contentDigest(trial.entry(id))]),
    );
    const { id, title, by, note, previous } = baseline.value;
    assert.deepEqual(
      [id, title, by, note, previous],
      ["BL-001", "Release 1", pm, "As agreed in May", undefined],
    );
    for (const record of ["REQ-001", "REQ-002"]) {
      assert.equal(trial.status(record), "baselined");
      assert.equal(trial.history(record).at(-1)?.via, "BL-001");
      assert.deepEqual(trial.found(record), []);
    }
  });

  it("keeps what was agreed before, and names the baseline before it", () => {
    const trial = confirmed();
    created(trial);
    const second = created(trial, { title: "Release 2" });
    assert.equal(second.value.previous, "BL-001");
    assert.deepEqual(
      second.value.records.map(({ id }) => id),
      ["CHARTER", "REQ-001", "REQ-002"],
    );
    assert.equal(trial.history("REQ-001").length, 3);
  });

  it("is held up by open change requests, unless they are put off with a reason", () => {
    const trial = confirmed();
    assert.ok(plan(trial).ok, "a draft asks for nothing yet");
    trial.does("CR-001", "SUBMIT", dev);
    assert.deepEqual(codes(plan(trial)), ["change-open"]);
    created(trial, { defer: new Map([["CR-001", "After the release"]]) });
    assert.equal(trial.status("CR-001"), "deferred");
    assert.equal(trial.history("CR-001").at(-1)?.reason, "After the release");
  });

  it("puts off nothing that isn't an open change request", () => {
    const trial = confirmed();
    const planned = plan(trial, {
      defer: new Map([
        ["CR-009", "x"],
        ["REQ-001", "x"],
        ["CR-001", "x"],
      ]),
    });
    assert.deepEqual(codes(planned), ["change-missing", "change-missing", "not-possible"]);
  });

  it("uses no name and no id twice, even where the file is gone", () => {
    const trial = confirmed();
    created(trial);
    const again = plan(trial, { title: " release 1 " });
    assert.deepEqual(codes(again), ["name-taken"]);
    assert.deepEqual(codes(plan(trial, { title: " " })), ["name-missing"]);
    trial.write({ "baselines/BL-001.yaml": undefined });
    const planned = plan(trial, { defer: new Map() });
    // What was agreed in the baseline that is gone can't have come about.
    assert.ok(planned.ok, JSON.stringify(planned));
    assert.equal(planned.id, "BL-002");
  });

  it("does not begin before anything is confirmed", () => {
    const trial = new Trial(smallProject());
    trial.write({ "baselines/BL-001.yaml": undefined });
    assert.deepEqual(codes(plan(trial)), ["nothing-confirmed"]);
  });

  it("refuses what was edited after the client had confirmed it", () => {
    const trial = confirmed();
    trial.edit("requirements/REQ-001.yaml", "Export REQ-001", "Export everything");
    const planned = plan(trial);
    assert.ok(!planned.ok);
    assert.deepEqual(
      planned.reasons.map(({ code, records }) => [code, records]),
      [["content-moved", ["REQ-001"]]],
    );
  });

  it("refuses what was agreed and then edited without a change request", () => {
    const trial = confirmed();
    created(trial);
    trial.edit("requirements/REQ-002.yaml", "Export REQ-002", "Export everything");
    const planned = plan(trial, { title: "Release 2" });
    assert.deepEqual(codes(planned), ["uncontrolled-change"]);
  });

  it("refuses records that their schema refuses", () => {
    const trial = confirmed();
    trial.edit("requirements/REQ-001.yaml", "priority: must", "priority: soon");
    assert.deepEqual(codes(plan(trial)), ["record-invalid"]);
  });

  it("is created by somebody whom the register knows", () => {
    const trial = confirmed();
    assert.deepEqual(codes(plan(trial, { by: "who@else.example" })), ["unknown-actor"]);
    created(trial);
    assert.deepEqual(codes(plan(trial, { title: "Release 2", by: "who@else.example" })), ["unknown-actor"]);
  });
});
