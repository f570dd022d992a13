import assert from "node:assert/strict";
import { traceFrom } from "../../../src/core/language/navigation/trace.ts";
import type { TraceDirection } from "../../../src/core/language/navigation/traceLinks.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { readProject } from "../../support/readProject.ts";
import { markedLines } from "./support/markedLines.ts";
import { projectTexts, situations } from "./support/situations.ts";

interface Expected {
  readonly of: string;
  readonly upstream: readonly string[];
  readonly downstream: readonly string[];
}

const t = createTranslator();

describe("a trace", () => {
  for (const { it: says, of, files = {}, upstream, downstream } of situations<Expected>("trace")) {
    it(says, () => {
      const texts = Object.entries({ ...projectTexts, ...files });
      const project = readProject(Object.fromEntries(texts.map(([path, text]) => [path, text ?? undefined])));
      const [start] = project.find(of);
      assert.ok(start);
      const steps = (direction: TraceDirection) =>
        traceFrom(start, direction, project, t).map(
          ({ target, at }) => `${target.id} ← ${markedLines(project, at).join(" ")}`,
        );
      assert.deepEqual(steps("upstream"), upstream);
      assert.deepEqual(steps("downstream"), downstream);
    });
  }
});
