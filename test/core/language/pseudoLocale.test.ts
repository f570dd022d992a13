import assert from "node:assert/strict";
import { fixesFor } from "../../../src/core/language/fixes/fixesFor.ts";
import { hoverAt } from "../../../src/core/language/hover/hoverAt.ts";
import { createProjectService } from "../../../src/core/service.ts";
import { lifecyclesIn } from "../../../src/core/workflow/lifecycles.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";
import { plainWords, pseudoTranslator, wordsOfTexts } from "../../support/plainWords.ts";
import { completed } from "./support/completing.ts";
import { hoverText } from "./support/hoverText.ts";
import { open, projectTexts, type Situation, situations, today } from "./support/situations.ts";

const t = pseudoTranslator();

/** Finds what is plain in what is said of a text, and was written neither there nor in the other files. */
function finds(said: string, text: string, { files = {} }: Situation): readonly string[] {
  return plainWords(said, wordsOfTexts([...Object.values(projectTexts), text, JSON.stringify(files)]));
}

describe("what the editor says in the pseudo-locale", () => {
  it("is looked up in hovers", () => {
    for (const situation of situations("hover")) {
      const { file, offset, project, text } = open(situation);
      const hover = hoverAt(file, offset, { project, lifecycleOf: lifecyclesIn(project, t), today, t });
      assert.deepEqual(finds(hoverText(hover), text, situation), [], situation.it);
    }
  });

  it("is looked up in suggestions", () => {
    for (const situation of situations("completion")) {
      const opened = open(situation);
      const { items } = completed(opened, t);
      for (const { label, detail, documentation } of items) {
        // What would be written into the file is shown as it would stand there.
        const said =
          label.includes("…") || documentation.startsWith("id:") ? detail : `${detail}\n${documentation}`;
        assert.deepEqual(finds(said, opened.text, situation), [], `${situation.it}: ${label}`);
      }
    }
  });

  it("is looked up in problems and in what is offered for them", async () => {
    for (const situation of situations<{ readonly with?: readonly [string, string] }>("fixes")) {
      const { file, with: [old, young] = ["", ""] } = situation;
      const text = situation.text ?? projectTexts[file]?.replace(old, () => young) ?? "";
      const others = situation.files as Readonly<Record<string, string>> | undefined;
      const folder = new InMemoryFolder({ ...projectTexts, ...others, [file]: text });
      const service = createProjectService(folder, { t, today: () => today, stage: "release" });
      await service.load();
      const source = service.project.files.get(file);
      assert.ok(source, file);
      const { project, lifecycleOf } = service;
      const problems = service.problemsOf(file);
      const context = { file: source, project, lifecycleOf, today, t, inProject: t };
      const said = problems.flatMap((problem) => [
        problem.message,
        ...fixesFor(problem, context).map(({ title }) => title),
      ]);
      assert.deepEqual(finds(said.join("\n"), text, situation), [], situation.it);
    }
  });
});
