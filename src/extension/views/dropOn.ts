import { commands } from "vscode";
import { planDrop } from "../../core/act/planDrop.ts";
import { planRegroup } from "../../core/act/planRegroup.ts";
import { kindTitle } from "../../core/model/kindTitle.ts";
import type { DropMeaning } from "../../core/views/trees/viewNode.ts";
import { statusOf } from "../../core/workflow/atRest.ts";
import type { LivingEntry } from "../../core/workflow/facts.ts";
import type { Condition } from "../../core/workflow/guards/guard.ts";
import { livingNamed } from "../../core/workflow/livingNamed.ts";
import { settlingFrom } from "../../core/workflow/settling.ts";
import { carryOutPlan } from "../commands/carryOutPlan.ts";
import { notice } from "../commands/notice.ts";
import { requireTrust } from "../commands/requireTrust.ts";
import { showReasons } from "../commands/transition/showReasons.ts";
import type { ProjectSession } from "../projectSession.ts";
import type { ViewLine } from "./viewLine.ts";
import type { ViewsContext } from "./views.ts";

/**
 * Puts a record where it was dropped: by the event that leads to the state, or by writing the field that the group
 * stands for. What stands against it is shown as the record's reasons.
 */
export async function dropOn(
  line: ViewLine,
  meaning: DropMeaning,
  { projects, identity, t }: ViewsContext,
): Promise<void> {
  requireTrust(t);
  const session = projects.all.find(({ folder }) => folder.toString() === line.project);
  if (!session || line.id === undefined) return;
  await session.idle();
  const [entry] = livingNamed(line.id, session.service.project);
  if (!entry) return;
  if (entry.kind !== meaning.kind) {
    const values = { id: entry.id, kind: kindTitle(meaning.kind, t) };
    const message = t("“{id}” can't go there: this is for records of the kind “{kind}”.", values);
    refuse(entry, session, [{ code: "not-possible", message, records: [] }]);
    return;
  }
  if (meaning.field === "status") {
    const by = await identity.find(session.folder);
    await reach(entry, meaning.value, by, session);
    return;
  }
  const carrying = { session, title: `${entry.id} · ${meaning.title}`, record: entry.id };
  const done = await carryOutPlan(carrying, (source) => planRegroup(entry, meaning, source), t);
  if (done.ok && done.files.length > 0) notice(`${entry.id}: ${meaning.title}`);

  function refuse(about: LivingEntry, where: ProjectSession, reasons: readonly Condition[]): void {
    void showReasons({ title: about.id, record: about.id, reasons, canGoBack: false }, where, t);
  }

  /** Where several events lead, the one is asked for. */
  async function reach(
    about: LivingEntry,
    state: string,
    by: string | undefined,
    where: ProjectSession,
  ): Promise<void> {
    if (statusOf(about) === state) return;
    const source = where.service.factsAt(new Date());
    const lifecycle = where.service.lifecycleOf(about.kind);
    const there = where.service
      .offers(about, by, new Date())
      .filter(({ target }) => lifecycle && settlingFrom(target, lifecycle).includes(state));
    if (there.length === 0) {
      const at = source.now.replace(/\.\d+Z$/, "Z");
      const planned = planDrop({ entry: about, to: state, by: by ?? "", at }, source);
      if (!planned.ok) refuse(about, where, planned.reasons);
      return;
    }
    const open = there.filter(({ isOpen }) => isOpen);
    const [only, ...others] = open.length > 0 ? open : there;
    const given = { id: about.id, project: line.project };
    const event = only && others.length === 0 ? { event: only.event, note: "" } : {};
    await commands.executeCommand("assent.transitionRecord", { ...given, ...event });
  }
}
