import { statSync } from "node:fs";
import path from "node:path";
import type { Stage } from "../core/model/problem.ts";
import { createProjectService, type ProjectService } from "../core/service.ts";
import { projectAround, projectsBelow } from "../node/findProjects.ts";
import { diskFolder } from "../node/projectFolder.ts";
import { recoverWrites } from "../node/writeJournal.ts";
import { type OptionValues, type Surroundings, UsageError } from "./command.ts";

/** A project on disk, loaded. */
export interface OpenProject {
  /** Absolute. */
  readonly folder: string;
  readonly service: ProjectService;
}

/** The folders of the projects that `dir` means: the one it is or lies in, else all below it. Never none; throws where `dir` isn't there. */
export function findProjects(dir: string | undefined, { cwd, t }: Surroundings): string[] {
  const start = path.resolve(cwd, dir ?? ".");
  statSync(start);
  const around = projectAround(start);
  const found = around ? [around] : projectsBelow(start);
  if (found.length === 0) {
    throw new UsageError(
      t("No assent.yaml in “{folder}”, above it or below it: run “assent init” first.", { folder: start }),
    );
  }
  return found;
}

/** The one project that `dir` means. */
export function findProject(dir: string | undefined, around: Surroundings): string {
  const found = findProjects(dir, around);
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new UsageError(
      around.t("There are several projects here: name one of {folders}.", { folders: found.join(", ") }),
    );
  }
  return only;
}

/** Opens the one project that `--dir` means, which is the one around where somebody stands if it is absent. */
export function openOne(dir: OptionValues[string], around: Surroundings): Promise<OpenProject> {
  return openProject(findProject(dir as string | undefined, around), around);
}

export async function openProject(
  folder: string,
  around: Surroundings,
  stage: Stage = "work",
): Promise<OpenProject> {
  recoverWrites(folder);
  const service = createProjectService(diskFolder(folder), {
    t: around.t,
    today: around.today,
    stage,
  });
  await service.load();
  return { folder, service };
}
