import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { canonicalForm, controlledContent, digest, seal } from "../../../src/core/workflow/digest.ts";
import { kindTable } from "../../../src/generated/kinds.ts";

interface Vectors {
  readonly digests: readonly {
    readonly content: unknown;
    readonly canonical: string;
    readonly digest: string;
  }[];
  readonly chains: readonly { readonly history: readonly Record<string, unknown>[] }[];
}

const vectors = JSON.parse(readFileSync("test/fixtures/seals.json", "utf8")) as Vectors;

describe("digests", () => {
  it("reproduce the canonical form and the digest of every vector", () => {
    assert.ok(vectors.digests.length > 0);
    for (const vector of vectors.digests) {
      assert.equal(canonicalForm(vector.content), vector.canonical);
      assert.equal(digest(vector.content), vector.digest);
    }
  });

  it("refuse numbers that JSON doesn't have", () => {
    assert.throws(() => digest({ a: Number.NaN }));
    assert.throws(() => digest({ a: Number.POSITIVE_INFINITY }));
  });
});

describe("seals", () => {
  it("chain every entry of the vectors to the one before", () => {
    assert.ok(vectors.chains.length > 0);
    for (const { history } of vectors.chains) {
      let previous: string | null = null;
      for (const entry of history) {
        assert.equal(seal(entry, previous), entry.seal);
        previous = entry.seal as string;
      }
    }
  });
});

describe("controlled content", () => {
  it("keeps the controlled fields that are present and leaves out results and evidence", () => {
    const requirement = {
      id: "REQ-001",
      title: "Export",
      status: "captured",
      priority: "must",
      description: "d",
      acceptanceCriteria: [
        { id: "AC-1", text: "t", result: "passed", reason: "r", evidence: ["e"], "x-note": 1 },
      ],
      "x-own": 1,
      owner: "SH-001",
    };
    assert.deepEqual(controlledContent(requirement, kindTable.requirement), {
      title: "Export",
      priority: "must",
      description: "d",
      acceptanceCriteria: [{ id: "AC-1", text: "t" }],
    });
  });

  it("is empty for a record without controlled fields", () => {
    assert.deepEqual(controlledContent({ id: "LES-001", title: "x" }, kindTable.lesson), {});
  });
});
