import assert from "node:assert/strict";
import { validate } from "../../../src/core/schema/validate.ts";
import { checkDefinition } from "../../../src/core/workflow/check/checkDefinition.ts";
import type { LifecycleKind, Use } from "../../../src/core/workflow/definition.ts";
import { toLifecycle } from "../../../src/core/workflow/lifecycle.ts";
import { defaultLifecycle } from "../../../src/core/workflow/lifecycles.ts";
import { allMachines } from "../../../src/core/workflow/machines/allMachines.ts";
import { kinds, kindTable } from "../../../src/generated/kinds.ts";
import { probesFrom, reachedStates, takenEdges } from "./support/forcedMachine.ts";
import { t } from "./support/trial.ts";

const lifecycles = Object.keys(allMachines).map((kind) => defaultLifecycle(kind as LifecycleKind));

describe("the lifecycles that Assent brings", () => {
  it("are one for each kind that has a status", () => {
    const living = kinds.filter((kind) => kindTable[kind].initial !== null);
    assert.deepEqual(Object.keys(allMachines).sort(), living.toSorted());
    for (const [kind, definition] of Object.entries(allMachines)) assert.equal(definition.kind, kind);
  });

  it("begin where the schema of their kind says", () => {
    for (const { kind, initial } of lifecycles) assert.equal(initial, kindTable[kind].initial, kind);
  });

  it("say of every event that may be the first one that nothing may have happened before", () => {
    for (const { kind, initial, states } of lifecycles) {
      const events = [...(states.get(initial)?.on ?? [])];
      const firsts = events.filter(([, ways]) => ways.every(({ guards }) => guards[0]?.type === "first"));
      assert.equal(firsts.length, 1, kind);
    }
  });
});

for (const lifecycle of lifecycles) {
  const { kind, states } = lifecycle;
  describe(`the lifecycle of the kind ${kind}`, () => {
    it("passes the schema and the checks that a team's own one has to pass", () => {
      const plain: unknown = JSON.parse(JSON.stringify(allMachines[kind]));
      assert.deepEqual(validate("workflow", plain), []);
      assert.deepEqual(checkDefinition(allMachines[kind], t), []);
    });

    it("says what each state and each event is and means, in words", () => {
      const labels = [...states.values(), ...lifecycle.events.values()];
      for (const { title, description } of labels) {
        assert.match(String(title), /^[A-Z]./);
        assert.match(String(description), /^[A-Z].*\.$/);
      }
    });

    it("reaches every state in XState", () => {
      const reached = reachedStates(lifecycle);
      assert.deepEqual([...reached.keys()].sort(), [...states.keys()].sort());
      assert.equal(reached.get(lifecycle.initial), 0);
    });

    it("takes every transition in XState, each to its target", () => {
      const edges = takenEdges(lifecycle);
      const taken = new Set<string>();
      for (const { way, from, event, to } of [...states.keys()].flatMap((id) => probesFrom(id, lifecycle))) {
        const key = JSON.stringify(event);
        const edge = edges.find((one) => one.from === from && JSON.stringify(one.event) === key);
        assert.equal(edge?.to, to, `${way} from ${from}`);
        taken.add(way);
      }
      const ways = [...states].flatMap(([id, { on, always }]) => [
        ...[...on].flatMap(([event, list]) => list.map((_, index) => `${id} ${event} ${index}`)),
        ...always.map((_, index) => `${id} always ${index}`),
      ]);
      assert.deepEqual([...taken].sort(), ways.sort());
    });

    it("accepts nothing any more in a final state", () => {
      const final = [...states.values()].filter((state) => state.final).map(({ id }) => id);
      assert.deepEqual(
        takenEdges(lifecycle).filter(({ from }) => final.includes(from)),
        [],
      );
    });
  });
}

/** Whether a guard is this one, as far as these parameters go. */
function guard(type: string, params: Readonly<Record<string, unknown>> = {}): (use: Use) => boolean {
  return (use) =>
    use.type === type &&
    Object.entries(params).every(
      ([name, value]) => JSON.stringify(use.params?.[name]) === JSON.stringify(value),
    );
}

/** The states that can't be reached where none of these guards ever holds. */
function closedWithout(kind: LifecycleKind, ...guards: ((use: Use) => boolean)[]): readonly string[] {
  return closedFrom(allMachines[kind].initial, kind, ...guards);
}

/** The same for a record that is in some state already. */
function closedFrom(
  initial: string,
  kind: LifecycleKind,
  ...guards: ((use: Use) => boolean)[]
): readonly string[] {
  const lifecycle = toLifecycle({ ...allMachines[kind], initial });
  const reached = reachedStates(lifecycle, (use) => guards.some((is) => is(use)));
  return [...lifecycle.states.keys()].filter((state) => !reached.has(state));
}

