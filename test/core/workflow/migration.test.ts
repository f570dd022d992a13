import assert from "node:assert/strict";
import type { PlannedEvent } from "../../../src/core/act/planEvent.ts";
import { planMigration } from "../../../src/core/act/planMigration.ts";
import { strandedIn } from "../../../src/core/workflow/migrate.ts";
import { sealedAnew, type Unsealed } from "./support/forge.ts";
import { ada, dev, eve, li, pm, qa, team } from "./support/people.ts";
import { Trial } from "./support/trial.ts";

const path = "workflows/decision.yaml";

/** A lifecycle of decisions with four eyes, with states by these names. */
function lifecycle({ review = "review", done = "done", initial = "open", more = "" } = {}): string {
  return `kind: decision
initial: ${initial}
states:
  ${initial}:
    on: {SUBMIT: ${review}, DROP: dropped}
${more}
  ${review}:
    on:
      APPROVE:
        guards:
          - {type: authority, params: {any: [approveChanges]}}
          - {type: notYet, params: {events: [APPROVE]}}
      PAUSE: paused
      DROP: dropped
    always:
      - {target: ${done}, guards: [{type: approvals, params: {event: APPROVE, atLeast: 2}}]}
  paused:
    tags: [rests]
    on:
      RESUME:
        - {target: ${review}, guards: [{type: cameFrom, params: {state: ${review}}}]}
        - {target: ${initial}}
  ${done}: {type: final}
  dropped: {type: final}
`;
}

const first = "- {id: DEC-001, title: One, status: open}\n";
const second = "- id: DEC-002 # the other\n  title: Two\n  status: open\n";

function begun(text = lifecycle()): Trial {
  return new Trial({ ...team, [path]: text, "decisions.yaml": first + second });
}

/** Moves records as \`assent workflow migrate\` does. */
function plan(
  trial: Trial,
  map: Readonly<Record<string, string>>,
  by = pm,
  at = trial.nextTime(),
): PlannedEvent {
  return planMigration({ kind: "decision", map, by, at, note: "New lifecycle" }, trial.source);
}

function migrated(trial: Trial, map: Readonly<Record<string, string>>): readonly string[] {
  const planned = plan(trial, map);
  assert.ok(planned.ok, planned.ok ? "" : planned.reasons.map(({ message }) => message).join());
  trial.write(Object.fromEntries(planned.files.map((file) => [file.path, file.text])));
  return planned.steps.map(({ entry }) => entry.id);
}

function refused(trial: Trial, map: Readonly<Record<string, string>>, by?: string, at?: string) {
  const planned = plan(trial, map, by, at);
  assert.ok(!planned.ok);
  return planned.reasons.map(({ code }) => code);
}

/** What replay finds in a record with such a history, sealed as it should be. */
function found(trial: Trial, history: readonly Partial<Unsealed>[]): readonly string[] {
  const entries = history.map((entry, index) => ({
    at: `2026-06-01T0${index}:00:00Z`,
    by: dev,
    event: "MIGRATE",
    state: "open",
    ...entry,
  }));
  const value = {
    id: "DEC-001",
    title: "One",
    status: entries.at(-1)?.state,
    history: sealedAnew(entries),
  };
  trial.write({ "decisions.yaml": `- ${JSON.stringify(value)}\n` });
  return trial.found("DEC-001");
}

const illegal = "workflow/illegal-transition history";

describe("a lifecycle that changes while records are on their way", () => {
  it("leaves those behind that are in a state which is no more", () => {
    const trial = begun();
    trial.does("DEC-001", "SUBMIT", dev);
    trial.write({ [path]: lifecycle({ review: "inReview" }) });
    assert.ok(trial.found("DEC-001").includes("workflow/unknown-state status"));
    assert.deepEqual(trial.found("DEC-002"), []);
    assert.deepEqual(
      strandedIn("decision", trial.source).map(({ id }) => id),
      ["DEC-001"],
    );
    assert.deepEqual(trial.offers("DEC-001", pm), []);
    assert.equal(trial.refused("DEC-001", "DROP", dev)[0], "not-possible");
  });

  it("leaves one behind that has no history yet, and such a one can be moved too", () => {
    const trial = begun(lifecycle({ initial: "draft" }));
    assert.deepEqual(trial.found("DEC-001"), ["workflow/unknown-state status"]);
    assert.deepEqual(migrated(trial, { open: "draft" }), ["DEC-001", "DEC-002"]);
    assert.deepEqual([...trial.found("DEC-001"), ...trial.found("DEC-002")], []);
    trial.does("DEC-001", "SUBMIT", dev);
    assert.deepEqual(trial.found("DEC-001"), []);
  });

  it("changes nothing for those whose states it keeps", () => {
    const trial = begun();
    trial.does("DEC-001", "SUBMIT", dev);
    trial.write({ [path]: lifecycle({ done: "agreed" }) });
    assert.deepEqual([...trial.found("DEC-001"), ...strandedIn("decision", trial.source)], []);
  });
});

