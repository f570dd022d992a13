import assert from "node:assert/strict";
import { movedCovers } from "../../../src/core/control/movedCovers.ts";
import { signedAcceptances } from "../../../src/core/control/signedAcceptances.ts";
import type { Entry } from "../../../src/core/model/entry.ts";
import { coverOf, coversOf, isCurrent } from "../../../src/core/workflow/covers.ts";
import { heldIn } from "../../../src/core/workflow/heldRecords.ts";
import { accepted, agreed, signing } from "../workflow/support/story.ts";
import type { Trial } from "../workflow/support/trial.ts";

const requirement = "requirements/REQ-001.yaml";

function acceptance(trial: Trial, id = "ACC-001"): Entry<"acceptance"> {
  return trial.entry(id) as Entry<"acceptance">;
}

function moved(trial: Trial, id = "ACC-001"): readonly string[] {
  return movedCovers(acceptance(trial, id), trial.project).map(
    ({ index, cover, entry }) => `${index} ${cover.record} ${entry?.file ?? "-"}`,
  );
}

/** Another acceptance for the same, with what is there now. */
function again(trial: Trial, status: string): void {
  const covers = JSON.stringify(coversOf({ requirements: ["REQ-001"] }, trial.project));
  trial.write({
    "acceptance/ACC-002.yaml": `id: ACC-002\ntitle: Again\nstatus: ${status}\ncovers: ${covers}\n`,
  });
}

function overtaken(trial: Trial): boolean {
  const entry = acceptance(trial);
  const [cover] = entry.value.covers ?? [];
  assert.equal(cover?.record, "REQ-001");
  return signedAcceptances(cover.record, trial.source).length > 0;
}

describe("what signatures stand for", () => {
  it("has moved where a content or a result is another, or the record is gone or broken", () => {
    const edits: readonly (readonly [path: string, from: string, to: string, found: readonly string[]])[] = [
      [requirement, "text: A file", "text: Two files", [`0 REQ-001 ${requirement}`]],
      [requirement, "result: passed", "result: failed", [`0 REQ-001 ${requirement}`]],
      [requirement, "result: passed", "result: passed, reason: Seen", [`0 REQ-001 ${requirement}`]],
      [requirement, "result: passed", "result: passed, evidence: [mail]", []],
      [requirement, "feasibility: {note: Hard,", "feasibility: {note: Easy,", []],
      [requirement, "priority: must", "priority: high", [`0 REQ-001 ${requirement}`]],
      ["deliverables.yaml", "title: Portal", "title: Half a portal", ["2 DEL-001 deliverables.yaml"]],
    ];
    for (const [path, from, to, found] of edits) {
      const trial = accepted();
      assert.deepEqual(moved(trial), []);
      trial.edit(path, from, to);
      assert.deepEqual(moved(trial), found, to);
    }
    const trial = accepted();
    trial.write({ "deliverables.yaml": undefined });
    assert.deepEqual(moved(trial), ["2 DEL-001 -"]);
  });

  it("is nothing before signatures are asked for", () => {
    assert.deepEqual(moved(agreed()), []);
    assert.equal(acceptance(agreed()).value.covers, undefined);
    assert.equal(acceptance(signing()).value.covers?.length, 3);
  });

  it("counts an untested criterion as one without a result", () => {
    const trial = agreed();
    const before = coverOf("REQ-001", trial.project);
    assert.ok(before);
    trial.edit(requirement, "result: passed", "result: untested");
    const cover = coverOf("REQ-001", trial.project);
    assert.ok(cover && !isCurrent(before, trial.project));
    trial.edit(requirement, ", result: untested", "");
    assert.ok(isCurrent(cover, trial.project));
    assert.equal(coverOf("REQ-404", trial.project), undefined);
    assert.equal(coverOf("GOAL-1", trial.project), undefined);
  });

  it("is signed for by another acceptance once that one is signed, for exactly what is there", () => {
    const trial = accepted();
    trial.edit(requirement, "result: passed", "result: waived, reason: Later");
    assert.equal(overtaken(trial), false);
    for (const [status, expected] of [
      ["reviewing", false],
      ["signing", false],
      ["rejected", false],
      ["accepted", true],
      ["conditionallyAccepted", true],
      ["closed", true],
    ] as const) {
      again(trial, status);
      assert.equal(overtaken(trial), expected, status);
    }
    trial.edit(requirement, "reason: Later", "reason: Never");
    assert.equal(overtaken(trial), false);
  });
});

describe("what a baseline holds", () => {
  it("is found by id, with its place, and of two the first", () => {
    const trial = agreed();
    const baseline = () => trial.project.find("BL-001")[0]?.entry as Entry<"baseline">;
    const places = () => [...heldIn(baseline())].map(([id, { index }]) => `${id} ${index}`).sort();
    assert.deepEqual(places(), ["REQ-001 0", "REQ-002 1"]);
    assert.equal(heldIn(baseline()), heldIn(baseline()), "it is made once");
    const [line = ""] = /^.*REQ-001.*\n/m.exec(trial.text("baselines/BL-001.yaml")) ?? [];
    trial.edit("baselines/BL-001.yaml", "seal:", `${line.replace("Export", "Another")}seal:`);
    assert.deepEqual(places(), ["REQ-001 0", "REQ-002 1"]);
    assert.equal(heldIn(baseline()).get("REQ-001")?.record.title, "Export REQ-001");
  });
});
