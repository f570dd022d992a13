import assert from "node:assert/strict";
import { idTokens } from "../../../src/core/language/idTokens.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { lifecyclesIn } from "../../../src/core/workflow/lifecycles.ts";
import { applied, open, situations } from "./support/situations.ts";

interface Expected {
  /** The text with the ids in brackets, behind each what is said of it. */
  readonly shows: string;
}

const t = createTranslator();

describe("the colours of ids", () => {
  for (const { shows, ...situation } of situations<Expected>("idTokens")) {
    it(situation.it, () => {
      const { file, text, project } = open(situation);
      const lifecycleOf = lifecyclesIn(project, t);
      const tokens = idTokens(file, { start: 0, end: text.length }, { project, lifecycleOf, t });
      const edits = tokens.flatMap(({ span: { start, end }, modifiers }) => [
        { start, end: start, newText: "⟦" },
        { start: end, end, newText: `${["", ...modifiers].join(" ")}⟧` },
      ]);
      assert.equal(applied(text, edits), shows);
    });
  }
});
