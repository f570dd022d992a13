import assert from "node:assert/strict";
import fc from "fast-check";
import type { FileKind } from "../../../src/core/model/kind.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { readSource } from "../../../src/core/source/readSource.ts";
import { kinds } from "../../../src/generated/kinds.ts";
import { yamlText } from "../../support/yamlText.ts";

const t = createTranslator();

function read(text: string, kind: FileKind = "requirement") {
  return readSource("some.yaml", kind, { text }, t);
}

describe("reading a file", () => {
  it("gives one record for a mapping, and one for each item of a sequence", () => {
    const one = read("id: REQ-001\ntitle: T\nstatus: captured\n");
    assert.deepEqual(
      one.entries.map(({ id, base, valid, kind, file }) => ({ id, base, valid, kind, file })),
      [{ id: "REQ-001", base: [], valid: true, kind: "requirement", file: "some.yaml" }],
    );
    const two = read("- {id: REQ-001, title: T, status: captured}\n- {id: REQ-002}\n");
    assert.deepEqual(
      two.entries.map(({ id, base, valid }) => ({ id, base, valid })),
      [
        { id: "REQ-001", base: [0], valid: true },
        { id: "REQ-002", base: [1], valid: false },
      ],
    );
    assert.ok(two.findings.every(({ pointer, record }) => pointer[0] === 1 && record === "REQ-002"));
  });

  it("gives no records for an empty file, one of comments, and an empty list", () => {
    for (const text of ["", "\n", "# nothing yet\n", "[]\n", "---\n"]) {
      assert.deepEqual(read(text).entries, [], text);
      assert.deepEqual(read(text).findings, [], text);
    }
  });

  it("gives only the id of a record that is not YAML as records may be, and says where", () => {
    const { entries, findings } = read("id: REQ-001\ntitle: *other\n");
    assert.deepEqual(
      entries.map(({ value, valid }) => ({ value, valid })),
      [{ value: { id: "REQ-001" }, valid: false }],
    );
    assert.deepEqual(
      findings.map(({ code, span }) => ({ code, span })),
      [{ code: "yaml/alias", span: { start: 19, end: 25 } }],
    );
  });

  it("knows the goals of a charter that can't be read", () => {
    const text = "id: CHARTER\ntitle: [\ngoals:\n  - {id: GOAL-1, due: 5}\n  - id: GOAL-2\n    specific: s\n";
    const [entry] = read(text, "charter").entries;
    assert.deepEqual(
      entry?.anchors.map(({ kind, id }) => `${kind} ${id}`),
      ["goal GOAL-1", "goal GOAL-2"],
    );
  });

  it("lists what a record names, with the place of each", () => {
    const [entry] = read(
      "id: REQ-001\ngoal: GOAL-1\nsource: {stakeholder: SH-001}\ndependsOn: [REQ-002, 7]\nx-see: REQ-009\n",
    ).entries;
    assert.deepEqual(entry?.references.map(({ id, pointer }) => `${pointer.join(".")} ${id}`).sort(), [
      "dependsOn.0 REQ-002",
      "goal GOAL-1",
      "source.stakeholder SH-001",
    ]);
    assert.deepEqual(entry?.anchors, []);
  });

  it("lists the goals of a charter as ids that others may name", () => {
    const [entry] = read("id: CHARTER\ngoals: [{id: GOAL-1}, {}, {id: GOAL-2}]\n", "charter").entries;
    assert.deepEqual(entry?.anchors, [
      { kind: "goal", id: "GOAL-1", pointer: ["goals", 0, "id"] },
      { kind: "goal", id: "GOAL-2", pointer: ["goals", 2, "id"] },
    ]);
  });

  it("takes assent.yaml for one whole, even when it is a list", () => {
    const { entries } = read("- {assent: 1, name: P}\n", "assent");
    assert.deepEqual(
      entries.map(({ base, valid }) => ({ base, valid })),
      [{ base: [], valid: false }],
    );
  });

  it("reads on after a byte order mark, which it reports", () => {
    const { entries, findings, text } = read("\ufeffid: REQ-001\ntitle: T\nstatus: captured\n");
    assert.equal(entries[0]?.id, "REQ-001");
    assert.deepEqual(
      findings.map(({ code }) => code),
      ["yaml/encoding"],
    );
    assert.ok(text.startsWith("id:"));
  });

  it("says why a file has no text", () => {
    for (const [unreadable, code] of [
      ["encoding", "yaml/encoding"],
      ["too-large", "yaml/too-large"],
      ["link", "yaml/link"],
    ] as const) {
      const { entries, findings, text } = readSource("some.yaml", "risk", { unreadable }, t);
      assert.deepEqual(
        { entries, text, codes: findings.map((one) => one.code) },
        { entries: [], text: "", codes: [code] },
      );
    }
  });

  it("never throws, whatever the text and the kind", () => {
    fc.assert(
      fc.property(yamlText(), fc.constantFrom<FileKind>(...kinds, "assent"), (text, kind) => {
        const { entries, findings } = read(text, kind);
        assert.ok(entries.every(({ valid, id }) => !valid || id !== "" || kind === "assent"));
        assert.ok(entries.some(({ valid }) => !valid) ? findings.length > 0 : true);
      }),
      { numRuns: 1000 },
    );
  });
});
