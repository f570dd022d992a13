import type { DiffSide } from "../../core/control/baseline/baselineDiff.ts";
import type { Translate } from "../../core/model/translate.ts";
import { baselineTree } from "../../core/views/baselineTree.ts";
import { plainLabel } from "../plainLabel.ts";
import type { ProjectSession } from "../projectSession.ts";
import { comparisonOf } from "./comparedText.ts";
import { comparedTitle, comparedUri, comparisonTitle } from "./comparedUri.ts";
import type { RelationsContent } from "./relationsContent.ts";
import type { ComparisonSubject } from "./relationsSubject.ts";

/** What moved between a baseline and something later, as the tree shows it; a click opens the editor's comparison. */
export function comparisonContent(
  subject: ComparisonSubject,
  session: ProjectSession | undefined,
  t: Translate,
): RelationsContent {
  const title = comparisonTitle(subject, t);
  const open: RelationsContent["open"] = ({ record }) =>
    record === undefined
      ? undefined
      : {
          title: t("Compare"),
          command: "vscode.diff",
          arguments: [
            comparedUri(subject, "before", record),
            comparedUri(subject, "after", record),
            comparedTitle(subject, record, t),
          ],
        };
  const compared = comparisonOf(subject, session);
  if (!session || !compared) {
    const message = t("One of these baselines is gone, or can't be read any more.");
    return { title, description: "", message, nodes: [], offers: "comparison", open };
  }
  const diff = compared.diff();
  const { added, removed, changed } = diff.counts;
  const messages = [
    ...[diff.before, diff.after].flatMap((side) => brokenSide(side, t)),
    ...(added + removed + changed === 0 ? [t("Nothing has moved: both sides say the same.")] : []),
  ];
  return {
    title,
    description: plainLabel(diff.before.baseline?.title ?? ""),
    message: messages.join("\n"),
    nodes: baselineTree(diff, session.service.project.settings, t),
    offers: "comparison",
    open,
  };
}

function brokenSide({ baseline, isIntact }: DiffSide, t: Translate): readonly string[] {
  return isIntact || !baseline
    ? []
    : [t("“{id}” is not as it was created: its problems say where.", { id: baseline.id })];
}
