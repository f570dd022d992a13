import { isPending } from "../../control/openChanges.ts";
import { recordWith } from "../../model/recordWith.ts";
import { isLiving } from "../../workflow/atRest.ts";
import { contentDigest } from "../../workflow/content.ts";
import { agreedDigest } from "../../workflow/drift.ts";
import { findingAt, recordRule } from "../rule.ts";

const code = "control/base-moved";

/** A request is about what is agreed now, not about what was agreed when it was written. */
export const controlBaseMoved = recordRule({
  code,
  kinds: ["change"],
  *check(entry, { project, lifecycleOf, t }) {
    if (!isPending(entry, lifecycleOf)) return;
    for (const [index, { record: id, base }] of (entry.value.proposed ?? []).entries()) {
      const target = recordWith(id, project);
      if (!target?.valid || !isLiving(target)) continue;
      const lifecycle = lifecycleOf(target.kind);
      const agreed = (lifecycle && agreedDigest(target, lifecycle)) ?? contentDigest(target);
      if (agreed === base) continue;
      const message = t(
        "“{id}” is not what it was when this change was proposed: rebase the proposal (assent change rebase {change}).",
        { id, change: entry.id },
      );
      yield findingAt(entry, code, message, ["proposed", index, "base"]);
    }
  },
});
