import assert from "node:assert/strict";
import { checkDefinition } from "../../../src/core/workflow/check/checkDefinition.ts";
import { allGuards } from "../../../src/core/workflow/guards/allGuards.ts";
import { aboutAgreed } from "./support/guardCases/aboutAgreed.ts";
import { aboutOthers } from "./support/guardCases/aboutOthers.ts";
import { aboutPeople } from "./support/guardCases/aboutPeople.ts";
import { aboutRecords } from "./support/guardCases/aboutRecords.ts";
import { factsOf } from "./support/guardCases/guardCase.ts";
import { t } from "./support/trial.ts";

const cases = [...aboutPeople, ...aboutRecords, ...aboutOthers, ...aboutAgreed];

for (const { guard: name, kind, params = {}, holds, fails } of cases) {
  const guard = allGuards[name];
  const shown = Object.keys(params).length > 0 ? ` ${JSON.stringify(params)}` : "";

  describe(`the guard ${name}${shown}`, () => {
    for (const [when, scene] of Object.entries(holds)) {
      it(`holds where ${when}`, () => {
        assert.deepEqual(guard?.unmet(factsOf(kind, scene), params), []);
      });
    }

    for (const [when, [scene, ...refusals]] of Object.entries(fails)) {
      it(`does not hold where ${when}`, () => {
        const conditions = guard?.unmet(factsOf(kind, scene), params) ?? [];
        assert.deepEqual(
          conditions.map(({ code, records }) => [code, records]),
          refusals.map(([code, records]) => [code, records]),
        );
        for (const [index, [, , ...words]] of refusals.entries()) {
          const { message = "" } = conditions[index] ?? {};
          assert.match(message, /^(?:[A-Z“]).*[.)]$/);
          assert.doesNotMatch(message, /\{\w+\}|undefined|\[object/);
          for (const word of words) assert.ok(message.includes(word), `${message} says ${word}`);
        }
      });
    }

    it("says in a few words what it demands", () => {
      const words = guard?.describe(params, t) ?? "";
      assert.match(words, /^[A-Za-z].{5,}$/);
      assert.doesNotMatch(words, /\{\w+\}|undefined|\[object|\.$/);
    });

    it("takes these parameters", () => {
      const event = { GO: { target: "done", guards: [{ type: name, params }] } };
      const events = ["SUBMIT", "DRAFT", "APPROVE", "REJECT", "IMPLEMENT"];
      const definition = {
        kind,
        initial: "analysed",
        states: {
          analysed: { on: { ...event, ...Object.fromEntries(events.map((one) => [one, {}])) } },
          done: { type: "final" as const },
        },
      };
      assert.deepEqual(checkDefinition(definition, t), []);
    });
  });
}

describe("the guards", () => {
  it("have cases each in which they hold, and in which they do not", () => {
    const holding = cases.filter(({ holds }) => Object.keys(holds).length > 0);
    const failing = cases.filter(({ fails }) => Object.keys(fails).length > 0);
    for (const some of [holding, failing]) {
      assert.deepEqual([...new Set(some.map(({ guard }) => guard))].sort(), Object.keys(allGuards).sort());
    }
  });

  it("are lasting where they look only at what stays: who acts, the record's past, and what is written in it", () => {
    const lasting = Object.entries(allGuards).flatMap(([name, guard]) => (guard.lasting ? [name] : []));
    assert.deepEqual(lasting, [
      "allSigned",
      "approvals",
      "authority",
      "boardMember",
      "cameFrom",
      "field",
      "fieldNot",
      "first",
      "happened",
      "is",
      "isNot",
      "notHappened",
      "notYet",
      "quorum",
      "signatory",
      "via",
      "votingPolicy",
    ]);
  });
});
