import { kinds, kindTable } from "../../generated/kinds.ts";
import type { AssentFile, RecordByKind } from "../../generated/records.ts";

/** What a record can be. */
export type Kind = (typeof kinds)[number];

/** What a file of a project can hold: records of one kind, or the project's own settings. */
export type FileKind = Kind | "assent";

export type RecordOf<K extends FileKind> = K extends Kind ? RecordByKind[K] : AssentFile;

export function isKind(name: string): name is Kind {
  return Object.hasOwn(kindTable, name);
}

const kindOfFolder = new Map(kinds.map((kind) => [kindTable[kind].folder, kind]));

/** The folders (and, with `.yaml` added, the files) of a project in which records live. */
export const recordFolders: readonly string[] = [...kindOfFolder.keys()];

export const projectFile = "assent.yaml";

/**
 * What the file at `path` holds, decided by its place alone: `requirements.yaml` and
 * files below `requirements/` hold requirements. Undefined for a file that is not part of the project.
 * @param path relative to the project's folder, with `/` between the names
 */
export function kindOfFile(path: string): FileKind | undefined {
  if (path === projectFile) return "assent";
  if (!path.endsWith(".yaml")) return undefined;
  const slash = path.indexOf("/");
  return kindOfFolder.get(slash < 0 ? path.slice(0, -".yaml".length) : path.slice(0, slash));
}
