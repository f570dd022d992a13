import { window } from "vscode";
import { planJoin } from "../../core/act/planJoin.ts";
import { isKind, isRecordKind, type Kind, kindOfFile } from "../../core/model/kind.ts";
import { kinds, kindTable } from "../../generated/kinds.ts";
import type { ProjectSession } from "../projectSession.ts";
import { showRecord } from "../showRecord.ts";
import { carryOutPlan } from "./carryOutPlan.ts";
import { textOf } from "./given.ts";
import { notice } from "./notice.ts";
import { pickKind } from "./pickKind.ts";
import { givenProject } from "./pickProject.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";
import type { LayoutOutcome } from "./splitRegister.ts";

/**
 * Writes one list of the records of a kind (`kind`, else that of the file in the editor, else one that is picked) and
 * takes their files away. Undefined when cancelled.
 */
export async function joinFiles(context: CommandContext, given: Given): Promise<LayoutOutcome | undefined> {
  const { t } = context;
  requireTrust(t);
  const session = await givenProject(context, given);
  if (!session) return undefined;
  await session.idle();
  const named = textOf(given.kind);
  const kind = named !== undefined && isKind(named) ? named : await chooseKind(session, context);
  if (!kind) return undefined;
  const path = `${kindTable[kind].folder}.yaml`;
  const title = t("Join the files of {folder} into one list", { folder: `${kindTable[kind].folder}/` });
  const planned = await carryOutPlan(
    { session, title, record: "" },
    ({ project }) => planJoin(kind, project, t),
    t,
  );
  if (!planned.ok) return planned;
  notice(t("{count} files are now in {path}", { count: planned.files.length - 1, path }));
  await showRecord(session, path, [0]);
  return { ok: true, paths: [path] };
}

async function chooseKind(session: ProjectSession, { t }: CommandContext): Promise<Kind | undefined> {
  const inFolders = kinds.filter((kind) => filesOf(kind, session) && kind !== "charter");
  const active = window.activeTextEditor && session.pathOf(window.activeTextEditor.document.uri);
  const kind = active === undefined ? undefined : kindOfFile(active);
  if (kind && isRecordKind(kind) && inFolders.includes(kind)) return kind;
  return pickKind(inFolders, session, { placeHolder: t("What kind of record?") });
}

/** Whether there are files of a kind, and no list yet. */
function filesOf(kind: Kind, { service }: ProjectSession): boolean {
  const { folder } = kindTable[kind];
  const { files } = service.project;
  return !files.has(`${folder}.yaml`) && [...files.keys()].some((path) => path.startsWith(`${folder}/`));
}
