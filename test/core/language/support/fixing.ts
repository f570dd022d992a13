import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { FixContext } from "../../../../src/core/language/fixes/fix.ts";
import type { Problem } from "../../../../src/core/model/problem.ts";
import { sequenceDiff } from "../../../../src/core/model/sequenceDiff.ts";
import { createTranslator } from "../../../../src/core/model/translate.ts";
import { createProjectService } from "../../../../src/core/service.ts";
import { InMemoryFolder } from "../../../support/inMemoryFolder.ts";
import { projectTexts, today } from "./situations.ts";

const t = createTranslator();
const chinese = createTranslator(
  JSON.parse(readFileSync("l10n/bundle.l10n.zh-cn.json", "utf8")) as Readonly<Record<string, string>>,
  "zh-CN",
);

/** A file with problems, and what its fixes may look at. */
export interface Broken {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly context: FixContext;
}

/** The project of all situations with other texts in some of its files, checked. */
export async function broken(file: string, texts: Readonly<Record<string, string>>): Promise<Broken> {
  const folder = new InMemoryFolder({ ...projectTexts, ...texts });
  const service = createProjectService(folder, { t, today: () => today, stage: "work" });
  await service.load();
  const source = service.project.files.get(file);
  assert.ok(source, file);
  const { project, lifecycleOf } = service;
  const inProject = project.settings.locale === "en" ? t : chinese;
  const context = { file: source, project, lifecycleOf, today, t, inProject };
  return { text: source.text, problems: service.problemsOf(file), context };
}

/** The lines that differ between two texts, as `-` those that went and `+` those that came. */
export function changedLines(before: string, after: string): string {
  return sequenceDiff(before.split("\n"), after.split("\n"))
    .filter(({ mark }) => mark !== " ")
    .map(({ mark, token }) => `${mark}${token}\n`)
    .join("");
}
