import { kindTable } from "../../generated/kinds.ts";
import type { Entry, SourceFile } from "../model/entry.ts";
import { isRecordKind, type Kind, kindOfFile } from "../model/kind.ts";
import type { ProjectView } from "../model/project.ts";

/** Something that can be done with where records stand, or with the id that two of them share. */
export type MoveOffer =
  /** The record goes into a file of its own, or into the list of its kind. */
  | { readonly does: "move"; readonly entry: Entry; readonly to: string; readonly isList: boolean }
  | { readonly does: "renumber"; readonly entry: Entry }
  | { readonly does: "split"; readonly path: string }
  | { readonly does: "join"; readonly kind: Kind; readonly folder: string };

/** What is offered for a record of a file, and for the file. Whether it can be done is known when it is planned. */
export function moveOffers(
  file: SourceFile,
  entry: Entry | undefined,
  project: ProjectView,
): readonly MoveOffer[] {
  const kind = kindOfFile(file.path);
  if (!kind || !isRecordKind(kind) || kind === "charter") return [];
  const offers: MoveOffer[] = [];
  const { folder } = kindTable[kind];
  const register = `${folder}.yaml`;
  const isList = file.entries.some(({ base }) => base.length > 0);
  const own = entry && `${folder}/${entry.id}.yaml`;
  if (entry?.id && own && isList && file.entries.length > 1 && !project.files.has(own)) {
    offers.push({ does: "move", entry, to: own, isList: false });
  }
  if (entry && file.path !== register && project.files.has(register)) {
    offers.push({ does: "move", entry, to: register, isList: true });
  }
  if (entry?.id && project.find(entry.id).length > 1 && kind !== "baseline") {
    offers.push({ does: "renumber", entry });
  }
  if (isList && file.entries.length > 1) offers.push({ does: "split", path: file.path });
  const isInFolder = file.path.startsWith(`${folder}/`) && kind !== "baseline";
  if (isInFolder && !project.files.has(register)) offers.push({ does: "join", kind, folder: `${folder}/` });
  return offers;
}
