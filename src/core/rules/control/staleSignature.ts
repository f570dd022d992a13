import { movedCovers } from "../../control/movedCovers.ts";
import { signedAcceptances } from "../../control/signedAcceptances.ts";
import type { Entry } from "../../model/entry.ts";
import type { Finding } from "../../model/problem.ts";
import { statusOf } from "../../workflow/atRest.ts";
import { findingAt, type ProjectRule, type RuleContext } from "../rule.ts";

const code = "control/stale-approval";

/** What signatures stand for is as it was then. About the project: another acceptance may stand for it meanwhile. */
export const controlStaleSignature: ProjectRule = {
  scope: "project",
  code,
  reads: ["acceptance", "requirement", "deliverable"],
  *check(context) {
    const states = context.lifecycleOf("acceptance")?.states;
    for (const entry of context.project.valid("acceptance")) {
      if (states?.get(statusOf(entry))?.tags.has("controlled")) yield* coverFindings(entry, context);
    }
  },
};

/** What somebody has signed for is still as it was then, unless it was signed for again. */
function* coverFindings(entry: Entry<"acceptance">, context: RuleContext): Iterable<Finding> {
  const { project, t } = context;
  for (const { index, cover, entry: moved } of movedCovers(entry, project)) {
    if (signedAcceptances(cover.record, context).length > 0) continue;
    const message = t(
      "“{id}” is not as it was signed for: the signatures no longer stand for it. Restore it, or have it accepted again.",
      { id: cover.record },
    );
    const related = moved
      ? [
          {
            message: t("What was signed for"),
            file: moved.file,
            pointer: [...moved.base, "id"],
            at: "value" as const,
          },
        ]
      : [];
    yield findingAt(entry, code, message, ["covers", index], { related });
  }
}