describe("a migration", () => {
  const left = () => {
    const trial = begun();
    for (const id of ["DEC-001", "DEC-002"]) trial.does(id, "SUBMIT", dev);
    trial.write({ [path]: lifecycle({ review: "inReview" }) });
    return trial;
  };

  it("moves every record out of the old state, each with an entry in its history, in one edit of each file", () => {
    const trial = left();
    const before = trial.text("decisions.yaml");
    const planned = plan(trial, { review: "inReview" });
    assert.ok(planned.ok);
    assert.deepEqual(
      planned.files.map((file) => [file.path, file.expected]),
      [["decisions.yaml", before]],
    );
    assert.deepEqual(migrated(trial, { review: "inReview" }), ["DEC-001", "DEC-002"]);
    for (const id of ["DEC-001", "DEC-002"]) {
      const { by, event, state, note, seal } = trial.history(id).at(-1) ?? {};
      assert.deepEqual([by, event, state, note], [pm, "MIGRATE", "inReview", "New lifecycle"]);
      assert.match(String(seal), /^sha256-/);
      assert.equal(trial.status(id), "inReview");
      assert.deepEqual(trial.found(id), []);
    }
    assert.match(trial.text("decisions.yaml"), /# the other/);
  });

  it("moves only what is asked for, and nothing where nothing is", () => {
    const trial = left();
    assert.deepEqual(migrated(trial, { other: "open" }), []);
    assert.equal(trial.status("DEC-001"), "review");
  });

  it("carries on what began in the state: votes, and where the record came from", () => {
    const trial = begun();
    trial.does("DEC-001", "SUBMIT", dev);
    trial.does("DEC-001", "APPROVE", pm);
    trial.does("DEC-002", "SUBMIT", dev);
    trial.does("DEC-002", "PAUSE", dev);
    trial.write({ [path]: lifecycle({ review: "inReview" }).replaceAll("paused", "waiting") });
    migrated(trial, { review: "inReview", paused: "waiting" });
    assert.deepEqual(trial.refused("DEC-001", "APPROVE", pm), ["done-already"]);
    trial.does("DEC-001", "APPROVE", qa);
    assert.equal(trial.status("DEC-001"), "done");
    trial.does("DEC-002", "RESUME", dev);
    assert.deepEqual([...trial.found("DEC-001"), ...trial.found("DEC-002")], []);
  });

  it("is judged again with all that happens after it, and may be followed by another one", () => {
    const trial = left();
    migrated(trial, { review: "inReview" });
    trial.write({ [path]: lifecycle({ review: "third" }) });
    migrated(trial, { inReview: "third" });
    trial.does("DEC-001", "APPROVE", li);
    trial.does("DEC-001", "APPROVE", pm);
    assert.deepEqual([trial.status("DEC-001"), trial.found("DEC-001")], ["done", []]);
  });

  it("confirms a state to which a record came through others that are no more", () => {
    const detour = "  triage:\n    on: {TRIAGED: review, DROP: dropped}\n";
    const trial = begun(lifecycle({ more: detour }).replace("SUBMIT: review", "SUBMIT: triage"));
    trial.does("DEC-001", "SUBMIT", dev);
    trial.does("DEC-001", "TRIAGED", dev);
    trial.write({ [path]: lifecycle() });
    assert.notDeepEqual(trial.found("DEC-001"), []);
    assert.deepEqual(
      strandedIn("decision", trial.source).map(({ id }) => id),
      ["DEC-001"],
    );
    assert.deepEqual(migrated(trial, { review: "review" }), ["DEC-001"]);
    assert.deepEqual([trial.status("DEC-001"), trial.found("DEC-001")], ["review", []]);
  });

  it("is refused for every reason at once", () => {
    const trial = left();
    assert.deepEqual(refused(trial, { open: "review", dropped: "open" }, dev.replace("dev", "nobody")), [
      "state-exists",
      "state-unknown",
      "state-exists",
      "no-authority",
    ]);
    assert.deepEqual(refused(trial, { review: "inReview" }, "nobody@nowhere.example"), [
      "no-authority",
      "unknown-actor",
    ]);
    assert.deepEqual(refused(trial, { review: "inReview" }, pm, "2026-05-01T00:00:00Z"), [
      "time-order",
      "time-order",
    ]);
    assert.deepEqual(refused(trial, { review: "inReview" }, pm, "2026-06-16T00:00:00Z"), ["time-future"]);
  });

  it("is for members of the team alone", () => {
    for (const by of [li, ada, eve]) {
      assert.deepEqual(refused(left(), { review: "inReview" }, by), ["no-authority"]);
    }
    const trial = left();
    trial.does("SH-005", "RELEASE", pm);
    assert.deepEqual(refused(trial, { review: "inReview" }, dev), ["actor-left"]);
  });

  it("is refused where the lifecycle itself can't be used", () => {
    const trial = left();
    trial.write({ [path]: lifecycle({ review: "inReview" }).replace("DROP: dropped", "DROP: gone") });
    assert.deepEqual(refused(trial, { review: "inReview" }), ["lifecycle-unusable"]);
  });

  it("is no event that anybody can ask for", () => {
    assert.equal(left().refused("DEC-001", "MIGRATE", pm)[0], "not-possible");
  });
});

describe("a migration as a way around", () => {
  const trial = begun();

  it("is refused where the new state is one that needs somebody's consent", () => {
    const one = begun();
    one.does("DEC-001", "SUBMIT", dev);
    one.write({ [path]: lifecycle({ review: "inReview" }) });
    assert.deepEqual(refused(one, { review: "done" }), ["history-broken"]);
    migrated(one, { review: "dropped" });
  });

  it("is found where it leads to such a state out of one that was never there", () => {
    const ghost = { event: "HAUNT", state: "ghost" };
    assert.deepEqual(found(trial, [ghost, { state: "done" }]), [`${illegal}/1/state`]);
    assert.deepEqual(found(trial, [{ event: "SUBMIT", state: "review" }, ghost, { state: "done" }]), [
      `${illegal}/2/state`,
    ]);
    assert.deepEqual(found(trial, [ghost, { state: "review" }]), []);
  });

  it("is found where what it left behind leads there, and it only confirms", () => {
    const straight = { event: "HAUNT", state: "done" };
    assert.deepEqual(found(trial, [straight, { state: "done" }]), [`${illegal}/0/state`]);
    const ghost = { event: "HAUNT", state: "ghost" };
    assert.deepEqual(found(trial, [ghost, straight, { state: "done" }]), [`${illegal}/1/state`]);
  });

  it("is found where it leads there before another one", () => {
    const ghost = { event: "HAUNT", state: "ghost" };
    const faults = found(trial, [ghost, { state: "done" }, ghost, { state: "dropped" }]);
    assert.ok(faults.includes(`${illegal}/1/state`));
  });

  it("is none where the old name stood for the same, and as many have approved", () => {
    const submit = { event: "SUBMIT", state: "review" };
    const approve = { event: "APPROVE", state: "review", by: pm };
    const agreed = { event: "APPROVE", state: "agreed", by: qa };
    assert.deepEqual(found(trial, [submit, approve, agreed, { state: "done" }]), []);
    assert.deepEqual(found(trial, [submit, agreed, { state: "done" }]), [`${illegal}/2/state`]);
    const twice = found(trial, [submit, approve, { ...agreed, by: pm }, { state: "done" }]);
    assert.deepEqual(twice, [`${illegal}/3/state`]);
    const nobody = found(trial, [submit, approve, { ...agreed, by: dev }, { state: "done" }]);
    assert.deepEqual(nobody, [`${illegal}/3/state`]);
    const haunted = { event: "HAUNT", state: "done" };
    assert.deepEqual(found(trial, [submit, approve, agreed, haunted, { state: "done" }]), [
      `${illegal}/3/state`,
    ]);
  });

  it("is found where there was nothing to migrate, where it leads nowhere, or where somebody external did it", () => {
    const submit = { event: "SUBMIT", state: "review" };
    assert.deepEqual(found(trial, [submit, { state: "open" }]), [`${illegal}/1/event`]);
    assert.deepEqual(found(trial, [submit, { state: "review" }]), [`${illegal}/1/event`]);
    assert.deepEqual(found(trial, [{ state: "done" }]), [`${illegal}/0/state`]);
    const ghost = { event: "HAUNT", state: "ghost" };
    assert.deepEqual(found(trial, [ghost, { state: "phantom" }]), [
      `${illegal}/1/state`,
      "workflow/unknown-state status",
    ]);
    assert.deepEqual(found(trial, [ghost, { by: eve }]), ["workflow/no-authority history/1/by"]);
  });

  it("does not excuse what comes after it", () => {
    const ghost = { event: "HAUNT", state: "ghost" };
    assert.deepEqual(found(trial, [ghost, {}, { event: "HAUNT", state: "dropped" }]), [`${illegal}/2/event`]);
    assert.deepEqual(found(trial, [ghost, {}, { event: "DROP", state: "done" }]), [`${illegal}/2/state`]);
  });
});
