import { window } from "vscode";
import { planNewRecord } from "../../core/act/newRecord.ts";
import { isKind, type Kind } from "../../core/model/kind.ts";
import type { Translate } from "../../core/model/translate.ts";
import { kinds, kindTable } from "../../generated/kinds.ts";
import { applyPlanned } from "../applyPlanned.ts";
import type { ProjectSession } from "../projectSession.ts";
import { showRecord } from "../showRecord.ts";
import { uiLanguage } from "../uiLanguage.ts";
import { pickKind } from "./pickKind.ts";
import { givenProject } from "./pickProject.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";

/** Asks for a kind and a title, writes the record with the next free id (unless one is given), and opens it. */
export async function newRecord(context: CommandContext, given: Given): Promise<void> {
  const { t } = context;
  requireTrust(t);
  const session = await givenProject(context, given);
  if (!session) return;
  const kind = typeof given.kind === "string" && isKind(given.kind) ? given.kind : await askKind(session, t);
  if (!kind) return;
  const title = typeof given.title === "string" ? given.title : await askTitle(kind, t);
  if (title === undefined) return;
  await session.idle();
  const id = typeof given.id === "string" ? { id: given.id } : {};
  const planned = planNewRecord(kind, { ...id, title: title.trim() }, session.service.project, t);
  if (!planned.ok) throw new Error(planned.messages.join("\n"));
  await applyPlanned(session, [planned.file], t);
  session.fileChanged(session.uriOf(planned.file.path));
  await showRecord(session, planned.file.path, [...planned.pointer, "title"]);
}

function askKind(session: ProjectSession, t: Translate): Promise<Kind | undefined> {
  const creatable = kinds.filter((kind) => kind !== "charter" && kind !== "baseline");
  return pickKind(creatable, session, { title: t("New record"), placeHolder: t("What kind of record?") });
}

function askTitle(kind: Kind, t: Translate): Thenable<string | undefined> {
  return window.showInputBox({
    title: t("New record: {kind}", { kind: kindTable[kind].title[uiLanguage()] }),
    prompt: t("A title: one short line."),
    validateInput: (text) => (text.trim() === "" ? t("A record needs a title.") : undefined),
  });
}
