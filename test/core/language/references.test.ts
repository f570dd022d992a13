import assert from "node:assert/strict";
import { idAt } from "../../../src/core/language/idAt.ts";
import { idsOf } from "../../../src/core/language/navigation/definition.ts";
import type { FileSpan } from "../../../src/core/language/navigation/idSpans.ts";
import { referencesTo } from "../../../src/core/language/navigation/references.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { markedLines } from "./support/markedLines.ts";
import { open, situations } from "./support/situations.ts";

interface Expected {
  readonly named: readonly string[];
  readonly declared: readonly string[];
}

const t = createTranslator();

describe("the references to an id", () => {
  for (const situation of situations<Expected>("references")) {
    it(situation.it, () => {
      const { project, file, offset } = open(situation);
      const place = idAt(file, offset, t);
      assert.ok(place);
      const found = (declarations: boolean) =>
        idsOf(place, project).flatMap((id) => referencesTo(id, project, { declarations }, t));
      const named = found(false);
      assert.deepEqual(markedLines(project, named), situation.named);
      const isNew = (one: FileSpan) =>
        !named.some((other) => one.file === other.file && one.span.start === other.span.start);
      assert.deepEqual(markedLines(project, found(true).filter(isNew)), situation.declared);
      assert.equal(found(true).length, named.length + found(true).filter(isNew).length);
    });
  }
});
