import type { Condition } from "../../core/workflow/guards/guard.ts";
import { applyPlanned } from "../applyPlanned.ts";
import { showRecord } from "../showRecord.ts";
import type { BaselineAnswers } from "./baseline/baselineAnswers.ts";
import { decideBaseline, planAt } from "./baseline/decideBaseline.ts";
import { textOf } from "./given.ts";
import { notice } from "./notice.ts";
import { pickProject } from "./pickProject.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";
import { showReasons } from "./transition/showReasons.ts";
import { whoActs } from "./whoActs.ts";

/** What became of it: the new baseline and how many records it holds, or what stands against it. */
export type Created =
  | { readonly ok: true; readonly id: string; readonly count: number }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

/**
 * Creates a baseline of everything that is agreed, in one step that can be undone, and opens it. Asks for its name, a
 * note and the reasons for which open change requests are put off, and shows what it would hold; where `title` is given
 * (with `note`, and `defer`: reasons by id), nothing is asked. Undefined when cancelled.
 */
export async function createBaseline(context: CommandContext, given: Given): Promise<Created | undefined> {
  const { projects, t } = context;
  requireTrust(t);
  const named = projects.all.find(({ folder }) => folder.toString() === given.project);
  const session = named ?? (await pickProject(projects, t));
  if (!session) return undefined;
  const by = await whoActs(context, session, given);
  if (by === undefined) return undefined;
  await session.idle();
  const wanted =
    given.title === undefined
      ? await decideBaseline(by, session, t)
      : planAt(new Date(), answersOf(given), by, session);
  if (wanted === undefined) return undefined;
  if (!wanted.ok) {
    const { reasons } = wanted;
    void showReasons({ title: t("Create baseline"), record: "", reasons, canGoBack: false }, session, t);
    return { ok: false, reasons };
  }
  await applyPlanned(session, wanted.files, t);
  for (const { path } of wanted.files) session.fileChanged(session.uriOf(path));
  await session.idle();
  const { id, count } = wanted;
  const created = session.service.project.find(id)[0]?.entry;
  if (created) await showRecord(session, created.file, created.base, { preview: false });
  notice(`${id} · ${t("Records: {count}", { count })}`);
  return { ok: true, id, count };
}

function answersOf({ title, note, defer }: Given): BaselineAnswers {
  const reasons = typeof defer === "object" && defer !== null ? Object.entries(defer) : [];
  return {
    title: String(title).trim(),
    note: textOf(note) ?? "",
    defer: new Map(reasons.map(([id, reason]) => [id, String(reason)])),
  };
}
