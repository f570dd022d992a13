import assert from "node:assert/strict";
import { obstaclesOf } from "./csvSupport.ts";

/** What is said about a mapping, with its lines. */
function complaints(...lines: string[]): string[] {
  const found = obstaclesOf({ csv: "Id,Title\nA-1,T\n", map: `${lines.join("\n")}\n` });
  return found.map(({ where, line, message }) => `${where} ${line}: ${message}`);
}

const good = ["kind: requirement", "system: ext", "id: Id", "columns:", "  title: Title"];

describe("a mapping", () => {
  it("is complained of line by line", () => {
    assert.deepEqual(complaints(...good, "  titel: Title", "  effort: {column: E, tpye: number}"), [
      "mapping 6: “titel” is not a field of “requirement”: correct it, or begin your own with “x-”.",
      "mapping 7: “tpye” is not known here; known are: column, type, split, values, decimal, dateFormat, default, onUnknown.",
    ]);
  });

  it("must name a kind, a system, an id and columns", () => {
    assert.match(complaints("kind: nothing")[0] ?? "", /^mapping 1: “kind” must be one of: stakeholder, /);
    assert.equal(complaints("kind: requirement").length, 3);
    assert.match(complaints("kind: charter", ...good.slice(1)).join(), /must be one of/);
  });

  it("must be YAML as records may use it", () => {
    assert.match(complaints("kind: &x requirement").join(), /^mapping 1: Anchors and aliases/);
    assert.match(complaints("columns: [", "  - a").join(), /^mapping \d: /);
  });

  it("must keep records where the project looks for them", () => {
    for (const file of [
      "../x.yaml",
      "risks/a.yaml",
      "requirements/a.yml",
      "requirements/.a.yaml",
      "requirements/../a.yaml",
      "requirements/{x}.yaml",
    ]) {
      assert.match(
        complaints(...good, `file: "${file}"`).join(),
        /is not a file in which the project looks/,
        file,
      );
    }
  });

  it("can't fill what the import fills, nor what holds more than single values", () => {
    const found = complaints(
      ...good,
      "  history: A",
      "  acceptanceCriteria: B",
      "  source: C",
      "  __proto: D",
    );
    assert.match(found[0] ?? "", /6: “history” is filled by the import itself/);
    assert.match(found[1] ?? "", /7: “acceptanceCriteria” holds more than single values/);
    assert.match(found[2] ?? "", /8: “source” holds more than single values/);
    assert.match(found[3] ?? "", /9: “__proto” is not a field/);
  });

  it("has options of the expected kind", () => {
    const found = complaints(...good, "trim: maybe", "separator: x", "onEmpty: forget", "constants: 1");
    assert.deepEqual(
      found.map((text) => text.slice(0, 10)),
      ["mapping 9:", "mapping 7:", "mapping 6:", "mapping 8:"],
    );
    const rules = complaints(
      ...good,
      "  effort: {type: nummer, decimal: x}",
      "  source.date: {column: D, dateFormat: DDMM}",
      "  dependsOn: {column: [], onUnknown: x}",
    );
    assert.equal(rules.length, 6);
  });
});
