import { commands, QuickInputButtons, type QuickPickItem, window } from "vscode";
import type { Translate } from "../../../core/model/translate.ts";
import type { Condition } from "../../../core/workflow/guards/guard.ts";
import { plainLabel } from "../../plainLabel.ts";
import type { ProjectSession } from "../../projectSession.ts";
import { showRecord } from "../../showRecord.ts";
import { inTwoLines } from "./inTwoLines.ts";
import { type Answer, ask, back } from "./steps.ts";

interface ReasonItem extends QuickPickItem {
  /** Goes to where it can be mended. */
  readonly mend?: () => Thenable<unknown>;
}

export interface Refusal {
  readonly title: string;
  /** The id of the record to which it can't happen. */
  readonly record: string;
  readonly reasons: readonly Condition[];
  readonly canGoBack: boolean;
}

/**
 * Lists everything that stands against an event, and the records that stand in its way, to which one can go from
 * there. Gives `back` where somebody wants to choose again.
 */
export async function showReasons(
  { title, record, reasons, canGoBack }: Refusal,
  session: ProjectSession,
  t: Translate,
): Promise<typeof back | undefined> {
  const input = window.createQuickPick<ReasonItem>();
  input.items = reasons.flatMap((reason) => rowsOf(reason, record, session, t));
  input.placeholder = t("Not possible yet. What is missing:");
  const answer = await ask(input, { title, canGoBack }, (report: (answer: Answer<ReasonItem>) => void) => {
    input.onDidTriggerButton((button) => {
      if (button === QuickInputButtons.Back) report(back);
    });
    input.onDidAccept(() => {
      const [item] = input.selectedItems;
      if (item?.mend) report({ value: item });
    });
  });
  if (typeof answer !== "object") return answer;
  await answer.value.mend?.();
  return undefined;
}

/** The reason, and below it what there is to go to, where that is not one record. */
function rowsOf(
  { code, message, records }: Condition,
  own: string,
  session: ProjectSession,
  t: Translate,
): readonly ReasonItem[] {
  const reason = inTwoLines(plainLabel(message));
  const row = { ...reason, label: `$(circle-slash) ${reason.label}` };
  if (code === "unknown-actor") return [row, identityRow(t)];
  if (code === "base-moved") return [row, rebaseRow(own, session, t)];
  const [only, ...others] = records;
  if (only !== undefined && others.length === 0) {
    const description = only === own || message.includes(only) ? "" : only;
    return [{ ...row, description, mend: () => goTo(only, session) }];
  }
  return [row, ...records.map((record) => recordRow(record, session))];
}

function identityRow(t: Translate): ReasonItem {
  return {
    label: `$(gear) ${t("Change who you act as")}`,
    description: "assent.identity",
    mend: () => commands.executeCommand("workbench.action.openSettings", "assent.identity"),
  };
}

function rebaseRow(id: string, session: ProjectSession, t: Translate): ReasonItem {
  const given = { project: session.folder.toString(), id };
  return {
    label: `$(git-compare) ${t("Rebase the proposal")}`,
    mend: () => commands.executeCommand("assent.rebaseChange", given),
  };
}

function recordRow(id: string, session: ProjectSession): ReasonItem {
  const [target] = session.service.project.find(id);
  const { title = "" } = (target?.entry.value ?? {}) as { title?: unknown };
  return {
    label: `$(arrow-right) ${id}`,
    description: plainLabel(String(title)),
    mend: () => goTo(id, session),
  };
}

async function goTo(id: string, session: ProjectSession): Promise<void> {
  const [target] = session.service.project.find(id);
  if (target) await showRecord(session, target.entry.file, [...target.entry.base, ...target.pointer]);
}
