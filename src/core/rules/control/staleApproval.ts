import { standingApprovals } from "../../control/standingApprovals.ts";
import type { Finding } from "../../model/problem.ts";
import { isUnderChangeControl } from "../../workflow/agreed.ts";
import { isLiving, statusOf } from "../../workflow/atRest.ts";
import { contentDigest } from "../../workflow/content.ts";
import type { LivingEntry } from "../../workflow/facts.ts";
import type { Lifecycle } from "../../workflow/lifecycle.ts";
import { findingAt, graphRule, type RuleContext } from "../rule.ts";

const code = "control/stale-approval";

/** Approvals, votes and signatures stand for what was there when they were given. */
export const controlStaleApproval = graphRule({
  code,
  *check(entry, context) {
    if (!entry.valid || !isLiving(entry)) return;
    const lifecycle = context.lifecycleOf(entry.kind);
    const state = lifecycle?.states.get(statusOf(entry));
    if (!lifecycle || !state) return;
    // There the last agreement counts, which may be later than the approvals.
    if (!isUnderChangeControl(state, lifecycle)) yield* ownFindings(entry, lifecycle, context);
  },
});

function* ownFindings(entry: LivingEntry, lifecycle: Lifecycle, { t }: RuleContext): Iterable<Finding> {
  for (const { index, happening } of standingApprovals(entry, lifecycle)) {
    const { content, event, by, at } = happening;
    if (content === undefined || content === contentDigest(entry)) continue;
    const message = t(
      "{event} by {by} ({at}) stands for another content than this: restore it, or let it be approved again.",
      { event, by, at },
    );
    yield findingAt(entry, code, message, ["history", index, "content"]);
  }
}
