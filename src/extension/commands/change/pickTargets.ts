import { window } from "vscode";
import { isUnderChangeControl } from "../../../core/workflow/agreed.ts";
import { isLiving, statusOf } from "../../../core/workflow/atRest.ts";
import { hasDrifted } from "../../../core/workflow/drift.ts";
import type { LivingEntry } from "../../../core/workflow/facts.ts";
import { kinds } from "../../../generated/kinds.ts";
import type { ProjectSession } from "../../projectSession.ts";
import { textOf, textsOf } from "../given.ts";
import { givenProject } from "../pickProject.ts";
import { recordAtCursor } from "../pickRecord.ts";
import { recordItem } from "../recordItems.ts";
import type { CommandContext, Given } from "../registerCommands.ts";
import { askMany } from "../transition/askMany.ts";

/** The records that something is to be done with, by their ids. */
export interface Targets {
  readonly session: ProjectSession;
  readonly ids: readonly string[];
}

export interface TargetQuestion {
  /** Whether a record comes into question, where nobody has named it. */
  readonly isWanted: (entry: LivingEntry, session: ProjectSession) => boolean;
  readonly title: string;
  readonly placeHolder: string;
  /** What is said where none comes into question. */
  readonly none: string;
}

/**
 * The records that are given (`ids` or `id`), else the one under the cursor if it comes into question, else those that
 * are picked; undefined when cancelled.
 */
export async function pickTargets(
  context: CommandContext,
  given: Given,
  question: TargetQuestion,
): Promise<Targets | undefined> {
  const id = textOf(given.id);
  const ids = textsOf(given.ids) ?? (id === undefined ? undefined : [id]);
  const here = ids ? undefined : await recordAtCursor(context);
  if (here && question.isWanted(here.entry, here.session))
    return { session: here.session, ids: [here.entry.id] };
  const session = here?.session ?? (await givenProject(context, given));
  if (!session) return undefined;
  const chosen = ids ?? (await pickIds(session, question));
  return chosen && chosen.length > 0 ? { session, ids: chosen } : undefined;
}

async function pickIds(
  session: ProjectSession,
  { isWanted, title, placeHolder, none }: TargetQuestion,
): Promise<readonly string[] | undefined> {
  const entries = kinds.flatMap((kind) => [...session.service.project.valid(kind)]);
  const wanted = entries.filter((entry) => isLiving(entry) && isWanted(entry, session));
  if (wanted.length === 0) {
    await window.showInformationMessage(none);
    return undefined;
  }
  const items = wanted.map((entry) => {
    const { label, description = "", detail = "" } = recordItem(session, entry.kind, entry);
    return { label, description, detail, value: entry.id };
  });
  const answer = await askMany(
    { items, placeholder: placeHolder, isChosen: () => false },
    { title, canGoBack: false },
  );
  return typeof answer === "object" ? answer.value : undefined;
}

/** Whether a record says something else than was agreed, without a change request. */
export function isDrifted(entry: LivingEntry, { service }: ProjectSession): boolean {
  const lifecycle = service.lifecycleOf(entry.kind);
  return entry.valid && lifecycle !== undefined && hasDrifted(entry, lifecycle);
}

/** Whether a record changes only by a change request. */
export function isAgreed(entry: LivingEntry, { service }: ProjectSession): boolean {
  const lifecycle = service.lifecycleOf(entry.kind);
  return lifecycle !== undefined && isUnderChangeControl(lifecycle.states.get(statusOf(entry)), lifecycle);
}
