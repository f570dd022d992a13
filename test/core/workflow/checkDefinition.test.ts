import assert from "node:assert/strict";
import { validate } from "../../../src/core/schema/validate.ts";
import { checkDefinition } from "../../../src/core/workflow/check/checkDefinition.ts";
import type { LifecycleDefinition } from "../../../src/core/workflow/definition.ts";
import { allEffects } from "../../../src/core/workflow/effects/allEffects.ts";
import { allGuards } from "../../../src/core/workflow/guards/allGuards.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import { t } from "./support/trial.ts";

const sound = `kind: change
initial: draft
states:
  draft:
    on:
      SUBMIT: {target: submitted, guards: [{type: filled, params: {fields: [reason]}}]}
      DROP: dropped
  submitted:
    on:
      APPROVE: {guards: [{type: notYet, params: {events: [APPROVE]}}]}
      BACK:
        - {target: draft, guards: [{type: field, params: {field: class, is: [normal]}}]}
        - target: dropped
    always:
      - {target: done, guards: [{type: approvals, params: {event: APPROVE, atLeast: 2}}]}
  done: {type: final, tags: [controlled]}
  dropped: {tags: [rests]}
events:
  DROP: {title: Drop, data: {reason: {type: text, required: true, field: reason}}}
`;

function read(text: string): LifecycleDefinition {
  const { value, problems } = parseRanged(text, t);
  assert.deepEqual(problems, []);
  assert.deepEqual(validate("workflow", value), []);
  return value as LifecycleDefinition;
}

/** The faults of the definition with a part replaced: the place, and which side of it is marked. */
function faults(from = "", to = ""): readonly string[] {
  assert.equal(from === "" || sound.split(from).length === 2, true, from);
  return checkDefinition(read(sound.replace(from, to)), t).map(
    ({ pointer, at, message }) => `${pointer.join("/")} ${at}: ${message}`,
  );
}

/** Exactly one fault, at this place, that says these words. */
function assertFault(from: string, to: string, place: string, ...words: readonly string[]): void {
  const [first = "", ...others] = faults(from, to);
  assert.deepEqual(others, [], to);
  assert.ok(first.startsWith(`${place}: `), `${first} is at ${place}`);
  for (const word of words) assert.ok(first.includes(word), `${first} names ${word}`);
}

const guard = "{type: filled, params: {fields: [reason]}}";
const guardPlace = "states/draft/on/SUBMIT/guards/0";

function assertGuard(use: string, place: string, ...words: readonly string[]): void {
  assertFault(guard, use, `${guardPlace}${place}`, ...words);
}

