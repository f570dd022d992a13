import assert from "node:assert/strict";
import fc from "fast-check";
import type { Entry } from "../../../src/core/model/entry.ts";
import { FilesInOrder } from "../../../src/core/model/filesInOrder.ts";

const made = (file: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ file, base: [index] }) as unknown as Entry);

describe("the entries of files in order", () => {
  it("are in that of the paths, however files come, change and go and whenever somebody asks", () => {
    const change = fc.record({ path: fc.constantFrom(..."abcdef"), count: fc.nat(2), asks: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const inOrder = new FilesInOrder();
        const files = new Map<string, Entry[]>();
        const expected = () => [...files.keys()].sort().flatMap((path) => files.get(path) ?? []);
        for (const { path, count, asks } of changes) {
          const entries = made(path, count);
          files.set(path, entries);
          inOrder.set(path, entries);
          if (asks) assert.deepEqual(inOrder.list(), expected());
        }
        assert.deepEqual(inOrder.list(), expected());
      }),
    );
  });
});
