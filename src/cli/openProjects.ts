import { statSync } from "node:fs";
import path from "node:path";
import type { RecordsCache } from "../core/cache/recordsCache.ts";
import type { Stage } from "../core/model/problem.ts";
import type { ProjectFolder } from "../core/ports.ts";
import type { ProjectService } from "../core/service.ts";
import { projectAround, projectsBelow } from "../node/findProjects.ts";
import { diskFolder } from "../node/projectFolder.ts";
import { recoverWrites } from "../node/recoverWrites.ts";
import { type OptionValues, type Surroundings, UsageError } from "./command.ts";
import { describeError } from "./describeError.ts";
import { printable } from "./printable.ts";

/** A project on disk, loaded. */
export interface OpenProject {
  /** Absolute. */
  readonly folder: string;
  /** The folders of projects that lie among its own records; absolute. */
  readonly inner: readonly string[];
  readonly service: ProjectService;
}

/**
 * The folders of the projects that `dir` means: the one that it is or lies in, and all below it. Never none; throws
 * where `dir` isn't there.
 */
export function findProjects(dir: string | undefined, around: Surroundings): string[] {
  const start = startIn(dir, around);
  const outer = projectAround(start);
  const below = belowIn(start, around);
  const found = outer === undefined || outer === start ? below : [outer, ...below];
  return found.length > 0 ? found : refuse(start, around);
}

/** The one project that `dir` means: the innermost that it is or lies in, else the only one below it. */
export function findProject(dir: string | undefined, around: Surroundings): string {
  const start = startIn(dir, around);
  const outer = projectAround(start);
  if (outer !== undefined) return outer;
  const found = belowIn(start, around);
  const [only = refuse(start, around)] = found;
  if (found.length > 1) {
    throw new UsageError(
      around.t("There are several projects here: name one of {folders}.", { folders: found.join(", ") }),
    );
  }
  return only;
}

function startIn(dir: string | undefined, { cwd }: Surroundings): string {
  const start = path.resolve(cwd, dir ?? ".");
  statSync(start);
  return start;
}

/** Says which folders could not be looked into; they hide no others. */
function belowIn(start: string, { err, t }: Surroundings): string[] {
  return projectsBelow(start, (error) => err(`assent: ${printable(describeError(error, t))}\n`));
}

function refuse(folder: string, { t }: Surroundings): never {
  throw new UsageError(
    t("No assent.yaml in “{folder}”, above it or below it: run “assent init” first.", { folder }),
  );
}

/** Opens the one project that `--dir` means, which is the one around where somebody stands if it is absent. */
export function openOne(dir: OptionValues[string], around: Surroundings): Promise<OpenProject> {
  return openProject(findProject(dir as string | undefined, around), around);
}

/** Where else than in its folder a project is found. */
export interface OpenOptions {
  /** The folder's files, some of which may have been read. */
  readonly files?: ProjectFolder;
  readonly cache?: RecordsCache | undefined;
}

export async function openProject(
  folder: string,
  around: Surroundings,
  stage: Stage = "work",
  { files = diskFolder(folder), cache }: OpenOptions = {},
): Promise<OpenProject> {
  await recoverWrites(folder);
  // Not every project is opened: one that is as it was needs nothing of all this.
  const { createProjectService } = await import("../core/service.ts");
  const service = createProjectService(files, {
    t: around.t,
    today: around.today,
    stage,
    cache,
  });
  await service.load();
  return { folder, inner: innerOf(folder, files), service };
}

/** The folders of projects that the last listing came upon; absolute. */
export function innerOf(folder: string, { inner = [] }: ProjectFolder): string[] {
  return inner.map((name) => path.join(folder, name));
}
