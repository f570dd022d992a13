import { kinds, kindTable } from "../../generated/kinds.ts";
import type { AssentFile, RecordByKind, WorkflowFile } from "../../generated/records.ts";
import { projectFile } from "./projectFile.ts";

/** What a record can be. */
export type Kind = (typeof kinds)[number];

/** What a file of a project can hold: records of one kind, the project's own settings, or a lifecycle of its own. */
export type FileKind = Kind | "assent" | "workflow";

export type RecordOf<K extends FileKind> = K extends Kind
  ? RecordByKind[K]
  : K extends "assent"
    ? AssentFile
    : WorkflowFile;

/** The kinds of which a project holds records: not its settings, not its lifecycles. */
export function isRecordKind(kind: FileKind): kind is Kind {
  return kind !== "assent" && kind !== "workflow";
}

export function isKind(name: string): name is Kind {
  return Object.hasOwn(kindTable, name);
}

const kindOfFolder = new Map(kinds.map((kind) => [kindTable[kind].folder, kind]));

/** The folder of the lifecycles that a team changed. */
export const workflowFolder = "workflows";

/** The folders of a project in which records live; with `.yaml` added, also the files. */
export const recordFolders: readonly string[] = [...kindOfFolder.keys()];

/** The folder of what people sent, as it came: histories say which events it proves. */
export const evidenceFolder = "evidence";

/** The folder of what people were sent to be answered. */
export const packFolder = "packs";

/** The folders of a project in which any of its files live. */
export const projectFolders: readonly string[] = [
  ...recordFolders,
  workflowFolder,
  evidenceFolder,
  packFolder,
];

/** Whether the file at `path` is one that was sent to somebody or by somebody; it holds no records. */
export function isSent(path: string): boolean {
  return (
    [evidenceFolder, packFolder].some((folder) => path.startsWith(`${folder}/`)) && path.endsWith(".json")
  );
}

/** Whether the file at `path` is part of a project. */
export function isProjectFile(path: string): boolean {
  return kindOfFile(path) !== undefined || isSent(path);
}

/**
 * What the file at `path` holds, decided by its place alone: `requirements.yaml` and
 * files below `requirements/` hold requirements. Undefined for a file that is not part of the project.
 * @param path relative to the project's folder, with `/` between the names
 */
export function kindOfFile(path: string): FileKind | undefined {
  if (path === projectFile) return "assent";
  if (!path.endsWith(".yaml")) return undefined;
  const slash = path.indexOf("/");
  if (slash < 0) return kindOfFolder.get(path.slice(0, -".yaml".length));
  const folder = path.slice(0, slash);
  return folder === workflowFolder ? "workflow" : kindOfFolder.get(folder);
}
