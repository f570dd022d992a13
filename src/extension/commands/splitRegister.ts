import { window } from "vscode";
import { planSplit } from "../../core/act/planSplit.ts";
import { isRecordKind, kindOfFile } from "../../core/model/kind.ts";
import type { ProjectSession } from "../projectSession.ts";
import { showRecord } from "../showRecord.ts";
import { carryOutPlan, type Refused } from "./carryOutPlan.ts";
import { textOf } from "./given.ts";
import { notice } from "./notice.ts";
import { givenProject } from "./pickProject.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";

/** What became of it: the files that are there now, or why they aren't. */
export type LayoutOutcome = { readonly ok: true; readonly paths: readonly string[] } | Refused;

/**
 * Writes a file for each record of a list (`file`, else the one in the editor, else one that is picked) and takes the
 * list away. Undefined when cancelled.
 */
export async function splitRegister(
  context: CommandContext,
  given: Given,
): Promise<LayoutOutcome | undefined> {
  const { t } = context;
  requireTrust(t);
  const session = await givenProject(context, given);
  if (!session) return undefined;
  await session.idle();
  const path = textOf(given.file) ?? (await chooseList(session, context));
  if (path === undefined) return undefined;
  const planned = await carryOutPlan(
    { session, title: t("Split {path} into a file for each record", { path }), record: "" },
    ({ project }) => planSplit(path, project, t),
    t,
  );
  if (!planned.ok) return planned;
  const paths = planned.files.flatMap((file) => (file.text === undefined ? [] : [file.path]));
  notice(t("{count} files instead of {path}", { count: paths.length, path }));
  if (paths[0] !== undefined) await showRecord(session, paths[0], []);
  return { ok: true, paths };
}

async function chooseList(session: ProjectSession, { t }: CommandContext): Promise<string | undefined> {
  const lists = [...session.service.project.files.values()].filter(({ path, entries }) => {
    const kind = kindOfFile(path);
    return kind && isRecordKind(kind) && entries.some(({ base }) => base.length > 0);
  });
  const paths = lists.map(({ path }) => path).sort();
  const active = window.activeTextEditor && session.pathOf(window.activeTextEditor.document.uri);
  if (active !== undefined && paths.includes(active)) return active;
  return window.showQuickPick(paths, { placeHolder: t("Which list?") });
}
