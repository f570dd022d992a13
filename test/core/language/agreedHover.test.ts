import assert from "node:assert/strict";
import { planBaseline } from "../../../src/core/act/planBaseline.ts";
import { type AgreedHover, agreedHover } from "../../../src/core/language/agreedHover.ts";
import type { Pointer } from "../../../src/core/model/problem.ts";
import { dev, li, pm } from "../workflow/support/people.ts";
import { smallProject } from "../workflow/support/smallProject.ts";
import { agreed, approved } from "../workflow/support/story.ts";
import { Trial } from "../workflow/support/trial.ts";

const file = "requirements/REQ-001.yaml";

/** A project in which a baseline really holds what was agreed. */
function baselined(): Trial {
  const { "baselines/BL-001.yaml": _old, "changes/CR-001.yaml": _request, ...texts } = smallProject();
  const trial = new Trial(texts);
  for (const id of ["REQ-001", "REQ-002"]) {
    for (const event of ["CAPTURE", "ANALYSE"]) trial.does(id, event, dev);
    trial.does(id, "CONFIRM", li);
  }
  const planned = planBaseline({ title: "First", by: pm, at: trial.nextTime() }, trial.source);
  assert.ok(planned.ok);
  trial.write(Object.fromEntries(planned.files.map(({ path, text }) => [path, text])));
  return trial;
}

function over(trial: Trial, ...pointer: Pointer): AgreedHover | undefined {
  const { project, lifecycleOf } = trial.source;
  return agreedHover(trial.entry("REQ-001"), pointer, project, lifecycleOf);
}

describe("what was agreed for a field", () => {
  it("is said with the baseline by which it was, and the day", () => {
    const hover = over(baselined(), "title");
    assert.deepEqual(hover, {
      via: { id: "BL-001", title: "First" },
      day: "2026-06-01",
      moved: [],
      isLost: false,
    });
  });

  it("is said where the field says something else, and where something in it does", () => {
    const trial = baselined();
    trial.edit(file, "A file is offered", "A file is sent");
    const at = ["acceptanceCriteria", 0, "text"] as const;
    for (const pointer of [at, at.slice(0, 2), at.slice(0, 1)]) {
      const moved = over(trial, ...pointer)?.moved.map(({ path, agreed: was }) => [path, was]);
      assert.deepEqual(moved, [["acceptanceCriteria.AC-1.text", "A file is offered"]]);
    }
    assert.deepEqual(over(trial, "title")?.moved, []);
    assert.deepEqual(over(trial, "acceptanceCriteria", 0, "method")?.moved, []);
  });

  it("says so where a part was added that nobody agreed on", () => {
    const trial = baselined();
    const item = "  - {id: AC-1, text: A file is offered, method: test, result: passed}\n";
    trial.edit(file, item, `${item}  - {id: AC-2, text: It is quick, method: test}\n`);
    const [moved] = over(trial, "acceptanceCriteria", 1)?.moved ?? [];
    assert.deepEqual([moved?.path, moved?.agreed], ["acceptanceCriteria.AC-2", undefined]);
  });

  it("is nothing for what was not to be agreed, for what is not there, and before control begins", () => {
    const trial = baselined();
    for (const pointer of [["status"], ["source"], ["acceptanceCriteria", 0, "result"], ["nothing"], []]) {
      assert.equal(over(trial, ...pointer), undefined, pointer.join("."));
    }
    assert.equal(over(new Trial(smallProject()), "title"), undefined);
  });

  it("follows a change request that was implemented", () => {
    const trial = approved();
    trial.does("CR-001", "IMPLEMENT", dev);
    assert.deepEqual(over(trial, "title")?.via, { id: "CR-001", title: "Also export XML" });
  });

  it("can be lost where no baseline holds it any more", () => {
    const trial = agreed();
    trial.edit(file, "title: Export REQ-001", "title: Import");
    assert.equal(over(trial, "title")?.isLost, false);
    trial.write({
      "baselines/BL-001.yaml": trial.text("baselines/BL-001.yaml").replaceAll("Export", "Import"),
    });
    assert.equal(over(trial, "title")?.isLost, true);
  });
});
