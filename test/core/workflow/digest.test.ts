import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import canonicalize from "canonicalize";
import fc from "fast-check";
import { canonicalForm } from "../../../src/core/workflow/canonical.ts";
import { controlledContent, digest, seal } from "../../../src/core/workflow/digest.ts";
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

  it("stand for the same text as that of another implementation", () => {
    const value = fc.oneof(fc.jsonValue(), fc.jsonValue({ stringUnit: "binary" }), fc.object());
    fc.assert(
      fc.property(value, (any) => {
        const json: unknown = JSON.parse(JSON.stringify(any) ?? "null");
        assert.equal(canonicalForm(json), canonicalize(json));
      }),
    );
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

describe("a seal", () => {
  const entry = fc.dictionary(
    fc.oneof(fc.constantFrom("at", "by", "note", "a", "z", "é", "会计", "Z", "__proto__"), fc.string()),
    fc.oneof(
      fc.string(),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("2026-06-01T09:00:00Z", 'a "b" \\ c', "\u0001\u007f\u2028", "😀"),
      fc.jsonValue(),
    ),
  );

  it("is the digest of the entry without its own seal, and with the one before it", () => {
    fc.assert(
      fc.property(entry, fc.option(fc.string()), (said, previous) => {
        const { seal: _own, prev: _other, ...rest } = said;
        const plain = { ...rest, prev: previous };
        assert.equal(seal({ ...rest, seal: "old" }, previous), digest(plain));
        assert.equal(canonicalForm(JSON.parse(canonicalForm(plain))), canonicalForm(plain));
      }),
    );
  });

  it("differs when anything differs that is said, or what is before", () => {
    const one = { at: "2026-06-01T09:00:00Z", by: "a@b.example", event: "GO", state: "gone" };
    const others = [
      { ...one, by: "A@b.example" },
      { ...one, note: "" },
      { ...one, note: null },
    ];
    const seals = [...others.map((other) => seal(other, null)), seal(one, "x"), seal(one, null)];
    assert.equal(new Set(seals).size, seals.length);
    assert.equal(seal({ ...one, seal: "x" }, null), seal(one, null));
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
