import assert from "node:assert/strict";
import { idAt } from "../../../src/core/language/idAt.ts";
import { definitionsOf } from "../../../src/core/language/navigation/definition.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { markedLines } from "./support/markedLines.ts";
import { open, situations } from "./support/situations.ts";

interface Expected {
  readonly leads: readonly string[];
  readonly whole?: string;
}

const t = createTranslator();

describe("where an id comes from", () => {
  for (const situation of situations<Expected>("definition")) {
    it(situation.it, () => {
      const { project, file, offset } = open(situation);
      const place = idAt(file, offset, t);
      const found = place ? definitionsOf(place, project, t) : [];
      assert.deepEqual(markedLines(project, found), situation.leads);
      for (const { extent, span } of found) assert.ok(extent.start <= span.start && span.end <= extent.end);
      if (situation.whole === undefined) return;
      const [{ file: path, extent } = { file: "", extent: { start: 0, end: 0 } }] = found;
      assert.equal(project.files.get(path)?.text.slice(extent.start, extent.end), situation.whole);
    });
  }
});
