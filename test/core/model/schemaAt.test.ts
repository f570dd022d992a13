import assert from "node:assert/strict";
import type { FileKind } from "../../../src/core/model/kind.ts";
import type { Pointer } from "../../../src/core/model/problem.ts";
import { schemaAt } from "../../../src/core/model/schemaAt.ts";
import { kinds } from "../../../src/generated/kinds.ts";

describe("what a schema says of a place", () => {
  const cases: readonly [FileKind, Pointer, string][] = [
    ["requirement", [], "object id,title,status"],
    ["requirement", ["priority"], "string must,should,could,wont"],
    ["requirement", ["acceptanceCriteria", 3, "method"], "string test,demonstration,inspection,analysis"],
    ["requirement", ["source", "stakeholder"], "string → stakeholder"],
    ["requirement", ["goal"], "string → goal"],
    ["risk", ["inherent", "probability"], "string"],
    ["communication", ["log", 0, "date"], "string date"],
    ["survey", ["responses", 0, "answers", "Q-1"], "number,string"],
    ["assent", ["checks", "trace/no-goal"], "string ignore,hint,info,warning,error; object"],
    ["workflow", ["states", "draft", "tags", 0], "string"],
    ["requirement", ["nothing"], ""],
    ["requirement", ["title", "deeper"], ""],
    ["requirement", ["toString"], ""],
  ];
  for (const [kind, pointer, said] of cases) {
    it(`is “${said}” for ${kind} ${pointer.join("/")}`, () => {
      const nodes = schemaAt(kind, pointer).map(({ types, values, refs, format, required }) =>
        [types.join(","), values?.join(","), refs && `→ ${refs.join(",")}`, format, required?.join(",")]
          .filter(Boolean)
          .join(" "),
      );
      assert.equal(nodes.join("; "), said);
    });
  }

  it("has a name and a description in both languages for every field of every kind", () => {
    for (const kind of kinds) {
      for (const [record] of [schemaAt(kind, [])]) {
        for (const [key, node] of Object.entries(record?.properties ?? {})) {
          for (const words of [node.title, node.description]) {
            assert.ok(words?.en && words["zh-CN"], `${kind} ${key}`);
          }
        }
      }
    }
  });
});
