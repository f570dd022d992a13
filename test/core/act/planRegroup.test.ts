import assert from "node:assert/strict";
import { planRegroup, type Regrouping } from "../../../src/core/act/planRegroup.ts";
import { smallProject } from "../workflow/support/smallProject.ts";
import { agreed } from "../workflow/support/story.ts";
import { Trial } from "../workflow/support/trial.ts";

function regrouped(trial: Trial, id: string, to: Regrouping): string {
  const planned = planRegroup(trial.entry(id), to, trial.source);
  assert.ok(planned.ok, JSON.stringify(planned));
  trial.write(Object.fromEntries(planned.files.map(({ path, text }) => [path, text])));
  return trial.text(trial.entry(id).file);
}

describe("a record that is put into another group", () => {
  it("gets the goal or the deliverable of the group, and loses it where the group has none", () => {
    const trial = new Trial(smallProject());
    assert.match(regrouped(trial, "REQ-001", { field: "goal", value: "GOAL-1" }), /^goal: GOAL-1$/m);
    assert.doesNotMatch(regrouped(trial, "REQ-001", { field: "goal", value: "" }), /^goal:/m);
    assert.doesNotMatch(regrouped(trial, "REQ-001", { field: "deliverable", value: "" }), /^deliverable:/m);
  });

  it("stays as it is where it is in the group already", () => {
    const trial = new Trial(smallProject());
    const planned = planRegroup(
      trial.entry("REQ-001"),
      { field: "deliverable", value: "DEL-001" },
      trial.source,
    );
    assert.deepEqual(planned, { ok: true, files: [] });
  });

  it("is refused what was agreed", () => {
    const trial = agreed();
    const planned = planRegroup(trial.entry("REQ-001"), { field: "goal", value: "GOAL-1" }, trial.source);
    assert.equal(planned.ok, false);
    assert.ok(!planned.ok && planned.reasons.every(({ message }) => message.length > 0));
  });

  for (const { rated, quadrant, becomes } of [
    { rated: "", quadrant: "manageClosely", becomes: [3, 3] },
    { rated: "", quadrant: "monitor", becomes: [2, 2] },
    { rated: "power: 5\n  interest: 1\n  ", quadrant: "manageClosely", becomes: [5, 3] },
    { rated: "power: 5\n  interest: 4\n  ", quadrant: "keepInformed", becomes: [2, 4] },
    { rated: "power: 1\n  interest: 4\n  ", quadrant: "keepSatisfied", becomes: [3, 2] },
  ]) {
    it(`is rated as near to what it was as “${quadrant}” allows: ${becomes.join(", ")}`, () => {
      const trial = new Trial(smallProject());
      trial.edit("stakeholders.yaml", "title: Rui\n  ", `title: Rui\n  ${rated}`);
      regrouped(trial, "SH-003", { field: "quadrant", value: quadrant });
      const { power, interest } = trial.entry("SH-003").value as { power?: number; interest?: number };
      assert.deepEqual([power, interest], becomes);
    });
  }
});