describe("the check of a lifecycle", () => {
  it("finds nothing in a sound one", () => {
    assert.deepEqual(faults(), []);
  });

  it("finds states that do not exist, wherever they are named", () => {
    assertFault("initial: draft", "initial: draught", "initial value", "draught", "submitted");
    assertFault("DROP: dropped", "DROP: away", "states/draft/on/DROP value", "away");
    assertFault("{target: submitted,", "{target: sent,", "states/draft/on/SUBMIT/target value", "sent");
    assertFault("- target: dropped", "- target: away", "states/submitted/on/BACK/1/target value", "away");
    assertFault("{target: done,", "{target: over,", "states/submitted/always/0/target value", "over");
  });

  it("finds guards and effects that do not exist, and those that only every object has", () => {
    assertGuard("{type: quorun}", "/type value", "quorun", "quorum");
    assertGuard("{type: constructor}", "/type value", "constructor");
    assertGuard("{type: toString}", "/type value", "toString");
    const effects = "DROP: {target: dropped, effects: [{type: raze}]}";
    assertFault("DROP: dropped", effects, "states/draft/on/DROP/effects/0/type value", "raze", "openIssue");
    const late = "{target: done, effects: [{type: raze}],";
    assertFault("{target: done,", late, "states/submitted/always/0/effects/0/type value", "raze");
  });

  it("finds parameters that a guard does not take, and those that it lacks", () => {
    assertGuard("{type: filled, params: {fields: [reason], field: a}}", "/params/field key", "fields");
    assertGuard("{type: board, params: {size: 3}}", "/params/size key", "board");
    assertGuard("{type: filled}", "/type value", "filled", "fields");
    assertGuard("{type: field, params: {field: class}}", "/type value", "is");
    assert.deepEqual(faults(guard, "{type: board, x-why: us, params: {x-note: why}}"), []);
    assert.deepEqual(faults(guard, "{type: exists, params: {kind: lesson}}"), []);
  });

  it("finds parameters of another type", () => {
    const cases: readonly (readonly [use: string, param: string])[] = [
      ["{type: filled, params: {fields: reason}}", "fields"],
      ["{type: filled, params: {fields: []}}", "fields"],
      ["{type: filled, params: {fields: [1]}}", "fields"],
      ["{type: happened, params: {event: [DROP]}}", "event"],
      ["{type: happened, params: {event: ''}}", "event"],
      ["{type: happened, params: {event: DROP, bound: 'yes'}}", "bound"],
      ["{type: approvals, params: {event: DROP, atLeast: 0}}", "atLeast"],
      ["{type: approvals, params: {event: DROP, atLeast: 1.5}}", "atLeast"],
      ["{type: approvals, params: {event: DROP, atLeast: two}}", "atLeast"],
      ["{type: field, params: {field: class, is: normal}}", "is"],
      ["{type: exists, params: {kind: null}}", "kind"],
    ];
    for (const [use, param] of cases) assertGuard(use, `/params/${param} value`);
    assert.deepEqual(faults(guard, "{type: field, params: {field: class, is: [1, null, normal]}}"), []);
  });

  it("finds names of fields, kinds, events, states and authorities that do not exist", () => {
    const cases: readonly (readonly [use: string, param: string, name: string])[] = [
      ["{type: filled, params: {fields: [reason, resaon]}}", "fields", "resaon"],
      ["{type: filled, params: {fields: [impact.price]}}", "fields", "impact.price"],
      ["{type: field, params: {field: klass, is: [a]}}", "field", "klass"],
      ["{type: is, params: {fields: [sponsor]}}", "fields", "sponsor"],
      ["{type: noneOpen, params: {kinds: [risk, goal]}}", "kinds", "goal"],
      ["{type: exists, params: {kind: requirements}}", "kind", "requirements"],
      ["{type: happened, params: {event: APROVE}}", "event", "APROVE"],
      ["{type: notYet, params: {events: [APPROVE, MIGRATE]}}", "events", "MIGRATE"],
      ["{type: cameFrom, params: {state: planned}}", "state", "planned"],
      ["{type: authority, params: {any: [approveChange]}}", "any", "approveChange"],
      ["{type: via, params: {kind: acceptance, field: targets}}", "field", "targets"],
      ["{type: quorum, params: {outcome: aproved}}", "outcome", "aproved"],
      ["{type: punchList, params: {is: finished}}", "is", "finished"],
    ];
    for (const [use, param, name] of cases) assertGuard(use, `/params/${param} value`, `“${name}”`);
    assert.deepEqual(faults(guard, "{type: filled, params: {fields: [impact.cost]}}"), []);
    assert.deepEqual(faults(guard, "{type: via, params: {kind: acceptance, field: requirements}}"), []);
    assert.deepEqual(faults(guard, "{type: exists, params: {kind: lesson, states: [any]}}"), []);
  });

  it("finds effects that write what only events change", () => {
    for (const field of ["id", "status", "history"]) {
      const effects = `DROP: {target: dropped, effects: [{type: recordActor, params: {field: ${field}}}]}`;
      assertFault("DROP: dropped", effects, "states/draft/on/DROP/effects/0/params/field value", field);
    }
    const fine = "DROP: {target: dropped, effects: [{type: recordActor, params: {field: requestedBy}}]}";
    assert.deepEqual(faults("DROP: dropped", fine), []);
  });

  it("finds ways that are never taken, because the one before is always taken", () => {
    const back = "        - target: dropped\n        - target: draft\n";
    assertFault("        - target: dropped\n", back, "states/submitted/on/BACK/2 value");
    const late = "        - {target: draft, guards: [{type: board}]}\n        - target: draft\n";
    assert.deepEqual(
      faults("        - target: dropped\n", `        - target: dropped\n${late}`).map(
        (fault) => fault.split(":")[0],
      ),
      ["states/submitted/on/BACK/2 value", "states/submitted/on/BACK/3 value"],
    );
    const always = "    always:\n      - {target: draft, guards: []}\n";
    assertFault("    always:\n", always, "states/submitted/always/1 value");
  });

  it("finds events that no state has, and the one that is ours", () => {
    assertFault("events:\n", "events:\n  APROVE: {title: A}\n", "events/APROVE key", "APROVE");
    assertFault("DROP: dropped", "DROP: dropped\n      MIGRATE: dropped", "states/draft/on/MIGRATE key");
  });

  it("finds data that would stand in the place of what every entry says", () => {
    const names = ["at", "by", "event", "state", "note", "via", "content", "seal", "prev", "policy"];
    for (const name of names) {
      const data = `data: {${name}: {type: text}, reason:`;
      assertFault("data: {reason:", data, `events/DROP/data/${name} key`, name);
    }
  });

  it("finds data that can't be given, or written where it should be", () => {
    const data = (field: string) => ["{type: text, required: true, field: reason}", `{${field}}`] as const;
    const place = "events/DROP/data/reason";
    assertFault(...data("type: choice"), `${place} key`, "choices");
    assertFault(...data("type: text, choices: [a]"), `${place} key`, "choices");
    assertFault(...data("type: record"), `${place} key`, "kinds");
    assertFault(...data("type: line, kinds: [risk]"), `${place} key`, "kinds");
    assertFault(...data("type: record, kinds: [risk, goal]"), `${place}/kinds value`, "goal");
    assertFault(...data("type: date, field: dueDate"), `${place}/field value`, "dueDate", "decideBy");
    for (const field of ["id", "status", "history"]) {
      assertFault(...data(`type: line, field: ${field}`), `${place}/field value`, `“${field}”`);
    }
    assert.deepEqual(faults(...data("type: choice, choices: [a, b], field: class")), []);
    assert.deepEqual(faults(...data("type: number, field: impact.cost")), []);
  });

  it("finds states to which nothing leads", () => {
    const lost = "  lost: {on: {DROP: dropped}}\n  dropped:";
    assertFault("  dropped:", lost, "states/lost key", "lost");
    const island = "  one: {on: {GO: two}}\n  two: {on: {GO: one, DROP: dropped}}\n  dropped:";
    assert.deepEqual(
      faults("  dropped:", island).map((fault) => fault.split(":")[0]),
      ["states/one key", "states/two key"],
    );
  });

  it("finds states from which nothing leads to an end or a rest", () => {
    assertFault("  dropped: {tags: [rests]}", "  dropped: {}", "states/dropped key", "dropped");
    assert.deepEqual(
      faults(
        "  dropped: {tags: [rests]}",
        "  dropped: {on: {TURN: turning}}\n  turning: {on: {TURN: dropped}}",
      ).map((fault) => fault.split(":")[0]),
      ["states/dropped key", "states/turning key"],
    );
  });

  it("finds final states from which something leads on", () => {
    const on = "done: {type: final, on: {REOPEN: draft}, ";
    assertFault("done: {type: final, ", on, "states/done/on/REOPEN key", "done");
    const always = "done: {type: final, always: [{target: draft, guards: [{type: board}]}], ";
    assertFault("done: {type: final, ", always, "states/done/always/0 key", "done");
  });

  it("finds what would go round for ever by itself", () => {
    const board = "guards: [{type: board}]";
    const self = `    always:\n      - {${board}}\n`;
    assertFault("    always:\n", self, "states/submitted/always/0 value", "submitted");
    const two = `dropped: {tags: [rests], always: [{target: other, ${board}}]}\n  other: {always: [{target: dropped, ${board}}]}`;
    assert.deepEqual(
      faults("dropped: {tags: [rests]}", two).map((fault) => fault.split(":")[0]),
      ["states/dropped/always/0 value", "states/other/always/0 value"],
    );
  });

  it("says all that is wrong with names at once, and walks the states only when the names are right", () => {
    const wrong = sound.replace("DROP: dropped", "DROP: away").replace("type: notYet", "type: notyet");
    const lost = `${wrong.replace("  dropped:", "  lost: {}\n  dropped:")}`;
    assert.deepEqual(
      checkDefinition(read(lost), t).map(({ pointer }) => pointer.join("/")),
      ["states/draft/on/DROP", "states/submitted/on/APPROVE/guards/0/type"],
    );
  });

  it("passes over what belongs to the user", () => {
    const own = sound
      .replace("initial:", "x-team: us\ninitial:")
      .replace("states:\n", "states:\n  x-later: {on: {GO: nowhere}}\n")
      .replace("    on:\n", "    x-note: 1\n    on:\n      x-GO: nowhere\n")
      .replace("events:\n", "events:\n  x-EVENT: 1\n")
      .replace("data: {", "data: {x-hint: null, ");
    assert.deepEqual(checkDefinition(read(own), t), []);
  });

  it("looks up what is about another kind only where a guard says of which", () => {
    const specs = [...Object.values(allGuards), ...Object.values(allEffects)].map(({ params }) => params);
    const elsewhere = specs.filter((params) => Object.values(params).some((spec) => spec.elsewhere));
    assert.equal(elsewhere.length, 3);
    for (const params of elsewhere) assert.equal(params.kind?.type, "kind");
  });
});
