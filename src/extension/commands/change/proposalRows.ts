import { type QuickPickItem, QuickPickItemKind } from "vscode";
import type { Entry } from "../../../core/model/entry.ts";
import type { Translate } from "../../../core/model/translate.ts";
import { changeInOneLine, nameOfChange } from "../../../core/reports/changeLine.ts";
import { type ProposalView, viewProposals } from "../../../core/reports/proposalView.ts";
import { labelText } from "../../../core/workflow/definition.ts";
import type { RecordStep } from "../../../core/workflow/recordStep.ts";
import { plainLabel } from "../../plainLabel.ts";
import type { ProjectSession } from "../../projectSession.ts";

/**
 * Rows that say what a change request would change, record by record, to be read.
 * @param steps what would happen to the records, where that is known
 */
export function proposalRows(
  change: Entry<"change">,
  steps: readonly RecordStep[],
  session: ProjectSession,
  t: Translate,
): readonly QuickPickItem[] {
  const proposals = viewProposals(change, session.service.factsAt(new Date()));
  return proposals.flatMap((proposal) => {
    const step = steps.find(({ entry }) => entry.id === proposal.record);
    return rowsOf(proposal, step ? movedTo(step, session, t) : "", t);
  });
}

function rowsOf(
  { record, title, retires, changes }: ProposalView,
  moved: string,
  t: Translate,
): readonly QuickPickItem[] {
  const heading = { label: plainLabel(`${record} ${title}${moved}`), kind: QuickPickItemKind.Separator };
  if (retires) return [heading, { label: `$(trash) ${t("Is taken out of what was agreed")}` }];
  const rows = changes.map((view) => ({
    label: `$(edit) ${plainLabel(nameOfChange(view))}`,
    detail: plainLabel(changeInOneLine(view.change, t)),
  }));
  return [heading, ...rows];
}

/** The states between which a record moves; nothing where it stays in one. */
function movedTo({ entry, from, to }: RecordStep, { service }: ProjectSession, t: Translate): string {
  if (from === to) return "";
  const states = service.lifecycleOf(entry.kind)?.states;
  const [before, after] = [from, to].map((state) => labelText(states?.get(state)?.title, t, state));
  return ` · ${before} → ${after}`;
}
