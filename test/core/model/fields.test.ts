import assert from "node:assert/strict";
import fc from "fast-check";
import { visitField } from "../../../src/core/model/fields.ts";
import type { FieldPath } from "../../../src/core/model/kindRow.ts";

function visited(value: unknown, ...path: FieldPath): [unknown, string][] {
  const found: [unknown, string][] = [];
  visitField(value, path, (item, pointer) => found.push([item, pointer.join(".")]));
  return found;
}

describe("visitField", () => {
  it("leads to the value of a key, and of keys within", () => {
    assert.deepEqual(visited({ a: 1, b: 2 }, "a"), [[1, "a"]]);
    assert.deepEqual(visited({ a: { b: null } }, "a", "b"), [[null, "a.b"]]);
    assert.deepEqual(visited(7), [[7, ""]]);
  });

  it("leads to every item of a list", () => {
    assert.deepEqual(visited({ a: [{ b: 1 }, { c: 2 }, { b: 3 }] }, "a", "[]", "b"), [
      [1, "a.0.b"],
      [3, "a.2.b"],
    ]);
    assert.deepEqual(visited([[1, 2], [3]], "[]", "[]"), [
      [1, "0.0"],
      [2, "0.1"],
      [3, "1.0"],
    ]);
  });

  it("leads to every value of an open mapping", () => {
    assert.deepEqual(visited({ a: { x: 1, y: 2 } }, "a", "*"), [
      [1, "a.x"],
      [2, "a.y"],
    ]);
  });

  it("passes over values of other shapes", () => {
    assert.deepEqual(visited({ a: "text" }, "a", "[]"), []);
    assert.deepEqual(visited({ a: ["b"] }, "a", "b"), []);
    assert.deepEqual(visited({ a: [1] }, "a", "*"), []);
    assert.deepEqual(visited({ a: null }, "a", "b"), []);
    assert.deepEqual(visited("text", "length"), []);
    assert.deepEqual(visited({}, "constructor"), []);
    assert.deepEqual(visited({}, "toString", "name"), []);
  });

  it("never throws, whatever the value", () => {
    const path = fc.array(fc.constantFrom("[]", "*", "a", "length"), { maxLength: 4 });
    fc.assert(
      fc.property(fc.anything(), path, (value, steps) => {
        visitField(value, steps, () => {});
      }),
    );
  });
});
