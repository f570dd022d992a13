import assert from "node:assert/strict";
import { hold, sealOfBaseline, verifyManifest } from "../../../../src/core/control/baseline/manifest.ts";
import type { Entry } from "../../../../src/core/model/entry.ts";
import { createTranslator } from "../../../../src/core/model/translate.ts";
import type { Baseline } from "../../../../src/generated/records.ts";

const t = createTranslator();

function entry(kind: Entry["kind"], value: Readonly<Record<string, unknown>>): Entry {
  const place = { id: String(value.id), file: "a.yaml", base: [], references: [], anchors: [] };
  return { kind, ...place, value: value as unknown as Entry["value"], valid: true };
}

const requirement = (id: string) =>
  entry("requirement", {
    ...{ id, title: `Title of ${id}`, status: "confirmed", owner: "SH-001", "x-note": "ours" },
    acceptanceCriteria: [{ id: "AC-1", text: "A file is offered", result: "passed" }],
  });

function sealed(): Baseline {
  const records = ["REQ-001", "REQ-002"].flatMap((id) => hold(requirement(id)) ?? []);
  const baseline: Baseline = { id: "BL-001", date: "2026-03-20", by: "pm@vendor.example", records };
  return { ...baseline, seal: sealOfBaseline(baseline) };
}

function unsealed(): Baseline {
  const { seal: _seal, ...baseline } = sealed();
  return baseline;
}

function faultsOf(baseline: Baseline): string[] {
  return verifyManifest(baseline, t).map(({ pointer }) => pointer.join("."));
}

function withRecord(change: Partial<Baseline["records"][number]>): Baseline {
  const baseline = sealed();
  return { ...baseline, records: baseline.records.with(1, { ...baseline.records[1], ...change } as never) };
}

describe("what a baseline holds of a record", () => {
  it("is its controlled content and the digest of that", () => {
    const held = hold(requirement("REQ-001"));
    assert.deepEqual(held?.record, {
      title: "Title of REQ-001",
      acceptanceCriteria: [{ id: "AC-1", text: "A file is offered" }],
    });
    assert.match(held?.content ?? "", /^sha256-[\w-]{43}$/);
  });

  it("is nothing for a kind without controlled content, or for settings", () => {
    assert.equal(hold(entry("risk", { id: "RISK-001" })), undefined);
    assert.equal(hold(entry("assent", { assent: 1 })), undefined);
  });
});

describe("verifying a baseline", () => {
  it("finds nothing in one that is as it was created", () => {
    assert.deepEqual(faultsOf(sealed()), []);
  });

  const cases: readonly (readonly [name: string, baseline: () => Baseline, faults: readonly string[]])[] = [
    ["a content that was changed", () => withRecord({ record: { title: "Other" } }), ["records.1.record"]],
    [
      "a digest that was changed",
      () => withRecord({ content: hold(requirement("REQ-009"))?.content ?? "" }),
      ["records.1.record", "seal"],
    ],
    [
      "both of them changed alike",
      () => withRecord({ ...hold(requirement("REQ-009")), id: "REQ-002" }),
      ["seal"],
    ],
    ["an id that was changed", () => withRecord({ id: "REQ-009" }), ["seal"]],
    ["an id that stands twice", () => withRecord({ id: "REQ-001" }), ["records.1.id", "seal"]],
    ["a record that was taken out", () => ({ ...sealed(), records: sealed().records.slice(1) }), ["seal"]],
    ["a seal that was taken out", unsealed, ["id"]],
    ["another date", () => ({ ...sealed(), date: "2026-03-21" }), ["seal"]],
    ["another author", () => ({ ...sealed(), by: "somebody@vendor.example" }), ["seal"]],
    ["a note that was added", () => ({ ...sealed(), note: "Agreed" }), ["seal"]],
    ["a field of the team's own", () => withRecord({ "x-note": "ours" } as never), ["seal"]],
    [
      "a number that JSON can't hold",
      () => withRecord({ record: { effort: Number.NaN } }),
      ["records.1.record"],
    ],
    ["such a number outside of contents", () => ({ ...sealed(), "x-a": Number.NaN }) as Baseline, ["seal"]],
  ];
  for (const [name, baseline, faults] of cases) {
    it(`finds ${name}`, () => assert.deepEqual(faultsOf(baseline()), faults));
  }
});
