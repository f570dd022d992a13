import { kinds } from "../../../generated/kinds.ts";
import type { Entry } from "../../model/entry.ts";
import type { Finding } from "../../model/problem.ts";
import { hasChangeControl, isLeftOut } from "../../workflow/agreed.ts";
import { isLiving } from "../../workflow/atRest.ts";
import { historyOf } from "../../workflow/facts.ts";
import { type Held, heldIn } from "../../workflow/heldRecords.ts";
import { findingAt, type RuleContext, recordRule } from "../rule.ts";

const code = "control/baseline-broken";

/**
 * The records that a baseline took in say so too. It is said of the record, so that typing in one doesn't ask the
 * thousands of others that the baseline holds.
 */
export const controlHeldOtherwise = recordRule({
  code,
  kinds,
  *check(entry, context) {
    for (const baseline of context.project.valid("baseline")) {
      const held = heldIn(baseline).get(entry.id);
      if (held) yield* otherContent(entry, baseline, held, context);
    }
  },
});

/** What the history says was taken in is what the baseline holds, and nobody has cut it off there. */
function* otherContent(
  entry: Entry,
  baseline: Entry<"baseline">,
  held: Held,
  { lifecycleOf, t }: RuleContext,
): Iterable<Finding> {
  const lifecycle = isLiving(entry) ? lifecycleOf(entry.kind) : undefined;
  if (!isLiving(entry) || !lifecycle || !hasChangeControl(lifecycle)) return;
  const { id } = baseline;
  const history = historyOf(entry.value);
  const taken = history.findIndex(({ via }) => via === id);
  const related = (key: "content" | "id") => [
    {
      message: t("This is what “{id}” holds.", { id }),
      file: baseline.file,
      pointer: [...baseline.base, "records", held.index, key],
      at: "value" as const,
    },
  ];
  if (taken >= 0 && history[taken]?.content !== held.content) {
    const message = t("“{id}” holds another content than it took in here: restore both files from Git.", {
      id,
    });
    yield findingAt(entry, code, message, ["history", taken, "content"], { related: related("content") });
  } else if (taken < 0 && isLeftOut(entry, lifecycle)) {
    const message = t(
      "“{id}” holds this record, but its history says nothing of it: restore this file from Git.",
      { id },
    );
    yield findingAt(entry, code, message, ["id"], { related: related("id") });
  }
}
