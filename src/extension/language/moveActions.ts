import { CodeAction, CodeActionKind, type TextDocument } from "vscode";
import { type MoveOffer, moveOffers } from "../../core/language/moveOffers.ts";
import { recordAtLine } from "../../core/language/recordLines.ts";
import type { Translate } from "../../core/model/translate.ts";
import { recordsIn } from "../documentRecords.ts";
import type { ProjectSession } from "../projectSession.ts";

/** What can be done with where the record at a line stands, and its file: each runs a command, which plans anew. */
export async function moveActions(
  document: TextDocument,
  line: number,
  session: ProjectSession,
  t: Translate,
): Promise<CodeAction[]> {
  const records = await recordsIn(document, session, t);
  const file = session.service.project.files.get(session.pathOf(document.uri) ?? "");
  if (!records || !file) return [];
  const entry = records.entries[recordAtLine(records.lines, line)];
  return moveOffers(file, entry, session.service.project).map((offer) => toAction(offer, session, t));
}

function toAction(offer: MoveOffer, session: ProjectSession, t: Translate): CodeAction {
  const project = session.folder.toString();
  if (offer.does === "split") {
    const title = t("Split {path} into a file for each record", { path: offer.path });
    return action(title, "assent.splitRegister", { project, file: offer.path });
  }
  if (offer.does === "join") {
    const title = t("Join the files of {folder} into one list", { folder: offer.folder });
    return action(title, "assent.joinFiles", { project, kind: offer.kind });
  }
  const { file, base, id } = offer.entry;
  const given = { project, file, item: base[0] };
  if (offer.does === "renumber") {
    return action(t("Give {id} the next free id", { id }), "assent.renumberRecord", given);
  }
  const { to } = offer;
  const title = offer.isList
    ? t("Move {id} into {path}", { id, path: to })
    : t("Move {id} into a file of its own", { id });
  return action(title, "assent.moveRecord", { ...given, to });
}

function action(title: string, command: string, given: Readonly<Record<string, unknown>>): CodeAction {
  const made = new CodeAction(title, CodeActionKind.RefactorMove);
  made.command = { title, command, arguments: [given] };
  return made;
}
