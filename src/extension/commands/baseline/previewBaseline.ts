import { QuickInputButtons, type QuickPickItem, QuickPickItemKind, window } from "vscode";
import { baselineScope } from "../../../core/control/baseline/baselineScope.ts";
import type { Translate } from "../../../core/model/translate.ts";
import { labelText } from "../../../core/workflow/definition.ts";
import type { LivingEntry } from "../../../core/workflow/facts.ts";
import type { RecordStep } from "../../../core/workflow/recordStep.ts";
import { plainLabel } from "../../plainLabel.ts";
import type { ProjectSession } from "../../projectSession.ts";
import { showRecord } from "../../showRecord.ts";
import { type Answer, ask, back } from "../transition/steps.ts";
import { stateTitle } from "../transition/titles.ts";
import type { PlannedFine } from "./baselineAnswers.ts";

interface PreviewItem extends QuickPickItem {
  /** Undefined for the row that creates the baseline. */
  readonly entry?: LivingEntry;
}

/**
 * Shows what a new baseline would take in, put off and keep; a record can be looked at from there. Gives true where
 * somebody wants it so, and `back` where they want to answer anew.
 */
export async function previewBaseline(
  planned: PlannedFine,
  title: string,
  session: ProjectSession,
  t: Translate,
): Promise<true | typeof back | undefined> {
  const input = window.createQuickPick<PreviewItem>();
  input.items = itemsOf(planned, title, session, t);
  input.placeholder = t("Enter on a record shows it; nothing is written before the first row is chosen.");
  input.matchOnDescription = true;
  input.ignoreFocusOut = true;
  const place = { title: t("Create baseline"), canGoBack: true };
  const answer = await ask(input, place, (report: (answer: Answer<true>) => void) => {
    input.onDidTriggerButton((button) => {
      if (button === QuickInputButtons.Back) report(back);
    });
    input.onDidAccept(() => {
      const [item] = input.selectedItems;
      if (item?.entry) {
        void showRecord(session, item.entry.file, item.entry.base, { preserveFocus: true, preview: true });
      } else if (item) {
        report({ value: true });
      }
    });
  });
  return typeof answer === "object" ? answer.value : answer;
}

function itemsOf(
  { id, count, steps }: PlannedFine,
  title: string,
  session: ProjectSession,
  t: Translate,
): readonly PreviewItem[] {
  const taken = steps.filter(({ entry }) => entry.kind !== "change");
  const deferred = steps.filter(({ entry }) => entry.kind === "change");
  const { kept } = baselineScope(session.service.factsAt(new Date()));
  return [
    {
      label: `$(check) ${t("Create {id}", { id })}`,
      description: `${plainLabel(title)} · ${t("Records: {count}", { count })}`,
      alwaysShow: true,
    },
    ...section(
      t("Taken in: {count}", { count: taken.length }),
      taken.map((step) => stepItem(step, session, t)),
    ),
    ...section(
      t("Put off: {count}", { count: deferred.length }),
      deferred.map((step) => stepItem(step, session, t)),
    ),
    ...section(
      t("Kept: {count}", { count: kept.length }),
      kept.map((entry) => recordItem(entry, stateTitle(session, entry, t))),
    ),
  ];
}

function section(label: string, items: readonly PreviewItem[]): readonly PreviewItem[] {
  return items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
}

function stepItem({ entry, from, to }: RecordStep, { service }: ProjectSession, t: Translate): PreviewItem {
  const states = service.lifecycleOf(entry.kind)?.states;
  const [before, after] = [from, to].map((state) => labelText(states?.get(state)?.title, t, state));
  return recordItem(entry, `${before} → ${after}`);
}

function recordItem(entry: LivingEntry, state: string): PreviewItem {
  const title = plainLabel(String(entry.value.title ?? ""));
  return { label: `${plainLabel(entry.id)} ${title}`.trim(), description: plainLabel(state), entry };
}
