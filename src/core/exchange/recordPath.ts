import { kindTable } from "../../generated/kinds.ts";
import { type Kind, kindOfFile } from "../model/kind.ts";
import type { ProjectView } from "../model/project.ts";

/**
 * Whether a file of this name (with or without `{id}`) is one in which the project looks for such records.
 */
export function isRecordPath(path: string, kind: Kind): boolean {
  const names = path.split("/");
  return (
    kindOfFile(path) === kind &&
    !/[\\:]|\{(?!id\})/.test(path) &&
    names.every((name) => name !== "" && !name.startsWith("."))
  );
}

/**
 * Where new records of a kind go: into the kind's one file where the project keeps them so, else one file
 * each.
 */
export function usualPath(kind: Kind, project: ProjectView): string {
  const { folder } = kindTable[kind];
  return project.files.has(`${folder}.yaml`) ? `${folder}.yaml` : `${folder}/{id}.yaml`;
}

export function pathFor(pattern: string, id: string): string {
  return pattern.replaceAll("{id}", id);
}
