import assert from "node:assert/strict";
import { projectStatus } from "../../../src/core/views/projectStatus.ts";
import { li, pm } from "../workflow/support/people.ts";
import { smallProject } from "../workflow/support/smallProject.ts";
import { agreed, signing, voting } from "../workflow/support/story.ts";
import { Trial } from "../workflow/support/trial.ts";

const statusOf = (trial: Trial) => projectStatus(trial.source);

describe("the status of a project", () => {
  it("says its phase, the way to the next one, and all that stands in it", () => {
    const trial = agreed();
    const { name, phase, next } = statusOf(trial);
    assert.deepEqual([name, phase], ["Portal", { id: "initiating", title: "Initiating" }]);
    assert.deepEqual([next?.event, next?.phase.title, next?.reasons], ["START_PLANNING", "Planning", []]);
    trial.does("CHARTER", "START_PLANNING", pm);
    const planning = statusOf(trial).next;
    assert.equal(planning?.event, "START_EXECUTION");
    assert.deepEqual(
      planning?.reasons.map(({ code }) => code),
      ["not-happened"],
    );
    trial.does("CHARTER", "APPROVE", li);
    assert.deepEqual(
      statusOf(trial).next?.reasons.map(({ code }) => code),
      [],
    );
  });

  it("leads nowhere from a project that rests, or has no charter", () => {
    const trial = agreed();
    trial.does("CHARTER", "HOLD", pm, { data: { reason: "Money" } });
    assert.equal(statusOf(trial).next, undefined);
    trial.write({ "charter.yaml": undefined });
    const { phase, next } = statusOf(trial);
    assert.deepEqual([phase, next], [undefined, undefined]);
  });

  it("counts the records of each kind by state, in the order of their lifecycles", () => {
    const trial = agreed();
    trial.does("REQ-002", "IMPLEMENT", pm);
    const found = statusOf(trial).kinds.find(({ kind }) => kind === "requirement");
    assert.deepEqual(found, {
      kind: "requirement",
      count: 2,
      states: [
        { id: "baselined", title: "Baselined", count: 1 },
        { id: "implementing", title: "Implementing", count: 1 },
      ],
    });
    assert.deepEqual(
      statusOf(trial).kinds.find(({ kind }) => kind === "baseline"),
      { kind: "baseline", count: 1, states: [] },
    );
  });

  it("says who is waited for", () => {
    const waits = (trial: Trial, whom: string) =>
      statusOf(trial)
        .waiting.find((one) => one.for === whom)
        ?.records.map(({ id }) => id);
    assert.deepEqual(waits(voting(), "board"), ["CR-001"]);
    assert.deepEqual(waits(signing(), "signatories"), ["ACC-001"]);
    assert.equal(waits(new Trial(smallProject()), "signatories"), undefined);
  });
});
