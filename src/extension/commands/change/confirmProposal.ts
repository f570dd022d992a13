import { type QuickPickItem, window } from "vscode";
import { planEvent } from "../../../core/act/planEvent.ts";
import type { Translate } from "../../../core/model/translate.ts";
import { timeOf } from "../carryOutPlan.ts";
import type { RecordOfKind } from "../pickAmong.ts";
import { ask } from "../transition/steps.ts";
import { eventTitle } from "../transition/titles.ts";
import { proposalRows } from "./proposalRows.ts";

interface PreviewRow extends QuickPickItem {
  readonly isGoingOn?: true;
}

/** Shows what a change request would write, record by record; true where somebody wants it written. */
export async function confirmProposal(
  { session, entry }: RecordOfKind<"change">,
  { event, by }: { readonly event: string; readonly by: string },
  t: Translate,
): Promise<boolean> {
  const source = session.service.factsAt(new Date());
  const planned = planEvent({ entry, event, by, at: timeOf(source), data: {} }, source);
  const input = window.createQuickPick<PreviewRow>();
  const count = planned.ok ? planned.files.length : 0;
  input.items = [
    {
      label: `$(check) ${t("Write this into what was agreed")}`,
      description: t("files: {count}; one undo takes it back", { count }),
      isGoingOn: true,
    },
    ...proposalRows(entry, planned.ok ? planned.steps : [], session, t),
  ];
  input.placeholder = t("What “{title}” will change:", { title: entry.value.title });
  input.matchOnDetail = true;
  const answer = await ask<true>(
    input,
    { title: eventTitle(session, entry, event, t), canGoBack: false },
    (report) => {
      input.onDidAccept(() => {
        const [item] = input.selectedItems;
        if (item?.isGoingOn) report({ value: true });
      });
    },
  );
  return typeof answer === "object";
}
