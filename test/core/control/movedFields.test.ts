import assert from "node:assert/strict";
import fc from "fast-check";
import { movedFields } from "../../../src/core/control/movedFields.ts";
import { sameValue } from "../../../src/core/yaml/edit/sameValue.ts";

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(null, 0, "a", "b", true),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.array(
      fc.record({ id: fc.constantFrom("A", "B", "C"), text: tie("value") }, { noNullPrototype: true }),
      { maxLength: 3 },
    ),
    fc.dictionary(fc.constantFrom("a", "b", "id"), tie("value"), { noNullPrototype: true, maxKeys: 3 }),
  ),
}));

function at(whole: unknown, pointer: readonly (string | number)[]): unknown {
  return pointer.reduce((inner, step) => (inner as Record<string | number, unknown>)?.[step], whole);
}

function shown(agreed: unknown, present: unknown): readonly string[] {
  return movedFields(agreed, present).map(({ path, pointer }) => `${path} /${pointer.join("/")}`);
}

describe("the fields in which a content has moved", () => {
  it("are none exactly where both are the same", () => {
    fc.assert(
      fc.property(value, value, (agreed, present) => {
        assert.deepEqual(movedFields(agreed, agreed), []);
        assert.equal(movedFields(agreed, present).length === 0, sameValue(agreed, present));
      }),
      { numRuns: 1000 },
    );
  });

  it("are at places that are there, and say what stands there", () => {
    fc.assert(
      fc.property(value, value, (agreed, present) => {
        for (const field of movedFields(agreed, present)) {
          const there = at(present, field.pointer);
          assert.ok(there !== undefined || field.pointer.length === 0);
          if (field.present !== undefined) assert.ok(sameValue(there, field.present));
          assert.ok(!sameValue(field.agreed, field.present));
        }
      }),
    );
  });

  it("go by the keys of mappings, and by the ids of items", () => {
    const agreed = { a: { b: 1, c: 2 }, list: [{ id: "A", text: "x" }, { id: "B" }] };
    const present = { a: { b: 1, c: 3, d: 4 }, list: [{ id: "A", text: "y" }, { id: "C" }] };
    assert.deepEqual(shown(agreed, present), [
      "a.c /a/c",
      "a.d /a/d",
      "list.A.text /list/0/text",
      "list.C /list/1",
      "list.B /list",
    ]);
  });

  it("are the whole list where items have no ids, share them, or have changed places", () => {
    const [a, b] = [{ id: "A" }, { id: "B" }];
    for (const [agreed, present] of [
      [[1], [1, 2]],
      [[a, a], [a]],
      [[a, { text: "x" }], [a]],
      [
        [a, b],
        [b, a],
      ],
      [[a], []],
      [[null], [a]],
    ]) {
      assert.deepEqual(shown({ list: agreed }, { list: present }), ["list /list"]);
    }
  });
});
