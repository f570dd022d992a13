import assert from "node:assert/strict";
import fc from "fast-check";
import type { RecordOf } from "../../../src/core/model/kind.ts";
import { changedBy } from "../../../src/core/workflow/changedBy.ts";
import { contentOf } from "../../../src/core/workflow/content.ts";
import { contentChanges, type Findings } from "../../../src/core/workflow/contentChanges.ts";
import { sameValue } from "../../../src/core/yaml/edit/sameValue.ts";
import { t } from "./support/trial.ts";

type Requirement = RecordOf<"requirement">;
type Criterion = NonNullable<Requirement["acceptanceCriteria"]>[number];

const criterion = fc.record(
  {
    id: fc.constantFrom("AC-1", "AC-2", "AC-3", "AC-4"),
    text: fc.constantFrom("One", "Two"),
    method: fc.constantFrom("test", "analysis"),
    result: fc.constantFrom("passed", "failed"),
    reason: fc.constant("Why"),
    evidence: fc.constantFrom([], ["mail"]),
    "x-ours": fc.constantFrom(1, 2),
  },
  { requiredKeys: ["id", "text"], noNullPrototype: true },
);

const requirement = fc.record(
  {
    id: fc.constant("REQ-001"),
    title: fc.constantFrom("One", "Two"),
    status: fc.constant("baselined"),
    priority: fc.constantFrom("must", "could"),
    dependsOn: fc.constantFrom([], ["REQ-002"], ["REQ-002", "REQ-003"]),
    acceptanceCriteria: fc.uniqueArray(criterion, { selector: ({ id }) => id, maxLength: 4 }),
    effort: fc.constantFrom(1, 2),
    owner: fc.constant("SH-001"),
    "x-ours": fc.constant({ title: "Ours" }),
    history: fc.constant([]),
  },
  { requiredKeys: ["id", "title", "status", "history"], noNullPrototype: true },
) as unknown as fc.Arbitrary<Requirement>;

const findings = fc.constantFrom<Findings>("kept", "dropped");

function changed(value: Requirement, wanted: Requirement, what: Findings): Requirement {
  const changes = contentChanges("requirement", value, contentOf("requirement", wanted), what);
  return changedBy(value, changes, t) as unknown as Requirement;
}

function uncontrolled({
  acceptanceCriteria: _one,
  title: _two,
  priority: _three,
  dependsOn: _four,
  ...rest
}: Requirement) {
  return rest;
}

function agreed({ result: _one, reason: _two, evidence: _three, ...rest }: Criterion): object {
  return Object.fromEntries(Object.entries(rest).filter(([key]) => !key.startsWith("x-")));
}

function found({ result, reason, evidence, ...rest }: Criterion): unknown {
  return { result, reason, evidence, ours: (rest as { "x-ours"?: number })["x-ours"] };
}

describe("the changes that give a record another content", () => {
  it("lead to exactly that content, and leave everything else as it is", () => {
    fc.assert(
      fc.property(requirement, requirement, findings, (value, wanted, what) => {
        const after = changed(value, wanted, what);
        assert.ok(sameValue(contentOf("requirement", after), contentOf("requirement", wanted)));
        assert.deepEqual(uncontrolled(after), uncontrolled(value));
      }),
    );
  });

  it("are none where the record has that content already, whatever its results are", () => {
    fc.assert(
      fc.property(requirement, findings, (value, what) => {
        const wanted = contentOf("requirement", value);
        assert.deepEqual(contentChanges("requirement", value, wanted, what), []);
      }),
    );
  });

  it("keep the results of criteria that stay, and keep or drop those of criteria that change", () => {
    fc.assert(
      fc.property(requirement, requirement, findings, (value, wanted, what) => {
        const before = new Map((value.acceptanceCriteria ?? []).map((one) => [one.id, one]));
        for (const one of changed(value, wanted, what).acceptanceCriteria ?? []) {
          const old = before.get(one.id);
          const stays = old && sameValue(agreed(old), agreed(one));
          const none = { result: undefined, reason: undefined, evidence: undefined, ours: undefined };
          const expected = old && (stays || what === "kept") ? found(old) : none;
          assert.deepEqual(found(one), expected);
        }
      }),
    );
  });

  it("know items without ids by what they say", () => {
    const duty = (text: string, more: object = {}) => ({ of: "SH-001", text, ...more });
    const charter = {
      id: "CHARTER",
      title: "Portal",
      status: "executing",
      contract: {
        number: "1",
        duties: [duty("Data", { done: true }), duty("Room"), duty("Data", { "x-ours": 1 })],
      },
    } as unknown as RecordOf<"charter">;
    const wanted = {
      title: "Portal",
      contract: { duties: [duty("Room"), duty("Data"), duty("Data"), duty("Desk")] },
    };
    const changes = contentChanges("charter", charter, wanted, "dropped");
    assert.deepEqual(changes, [
      {
        op: "set",
        pointer: ["contract"],
        value: {
          duties: [duty("Room"), duty("Data", { done: true }), duty("Data", { "x-ours": 1 }), duty("Desk")],
        },
        before: "history",
      },
    ]);
  });
});
