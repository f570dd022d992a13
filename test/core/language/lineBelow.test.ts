import assert from "node:assert/strict";
import fc from "fast-check";
import { lineBelow } from "../../../src/core/language/lineBelow.ts";
import { yamlText } from "../../support/yamlText.ts";
import { applied, open, situations } from "./support/situations.ts";

describe("the line below", () => {
  for (const situation of situations<{ readonly becomes: string | null }>("lineBelow")) {
    it(situation.it, () => {
      const { path, text, offset } = open(situation);
      const edit = lineBelow(path, text, offset);
      const becomes = edit ? applied(text, [{ ...edit, newText: `${edit.newText}‸` }]) : null;
      assert.equal(becomes, situation.becomes);
    });
  }

  it("changes nothing but an empty line, and a dash alone above it", () => {
    fc.assert(
      fc.property(yamlText(), fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        const edit = lineBelow("requirements.yaml", text, offset);
        if (edit) assert.match(text.slice(edit.start, edit.end), /^[ \t]*(?:-[ \t]*\r?\n[ \t]*)?$/);
      }),
      { numRuns: 3000 },
    );
  });

  it("is left alone in files that are no part of a project", () => {
    assert.equal(lineBelow("notes.yaml", "a:\n  - b\n", 9), undefined);
  });
});
