import assert from "node:assert/strict";
import { type HintKind, inlayHints } from "../../../src/core/language/inlayHints.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { lifecyclesIn } from "../../../src/core/workflow/lifecycles.ts";
import { applied, open, situations, today } from "./support/situations.ts";

interface Expected {
  /** The text with its hints in guillemets. */
  readonly shows: string;
  /** The part of the text that is seen; all of it where this is absent. */
  readonly seen?: string;
  readonly wanted?: readonly HintKind[];
  /** What they say when they are pointed at. */
  readonly tooltips?: readonly string[];
}

const t = createTranslator();

describe("inlay hints", () => {
  for (const { shows, seen, wanted, tooltips, ...situation } of situations<Expected>("inlayHints")) {
    it(situation.it, () => {
      const { file, text, project } = open(situation);
      const start = seen === undefined ? 0 : text.indexOf(seen);
      const within = { start, end: seen === undefined ? text.length : start + seen.length };
      const hints = inlayHints(file, within, {
        ...{ project, today, t, lifecycleOf: lifecyclesIn(project, t) },
        wanted: new Set(wanted ?? ["title", "level", "days"]),
      });
      const edits = hints.map(({ offset, text: hint }) => ({
        ...{ start: offset, end: offset },
        newText: ` «${hint}»`,
      }));
      assert.equal(applied(text, edits), shows);
      if (tooltips)
        assert.deepEqual(
          hints.map(({ tooltip }) => tooltip ?? ""),
          tooltips,
        );
    });
  }
});