describe("every path", () => {
  const agreed = ["baselined", "implementing", "verified", "accepted", "retired"];

  it("to a baselined requirement goes through a baseline, and through a confirmation of the same content", () => {
    assert.deepEqual(closedWithout("requirement", guard("via", { kind: "baseline" })), agreed);
    const bound = guard("happened", { event: "CONFIRM", bound: true });
    assert.deepEqual(closedWithout("requirement", bound), agreed);
  });

  it("to a confirmed requirement goes through somebody who may confirm", () => {
    const may = guard("authority", { any: ["confirmRequirements"] });
    assert.deepEqual(closedWithout("requirement", may), ["confirmed", ...agreed]);
  });

  it("to an accepted requirement goes through a signed acceptance that names it", () => {
    const via = guard("via", {
      kind: "acceptance",
      states: ["accepted", "conditionallyAccepted"],
      field: "requirements",
    });
    assert.deepEqual(closedWithout("requirement", via), ["accepted"]);
  });

  it("to a retired requirement goes through a change request that names it and is being implemented", () => {
    const via = guard("via", { kind: "change", states: ["implementing"], field: "targets" });
    assert.deepEqual(closedWithout("requirement", via), ["retired"]);
  });

  const decided = guard("quorum", { outcome: "approved" });
  const isEmergency = guard("field", { field: "class" });
  const isNoEmergency = guard("fieldNot", { field: "class" });
  const implemented = guard("happened", { event: "IMPLEMENT" });

  it("to an approved, implemented or closed change goes through the quorum", () => {
    // What was never implemented needs neither to be ratified nor to be undone.
    assert.deepEqual(closedWithout("change", isEmergency, decided, implemented), [
      "approved",
      "implementing",
      "ratified",
      "reverting",
      "closed",
    ]);
  });

  it("to a closed emergency change goes through the quorum, which may come after it is implemented", () => {
    assert.deepEqual(closedWithout("change", isNoEmergency, decided), ["approved", "ratified", "closed"]);
  });

  it("out of an emergency change that is implemented goes through a vote", () => {
    const isUntouched = guard("notHappened", { event: "IMPLEMENT" });
    const open = ["submitted", "clarifying", "assessing", "deciding", "implementing"];
    const closed = closedFrom("implementing", "change", isNoEmergency, isUntouched, guard("quorum"));
    assert.deepEqual(
      Object.keys(allMachines.change.states).filter((state) => !closed.includes(state)),
      open,
    );
  });

  it("to a vote goes through a board that can decide, and a policy that could be the project's", () => {
    for (const needed of [guard("board"), guard("votingPolicy")]) {
      const closed = ["deciding", "approved", "ratified", "reverting", "closed", "rejected"];
      assert.deepEqual(closedWithout("change", isNoEmergency, needed), closed);
    }
  });

  it("to an accepted acceptance goes through the signatures of all", () => {
    assert.deepEqual(closedWithout("acceptance", guard("allSigned")), [
      "accepted",
      "conditionallyAccepted",
      "closed",
    ]);
  });

  it("to an accepted deliverable goes through a signed acceptance, or somebody who may sign", () => {
    assert.deepEqual(closedWithout("deliverable", guard("via"), guard("authority")), ["accepted"]);
  });

  it("to an accepted risk goes through somebody who may accept it, and is not its owner", () => {
    assert.deepEqual(closedWithout("risk", guard("authority", { any: ["acceptRisks"] })), ["accepted"]);
    assert.deepEqual(closedWithout("risk", guard("isNot", { fields: ["owner"] })), ["accepted"]);
  });

  it("to the execution of a project goes through its sponsor's approval of the same charter", () => {
    // Nobody comes back to where they never were.
    const later = ["executing", "accepting", "closing"];
    const back = later.map((state) => guard("cameFrom", { state }));
    const bound = guard("happened", { event: "APPROVE", bound: true });
    assert.deepEqual(closedWithout("charter", bound, ...back), [...later, "closed"]);
    assert.deepEqual(closedWithout("charter", guard("exists", { kind: "baseline" }), ...back), [
      ...later,
      "closed",
    ]);
  });

  it("to a closed issue goes through who raised it, and to a decision through who decides", () => {
    assert.deepEqual(closedWithout("issue", guard("is", { fields: ["raisedBy"] })), ["closed"]);
    assert.deepEqual(closedWithout("decision", guard("is", { fields: ["decidedBy"] })), [
      "decided",
      "superseded",
    ]);
  });
});
