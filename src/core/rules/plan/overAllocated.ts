import type { Day } from "../../model/calendar.ts";
import { overloads } from "../../model/load.ts";
import type { Translate } from "../../model/translate.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** From today on, no more is asked of a resource than it has; a budget line is never given away twice. */
export const planOverAllocated = recordRule({
  code: "plan/over-allocated",
  kinds: ["resource"],
  *check(entry, { lifecycleOf, t, today }) {
    const { kind, capacity, unit, title } = entry.value;
    if (capacity === undefined || isEnded(entry, lifecycleOf)) return;
    for (const load of overloads(entry.value)) {
      if (load.until !== undefined && load.until < today) continue;
      const has = unit ? t("{amount} {unit}", { amount: capacity, unit }) : String(capacity);
      const message = t("“{id}” ({title}) has {has}, but {amount} are allocated {when}: {over} too many.", {
        ...{ id: entry.id, title, has, amount: load.amount, over: load.over },
        when: kind === "budget" ? t("in all") : whenText(load, t),
      });
      yield findingAt(entry, "plan/over-allocated", message, ["capacity"], {
        related: load.parts.map(({ index, to, amount }) => ({
          message: t("{amount} for “{id}”", { amount, id: to }),
          file: entry.file,
          pointer: [...entry.base, "allocations", index, "amount"],
          at: "value",
        })),
      });
    }
  },
});

function whenText(
  { from, until }: { readonly from: Day | undefined; readonly until: Day | undefined },
  t: Translate,
) {
  if (from !== undefined && from === until) return t("on {date}", { date: from });
  if (from !== undefined && until !== undefined) return t("from {from} until {until}", { from, until });
  if (from !== undefined) return t("from {from} on", { from });
  return until === undefined ? t("all the time") : t("until {until}", { until });
}
