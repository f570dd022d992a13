import type { LifecycleKind } from "../../core/workflow/definition.ts";
import { kinds } from "../../generated/kinds.ts";
import type { LifecycleSubject } from "../../protocol/lifecycle.ts";
import { pickKind } from "./pickKind.ts";
import { pickProject } from "./pickProject.ts";
import { pickRecord, recordAtCursor } from "./pickRecord.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

/** Shows the lifecycle of the record that is given or under the cursor, else that of a kind, in a panel. */
export async function showLifecycle(context: CommandContext, given: Given): Promise<void> {
  const { panels, t } = context;
  const subject = (await recordSubject(context, given)) ?? (await kindSubject(context, given));
  if (subject && !(await (await panels()).show(subject))) {
    throw new Error(
      t(
        "The lifecycle of this kind can't be followed: its file has problems, or the workspace is not trusted.",
      ),
    );
  }
}

async function recordSubject(context: CommandContext, given: Given): Promise<LifecycleSubject | undefined> {
  if (given.kind !== undefined) return undefined;
  const record = given.id === undefined ? await recordAtCursor(context) : await pickRecord(context, given);
  return (
    record && { project: record.session.folder.toString(), kind: record.entry.kind, record: record.entry.id }
  );
}

async function kindSubject({ projects, t }: CommandContext, { id, kind: given, project }: Given) {
  // Where somebody did not choose among records with one id, no lifecycle was wanted.
  if (id !== undefined) return undefined;
  const named = projects.all.find(({ folder }) => folder.toString() === project);
  const session = named ?? (await pickProject(projects, t));
  if (!session) return undefined;
  const living = kinds.filter((kind): kind is LifecycleKind => kind !== "baseline");
  const kind =
    living.find((one) => one === given) ??
    (await pickKind(living, session, { placeHolder: t("Whose lifecycle?") }));
  return kind && { project: session.folder.toString(), kind };
}
