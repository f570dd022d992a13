import assert from "node:assert/strict";
import fc from "fast-check";
import { mergedWith, patchBetween } from "../../../src/core/workflow/mergePatch.ts";
import { sameValue } from "../../../src/core/yaml/edit/sameValue.ts";

type Mapping = Readonly<Record<string, unknown>>;

const { content } = fc.letrec<{ value: unknown; content: Mapping }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(0, 1, "", "a", true, false),
    fc.array(tie("value"), { maxLength: 3 }),
    tie("content"),
  ),
  content: fc.dictionary(fc.constantFrom("a", "b", "c", "__proto__", "constructor"), tie("value"), {
    noNullPrototype: true,
  }),
}));

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every patch that says one thing less. */
function* smaller(patch: Mapping): Iterable<Mapping> {
  for (const [key, value] of Object.entries(patch)) {
    const others = Object.entries(patch).filter(([name]) => name !== key);
    yield Object.fromEntries(others);
    if (!isMapping(value)) continue;
    for (const less of smaller(value)) yield Object.fromEntries([...others, [key, less]]);
  }
}

describe("a merge patch", () => {
  it("does what the examples of RFC 7396 say", () => {
    const examples: readonly (readonly [before: unknown, patch: unknown, after: unknown])[] = [
      [{ a: "b" }, { a: "c" }, { a: "c" }],
      [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
      [{ a: "b" }, { a: null }, {}],
      [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
      [{ a: ["b"] }, { a: "c" }, { a: "c" }],
      [{ a: "c" }, { a: ["b"] }, { a: ["b"] }],
      [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
      [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
      [
        ["a", "b"],
        ["c", "d"],
        ["c", "d"],
      ],
      [{ a: "b" }, ["c"], ["c"]],
      [{ a: "foo" }, null, null],
      [{ a: "foo" }, "bar", "bar"],
      [{ e: null }, { a: 1 }, { e: null, a: 1 }],
      [[1, 2], { a: "b", c: null }, { a: "b" }],
      [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
    ];
    for (const [before, patch, after] of examples) assert.deepEqual(mergedWith(before, patch), after);
  });

  it("between two contents makes the second of the first", () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        const patch = patchBetween(before, after);
        assert.ok(sameValue(mergedWith(before, patch), after), JSON.stringify(patch));
      }),
    );
  });

  it("between two contents is empty exactly where they are the same", () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        assert.deepEqual(patchBetween(before, before), {});
        assert.equal(Object.keys(patchBetween(before, after)).length === 0, sameValue(before, after));
      }),
    );
  });

  it("between two contents says nothing that is not needed", () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        for (const less of smaller(patchBetween(before, after))) {
          assert.ok(!sameValue(mergedWith(before, less), after), JSON.stringify(less));
        }
      }),
    );
  });

  it("changes neither what it is made for nor what it is made of", () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        const [first, second] = [JSON.stringify(before), JSON.stringify(after)];
        mergedWith(before, patchBetween(before, after));
        assert.deepEqual([JSON.stringify(before), JSON.stringify(after)], [first, second]);
        assert.equal(({} as Mapping).a, undefined);
      }),
    );
  });
});
