import assert from "node:assert/strict";
import fc from "fast-check";
import { placeAt } from "../../../src/core/language/pointerAt.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import { pathAt } from "../../../src/core/yaml/pathAt.ts";
import { readFiles } from "../../support/readProject.ts";

const t = createTranslator();

/** Where the first place of a text in a file is: the record and the way to it. */
function placeOf(path: string, text: string, wanted: string): string {
  const file = readFiles({ [path]: text }).get(path);
  assert.ok(file);
  const place = placeAt(file, text.indexOf(wanted), t);
  return place ? `${place.record} ${place.pointer.join("/")}` : "";
}

const single = `id: REQ-001
title: Export   # in which form?
acceptanceCriteria:
  - {id: AC-1, text: A file, method: test}
  - id: AC-2
    text: |
      Two lines
      of text
status: captured
`;

const register = `# The register
- id: REQ-001
  title: One
- id: REQ-002
  title: Two
  acceptanceCriteria: [{id: AC-1, text: Quick}]
`;

describe("what stands at a place of a file", () => {
  for (const [text, wanted, place] of [
    [single, "REQ-001", "0 id"],
    [single, "title", "0 title"],
    [single, "Export", "0 title"],
    [single, "A file", "0 acceptanceCriteria/0/text"],
    [single, "of text", "0 acceptanceCriteria/1/text"],
    [single, "in which form", "0 "],
  ] as const) {
    it(`is ${place} for “${wanted}”`, () => {
      assert.equal(placeOf("requirements/REQ-001.yaml", text, wanted), place);
    });
  }

  for (const [text, wanted, place] of [
    [register, "One", "0 title"],
    [register, "REQ-002", "1 id"],
    [register, "Quick", "1 acceptanceCriteria/0/text"],
    [register.replaceAll("\n", "\r\n"), "Quick", "1 acceptanceCriteria/0/text"],
    ["[{id: REQ-001, title: One}, {id: REQ-002, title: Two}]\n", "One", "0 title"],
    ["[{id: REQ-001, title: One}, {id: REQ-002, title: Two}]\n", "Two", "1 title"],
  ] as const) {
    it(`is ${place} in a register for “${wanted}” in ${JSON.stringify(text.slice(0, 12))}`, () => {
      assert.equal(placeOf("requirements.yaml", text, wanted), place);
    });
  }

  it("is the way to a value for every place in its text", () => {
    const document = parseRanged(single, t);
    fc.assert(
      fc.property(fc.nat(single.length), (offset) => {
        const { path } = pathAt(document, offset);
        const span = document.locate(path, "value");
        const key = document.locate(path, "key");
        const isAt = (one: { start: number; end: number }) => offset >= one.start;
        assert.ok(path.length === 0 || isAt(span) || isAt(key), `${offset}: ${path.join("/")}`);
      }),
    );
  });
});
