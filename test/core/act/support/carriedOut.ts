import assert from "node:assert/strict";
import { type FileChange, isRename } from "../../../../src/core/act/fileChanges.ts";
import { createTranslator } from "../../../../src/core/model/translate.ts";
import { createProjectService } from "../../../../src/core/service.ts";
import { withEdits } from "../../../../src/core/yaml/edit/withEdits.ts";
import { InMemoryFolder } from "../../../support/inMemoryFolder.ts";

type Texts = Readonly<Record<string, string>>;

/** The texts of a project after planned changes, each of which must fit what is there. */
export function carriedOut(texts: Texts, files: readonly FileChange[]): Texts {
  const result = new Map(Object.entries(texts));
  for (const file of files) {
    const from = isRename(file) ? file.from : file.path;
    assert.equal(result.get(from), file.expected, from);
    if (from !== file.path) assert.ok(!result.has(file.path), `nothing is at ${file.path} yet`);
    if ("edits" in file) assert.equal(withEdits(file.expected, file.edits), file.text);
    result.delete(from);
    if (file.text !== undefined) result.set(file.path, file.text);
  }
  return Object.fromEntries([...result].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The codes of all problems of a project, sorted. */
export async function problemCodes(texts: Texts): Promise<readonly string[]> {
  const today = () => "2026-06-15";
  const service = createProjectService(new InMemoryFolder(texts), {
    t: createTranslator(),
    today,
    stage: "work",
  });
  await service.load();
  return service
    .problems()
    .map(({ code }) => code)
    .sort();
}
