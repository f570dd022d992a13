import type { LifecycleKind } from "../../core/workflow/definition.ts";
import { kinds } from "../../generated/kinds.ts";
import type { ProjectSession } from "../projectSession.ts";
import { pickKind } from "./pickKind.ts";
import { pickProject } from "./pickProject.ts";
import { pickRecord, recordAtCursor } from "./pickRecord.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

/** Of what a lifecycle is shown. */
interface Shown {
  readonly session: ProjectSession;
  readonly kind: LifecycleKind;
  /** Absent where only the lifecycle of the kind is wanted. */
  readonly id?: string;
}

/** Shows the lifecycle of the record that is given or under the cursor, else that of a kind, in a panel. */
export async function showLifecycle(context: CommandContext, given: Given): Promise<void> {
  const { panelHost, t } = context;
  const shown = (await shownRecord(context, given)) ?? (await shownKind(context, given));
  if (!shown) return;
  const { session, kind, id } = shown;
  if (!session.service.lifecycleOf(kind)) {
    throw new Error(
      t(
        "The lifecycle of this kind can't be followed: its file has problems, or the workspace is not trusted.",
      ),
    );
  }
  await (await panelHost()).show("lifecycle", { project: session.folder.toString(), record: id ?? kind });
}

async function shownRecord(context: CommandContext, given: Given): Promise<Shown | undefined> {
  if (given.kind !== undefined) return undefined;
  const record = given.id === undefined ? await recordAtCursor(context) : await pickRecord(context, given);
  return record && { session: record.session, kind: record.entry.kind, id: record.entry.id };
}

async function shownKind(
  { projects, t }: CommandContext,
  { id, kind: given, project }: Given,
): Promise<Shown | undefined> {
  // Where somebody did not choose among records with one id, no lifecycle was wanted.
  if (id !== undefined) return undefined;
  const named = projects.all.find(({ folder }) => folder.toString() === project);
  const session = named ?? (await pickProject(projects, t));
  if (!session) return undefined;
  const living = kinds.filter((kind): kind is LifecycleKind => kind !== "baseline");
  const kind =
    living.find((one) => one === given) ??
    (await pickKind(living, session, { placeHolder: t("Whose lifecycle?") }));
  return kind && { session, kind };
}
