import { type QuickPickItem, window } from "vscode";
import type { Entry } from "../../core/model/entry.ts";
import type { Kind } from "../../core/model/kind.ts";
import type { LifecycleKind } from "../../core/workflow/definition.ts";
import { stateTitle } from "../../core/workflow/stateTitle.ts";
import { plainLabel } from "../plainLabel.ts";
import type { ProjectSession } from "../projectSession.ts";
import { pickProject } from "./pickProject.ts";
import { pickRecord, recordAtCursor } from "./pickRecord.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

/** A record of one kind, and the project that it is in. */
export interface RecordOfKind<K extends LifecycleKind> {
  readonly session: ProjectSession;
  readonly entry: Entry<K>;
}

/** Which records of a kind come into question, and how they are asked for. */
export interface Candidates<K extends LifecycleKind> {
  readonly kind: K;
  readonly isWanted: (entry: Entry<K>, session: ProjectSession) => boolean;
  /** What is said of a record below its title; its state where this is absent. */
  readonly detail?: (entry: Entry<K>, session: ProjectSession) => string;
  readonly title: string;
  readonly placeHolder: string;
  /** What is said where none comes into question. */
  readonly none: string;
}

/**
 * The record that is given, else the one under the cursor if it comes into question, else the one that is picked;
 * undefined when cancelled. Throws where the given one is of another kind.
 */
export async function pickAmong<K extends LifecycleKind>(
  context: CommandContext,
  given: Given,
  candidates: Candidates<K>,
): Promise<RecordOfKind<K> | undefined> {
  const { t, projects } = context;
  const isOfKind = (entry: Entry): entry is Entry<K> =>
    entry.kind === (candidates.kind as Kind) && entry.valid;
  if (typeof given.id === "string") {
    const picked = await pickRecord(context, given);
    if (!picked) return undefined;
    const { session, entry } = picked;
    if (isOfKind(entry)) return { session, entry };
    throw new Error(
      entry.valid
        ? t("“{id}” is no record for this.", { id: entry.id })
        : t("“{id}” has problems: mend them first.", { id: entry.id }),
    );
  }
  const here = await recordAtCursor(context);
  if (here && isOfKind(here.entry) && candidates.isWanted(here.entry, here.session)) {
    return { session: here.session, entry: here.entry };
  }
  const session = here?.session ?? (await pickProject(projects, t));
  if (!session) return undefined;
  return pickOne(session, candidates, context);
}

async function pickOne<K extends LifecycleKind>(
  session: ProjectSession,
  { kind, isWanted, detail, title, placeHolder, none }: Candidates<K>,
  { t }: CommandContext,
): Promise<RecordOfKind<K> | undefined> {
  const wanted = [...session.service.project.valid(kind)].filter((entry) => isWanted(entry, session));
  if (wanted.length === 0) {
    await window.showInformationMessage(none);
    return undefined;
  }
  const items = wanted.map((entry): QuickPickItem & { entry: Entry<K> } => {
    const { title: name } = entry.value as { title: string };
    return {
      label: plainLabel(entry.id),
      description: plainLabel(name),
      detail: plainLabel(detail?.(entry, session) ?? stateTitle(entry, session.service.lifecycleOf, t)),
      entry,
    };
  });
  const picked = await window.showQuickPick(items, {
    ...{ title, placeHolder, matchOnDescription: true, matchOnDetail: true },
  });
  return picked && { session, entry: picked.entry };
}
