import assert from "node:assert/strict";
import { idAt } from "../../../src/core/language/idAt.ts";
import { highlightsOf } from "../../../src/core/language/navigation/highlights.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { applied, open, situations } from "./support/situations.ts";

const t = createTranslator();

describe("highlights of an id", () => {
  for (const situation of situations<{ readonly shown: readonly string[] }>("highlights")) {
    it(situation.it, () => {
      const { text, file, offset } = open(situation);
      const place = idAt(file, offset, t);
      const edits = (place ? highlightsOf(file, place, t) : []).flatMap(({ span, isDeclaration }) => {
        const [before, after] = isDeclaration ? ["⟪", "⟫"] : ["⟦", "⟧"];
        return [
          { start: span.start, end: span.start, newText: before ?? "" },
          { start: span.end, end: span.end, newText: after ?? "" },
        ];
      });
      const lines = applied(text, edits).split("\n");
      assert.deepEqual(
        lines.filter((line) => /[⟦⟪]/.test(line)).map((line) => line.trim()),
        situation.shown,
      );
    });
  }
});
