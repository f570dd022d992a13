import { planNewRecord } from "../../core/act/newRecord.ts";
import { isKind, type Kind } from "../../core/model/kind.ts";
import { kindTitle } from "../../core/model/kindTitle.ts";
import type { Translate } from "../../core/model/translate.ts";
import { gapIn } from "../../core/views/ask/gapIn.ts";
import { recordFields } from "../../core/views/ask/recordFields.ts";
import { recordPlan } from "../../core/views/ask/recordPlan.ts";
import { kinds } from "../../generated/kinds.ts";
import { applyPlanned } from "../applyPlanned.ts";
import { Drafts } from "../flows/drafts.ts";
import { answersIn } from "../flows/givenAnswers.ts";
import { movesOf } from "../flows/playedAsker.ts";
import { runFlow } from "../flows/runFlow.ts";
import type { ProjectSession } from "../projectSession.ts";
import { showBehind, showRecord } from "../showRecord.ts";
import { textOf } from "./given.ts";
import { pickKind } from "./pickKind.ts";
import { givenProject } from "./pickProject.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";
import { type Answer, back } from "./transition/steps.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Asks for a kind and for what its schema wants to be asked, writes the record with the next free id (unless one is
 * given), and opens it where something is left to fill in. Where a title is given, only that is written, unless answers
 * or moves are given too. Gives the id; undefined when cancelled.
 */
export async function newRecord(context: CommandContext, given: Given): Promise<string | undefined> {
  const { t } = context;
  requireTrust(t);
  const session = await givenProject(context, given);
  if (!session) return undefined;
  const named = textOf(given.kind);
  for (;;) {
    const kind = named !== undefined && isKind(named) ? named : await askKind(session, t);
    if (!kind) return undefined;
    const drafts = new Drafts(context.memory, session.folder, `newRecord ${kind}`);
    const fields = await askFields(kind, session, drafts, given, context);
    if (fields === undefined) return undefined;
    if (fields !== back) return write(kind, fields.value, session, drafts, given, t);
    if (kind === named) return undefined;
  }
}

async function askFields(
  kind: Kind,
  session: ProjectSession,
  drafts: Drafts,
  given: Given,
  context: CommandContext,
): Promise<Answer<Fields>> {
  const { t } = context;
  const title = textOf(given.title);
  const moves = movesOf(given.moves);
  const answers = { ...answersIn(given.answers), ...(title === undefined ? {} : { title: title.trim() }) };
  const isTold = title !== undefined && moves === undefined && given.answers === undefined;
  if (isTold) return { value: answers };
  await session.idle();
  const flow = {
    ...{ title: t("New record: {kind}", { kind: kindTitle(kind, t) }), given: answers, moves },
    planNow: () => recordPlan(kind, session.service.factsAt(new Date())),
    make: (other: Kind) => makeInPassing(other, context, session),
    canGoBack: textOf(given.kind) === undefined || given.canGoBack === true,
  };
  const found = await runFlow(flow, drafts, t);
  return typeof found === "object"
    ? { value: recordFields(kind, found.value, session.service.project) }
    : found;
}

async function write(
  kind: Kind,
  fields: Fields,
  session: ProjectSession,
  drafts: Drafts,
  given: Given,
  t: Translate,
): Promise<string> {
  await session.idle();
  const { project } = session.service;
  const id = textOf(given.id);
  const planned = planNewRecord(kind, { ...(id === undefined ? {} : { id }), ...fields }, project, t);
  if (!planned.ok) throw new Error(planned.messages.join("\n"));
  const gap = gapIn(kind, fields, project);
  await applyPlanned(session, [planned.file], t);
  await drafts.keep(undefined);
  session.fileChanged(session.uriOf(planned.file.path));
  const { path } = planned.file;
  if (gap.length > 1 || gap[0] !== "title") await showBehind(session, path, [...planned.pointer, ...gap]);
  else await showRecord(session, path, [...planned.pointer, ...gap]);
  return planned.id;
}

/** Makes a record that a flow wants to name, in an edit of its own; gives its id, or undefined when cancelled. */
export async function makeInPassing(
  kind: Kind,
  context: CommandContext,
  session: ProjectSession,
): Promise<string | undefined> {
  const id = await newRecord(context, {
    ...{ kind, project: session.folder.toString(), canGoBack: true },
  });
  await session.idle();
  return id;
}

/** There is one charter; a baseline is made by a command of its own. */
function askKind(session: ProjectSession, t: Translate): Promise<Kind | undefined> {
  const hasCharter = [...session.service.project.all("charter")].length > 0;
  const creatable = kinds.filter((kind) => kind !== "baseline" && !(kind === "charter" && hasCharter));
  return pickKind(creatable, session, { title: t("New record"), placeHolder: t("What kind of record?") });
}
