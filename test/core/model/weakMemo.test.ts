import assert from "node:assert/strict";
import { WeakMemo } from "../../../src/core/model/weakMemo.ts";

describe("what was worked out about objects", () => {
  const objects = (count: number) => Array.from({ length: count }, (_, index) => ({ index }));

  it("is remembered of 50,000", () => {
    const memo = new WeakMemo<object, number>();
    const known = objects(50_000);
    for (const object of known) memo.set(object, object.index);
    assert.deepEqual(
      known.filter((object) => memo.get(object) !== object.index),
      [],
    );
    assert.equal(memo.get({}), undefined);
  });

  it("is forgotten of the earliest when there are too many, and is remembered once it is known again", () => {
    const memo = new WeakMemo<object, number>();
    const known = objects(200_000);
    const [first, last] = [known[0], known.at(-1)];
    assert.ok(first && last);
    for (const object of known) memo.set(object, object.index);
    assert.deepEqual([memo.get(first), memo.get(last)], [undefined, last.index]);
    memo.set(first, first.index);
    assert.equal(memo.get(first), 0);
  });
});
