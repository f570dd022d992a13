import type { SourceFile } from "../core/model/entry.ts";
import { type FileKind, kindOfFile } from "../core/model/kind.ts";
import { Project } from "../core/model/project.ts";
import { readSource } from "../core/source/readSource.ts";
import { diskFolder } from "../node/projectFolder.ts";
import { recoverWrites } from "../node/recoverWrites.ts";
import type { Surroundings } from "./command.ts";

/**
 * Reads a project without checking it, which costs as much again: for commands that only look at what records say.
 * @param kinds what to read of it; everything where nothing is said
 */
export async function readRecords(
  folder: string,
  { t }: Surroundings,
  kinds?: readonly FileKind[],
): Promise<Project> {
  await recoverWrites(folder);
  const disk = diskFolder(folder);
  const files = new Map<string, SourceFile>();
  for (const path of (await disk.list()).toSorted()) {
    const kind = kindOfFile(path);
    const text = kind && (!kinds || kinds.includes(kind)) ? await disk.read(path) : undefined;
    if (kind && text) files.set(path, readSource(path, kind, text, t));
  }
  const project = new Project();
  project.replace(files);
  return project;
}
