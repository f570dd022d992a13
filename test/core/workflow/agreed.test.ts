import assert from "node:assert/strict";
import {
  agreedHappenings,
  isChanging,
  isLeftOut,
  isUnderChangeControl,
} from "../../../src/core/workflow/agreed.ts";
import { contentDigest } from "../../../src/core/workflow/content.ts";
import type { LifecycleDefinition, LifecycleKind } from "../../../src/core/workflow/definition.ts";
import { agreedDigest, hasDrifted } from "../../../src/core/workflow/drift.ts";
import { type Lifecycle, toLifecycle } from "../../../src/core/workflow/lifecycle.ts";
import { defaultLifecycle } from "../../../src/core/workflow/lifecycles.ts";
import { dev, li, pm, qa } from "./support/people.ts";
import { smallProject } from "./support/smallProject.ts";
import { agreed, executing, implemented } from "./support/story.ts";
import { Trial } from "./support/trial.ts";

function controlledIn(lifecycle: Lifecycle): readonly string[] {
  return [...lifecycle.states.values()]
    .filter((state) => isUnderChangeControl(state, lifecycle))
    .map(({ id }) => id);
}

function eventsOf(trial: Trial, id: string): readonly string[] {
  const entry = trial.entry(id);
  return agreedHappenings(entry, defaultLifecycle(entry.kind)).map(
    ({ event, via = "-" }) => `${event} ${via}`,
  );
}

function drifts(trial: Trial, id: string): boolean {
  const entry = trial.entry(id);
  return hasDrifted(entry, defaultLifecycle(entry.kind));
}

describe("change control", () => {
  it("is for the controlled states of lifecycles in which change requests bring events", () => {
    const states: Readonly<Partial<Record<LifecycleKind, readonly string[]>>> = {
      requirement: ["baselined", "implementing", "verified", "accepted", "retired"],
      charter: ["executing", "accepting", "closing", "onHold", "closed"],
      change: [],
      acceptance: [],
      risk: [],
      deliverable: [],
    };
    for (const [kind, expected] of Object.entries(states)) {
      assert.deepEqual(controlledIn(defaultLifecycle(kind as LifecycleKind)), expected, kind);
    }
  });

  it("is as a team's own lifecycle says", () => {
    const via = { type: "via", params: { kind: "change", field: "targets" } };
    const definition: LifecycleDefinition = {
      kind: "deliverable",
      initial: "open",
      states: {
        open: {
          on: {
            FREEZE: {
              target: "frozen",
              guards: [{ type: "happened", params: { event: "AGREE", bound: true } }],
            },
            AGREE: {},
          },
        },
        frozen: { tags: ["controlled"], on: { ALTER: { guards: [via] }, END: "done" } },
        done: { type: "final" },
      },
    };
    const lifecycle = toLifecycle(definition);
    assert.deepEqual(controlledIn(lifecycle), ["frozen"]);
    assert.deepEqual([isChanging("ALTER", lifecycle), isChanging("AGREE", lifecycle)], [true, false]);
  });
});

describe("what was agreed", () => {
  it("is what was confirmed, taken into a baseline, and changed by requests", () => {
    assert.deepEqual(eventsOf(new Trial(smallProject()), "REQ-001"), []);
    assert.deepEqual(eventsOf(agreed(), "REQ-001"), ["CONFIRM -", "BASELINE BL-001"]);
    assert.deepEqual(eventsOf(implemented(), "REQ-001"), ["CONFIRM -", "BASELINE BL-001", "CHANGE CR-001"]);
    assert.deepEqual(eventsOf(executing(), "CHARTER"), ["APPROVE -"]);
    assert.deepEqual(eventsOf(agreed(), "RISK-001"), []);
  });

  it("counts for a record under control, and only there", () => {
    const trial = agreed();
    const digestOf = (id: string) => {
      const entry = trial.entry(id);
      return agreedDigest(entry, defaultLifecycle(entry.kind));
    };
    assert.equal(digestOf("REQ-001"), contentDigest(trial.entry("REQ-001")));
    assert.equal(digestOf("CHARTER"), undefined);
    assert.equal(digestOf("CR-001"), undefined);
  });

  it("knows whether a baseline has ever taken a record in, where one has to", () => {
    const isOut = (trial: Trial, id: string) =>
      isLeftOut(trial.entry(id), defaultLifecycle(trial.entry(id).kind));
    assert.equal(isOut(new Trial(smallProject()), "REQ-001"), true);
    assert.equal(isOut(agreed(), "REQ-001"), false);
    assert.equal(isOut(agreed(), "CHARTER"), false);
  });
});

