import assert from "node:assert/strict";
import { completionsAt } from "../../../src/core/language/completion/completionsAt.ts";
import { fixesFor } from "../../../src/core/language/fixes/fixesFor.ts";
import { hoverAt } from "../../../src/core/language/hover/hoverAt.ts";
import { hoverMarkdown } from "../../../src/core/language/hover/hoverMarkdown.ts";
import { linksIn } from "../../../src/core/language/links.ts";
import { documentSymbols } from "../../../src/core/language/navigation/documentSymbols.ts";
import { foldsOf } from "../../../src/core/language/navigation/folding.ts";
import type { SourceFile } from "../../../src/core/model/entry.ts";
import type { Problem } from "../../../src/core/model/problem.ts";
import { markup } from "../hostileTexts.ts";
import { isEvery } from "../input.ts";
import { numberOf, type Scene } from "./scene.ts";

/** What the editor says of a place of each file, whatever its text is. */
export function speakOf(scene: Scene, problems: readonly Problem[]): void {
  for (const [path, text] of Object.entries(scene.input)) {
    const file = scene.service.project.files.get(path);
    if (!file) continue;
    const offset = numberOf(text) % (text.length + 1);
    say(file, offset, problems, scene);
  }
}

function say(file: SourceFile, offset: number, problems: readonly Problem[], scene: Scene): void {
  const { source, service, t } = scene;
  const { text } = file;
  const { sections = [] } =
    hoverAt(file, offset, { ...source, problemsOf: service.problemsOf.bind(service) }) ?? {};
  for (const section of sections) {
    const shown = hoverMarkdown(section, t).replaceAll(/^(`{3,})plaintext\n[\s\S]*?\n\1$/gm, "");
    assert.ok(!markup.some((mark) => shown.includes(mark)), "a hover holds no markup of a record");
    assert.ok(!/(?<!\\)\]\(/.test(shown), "a hover holds no link of a record");
  }
  for (const { span } of completionsAt({ ...source, text, path: file.path, offset }).items) {
    assert.ok(
      span.start >= 0 && span.start <= offset && span.end <= text.length,
      "a suggestion replaces text here",
    );
  }
  documentSymbols(file, source.lifecycleOf, t);
  linksIn(file, t);
  foldsOf(text);
  if (!isEvery(3, scene.turn)) return;
  const own = problems.filter((problem) => problem.file === file.path);
  for (const problem of own.slice(0, scene.turn === "all" ? 20 : 1)) {
    for (const { edits } of fixesFor(problem, { ...source, file })) {
      for (const { start, end } of edits) assert.ok(start >= 0 && start <= end && end <= text.length);
    }
  }
}
