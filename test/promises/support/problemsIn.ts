import type { Problem } from "../../../src/core/model/problem.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { createProjectService, type ProjectService } from "../../../src/core/service.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";

/** A project of these files, as it is on a day in June. */
export async function openProject(
  files: Readonly<Record<string, string>>,
  isTrusted = true,
): Promise<ProjectService> {
  const service = createProjectService(new InMemoryFolder(files), {
    ...{ t: createTranslator(), today: () => "2026-06-15", stage: "work" },
    isTrusted: () => isTrusted,
  });
  await service.load();
  return service;
}

/** What is wrong with a project of these files. */
export async function problemsIn(files: Readonly<Record<string, string>>): Promise<readonly Problem[]> {
  return (await openProject(files)).problems();
}