describe("a record that drifts", () => {
  it("says something else than was agreed, until it is restored", () => {
    const trial = agreed();
    assert.equal(drifts(trial, "REQ-001"), false);
    trial.edit("requirements/REQ-001.yaml", "priority: must", "priority: could");
    assert.equal(drifts(trial, "REQ-001"), true);
    trial.edit("requirements/REQ-001.yaml", "priority: could", "priority: must");
    trial.edit("requirements/REQ-001.yaml", "result: passed", "result: failed");
    assert.equal(drifts(trial, "REQ-001"), false);
  });

  it("is changed by no event until then, and that is offered to nobody", () => {
    const trial = agreed();
    trial.edit("requirements/REQ-001.yaml", "priority: must", "priority: could");
    const [reason, ...others] = trial.refusal("REQ-001", "IMPLEMENT", dev);
    assert.deepEqual([reason?.code, reason?.records, others], ["uncontrolled-change", ["REQ-001"], []]);
    trial.does("REQ-002", "IMPLEMENT", dev);
    trial.edit("requirements/REQ-001.yaml", "priority: could", "priority: must");
    trial.does("REQ-001", "IMPLEMENT", dev);
  });

  it("may be edited before it is agreed, and is none without a history", () => {
    const trial = new Trial(smallProject());
    trial.edit("requirements/REQ-001.yaml", "priority: must", "priority: could");
    assert.equal(drifts(trial, "REQ-001"), false);
    trial.edit("requirements/REQ-001.yaml", "status: captured", "status: baselined");
    assert.equal(drifts(trial, "REQ-001"), false);
  });

  it("stands against a project that rests, and against one that goes on", () => {
    const trial = executing();
    trial.edit("charter.yaml", "target: 200", "target: 600");
    assert.deepEqual(trial.refused("CHARTER", "HOLD", pm, { data: { reason: "r" } }), [
      "uncontrolled-change",
    ]);
    trial.edit("charter.yaml", "target: 600", "target: 200");
    trial.does("CHARTER", "HOLD", pm, { data: { reason: "r" } });
    trial.edit("charter.yaml", "target: 200", "target: 600");
    assert.deepEqual(trial.refused("CHARTER", "RESUME", pm), ["uncontrolled-change"]);
  });

  it("is none where a change request has its way with the charter", () => {
    const trial = executing();
    const digest = contentDigest(trial.entry("CHARTER"));
    trial.edit("changes/CR-001.yaml", "targets: [REQ-001]", "targets: [CHARTER]");
    const [item = ""] = / {2}- record: REQ-001\n.*\n.*\n/.exec(trial.text("changes/CR-001.yaml")) ?? [];
    trial.edit(
      "changes/CR-001.yaml",
      item,
      `  - {record: CHARTER, base: ${digest}, patch: {scope: {in: [Invoices]}, budget: {currency: EUR, amount: 1}}}\n`,
    );
    for (const [event, by] of [
      ["SUBMIT", "SH-003"],
      ["ASSESS", pm],
      ["ASSESSED", pm],
      ["APPROVE", li],
      ["APPROVE", qa],
      ["IMPLEMENT", pm],
    ] as const) {
      trial.does("CR-001", event, by);
    }
    assert.deepEqual(eventsOf(trial, "CHARTER"), ["APPROVE -", "CHANGE CR-001"]);
    assert.match(trial.text("charter.yaml"), /scope:\n? *\{?in: ?\[?/);
    assert.equal(drifts(trial, "CHARTER"), false);
    trial.does("CR-001", "CLOSE", pm, { data: { told: "By mail" } });
  });
});
