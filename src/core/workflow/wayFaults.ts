import type { Translate } from "../model/translate.ts";
import type { Facts } from "./facts.ts";
import type { Condition } from "./guards/guard.ts";
import { entryFault, type HistoryFault } from "./historyFault.ts";
import type { Lifecycle, Transition } from "./lifecycle.ts";
import { isLasting, outcomesOf } from "./outcomes.ts";
import { unmetOf } from "./unmet.ts";

/** The conditions that are about who acted. */
const personal: Readonly<Record<string, HistoryFault["code"]>> = {
  "no-authority": "workflow/no-authority",
  "self-approval": "workflow/self-approval",
};

/** Why none of the ways of an event can have led to the state that the entry at `index` records. */
export function* wayFaults(
  index: number,
  facts: Facts,
  ways: readonly Transition[],
  lifecycle: Lifecycle,
): Iterable<HistoryFault> {
  const { event, state = "" } = facts.occurrence as { event: string; state?: string };
  const possible = outcomesOf(ways, facts, lifecycle);
  if (possible.has(state)) return;
  const against = ways
    .filter(({ target }) => leadsTo(target, state, lifecycle))
    .map(({ guards }) => unmetOf(guards, facts, isLasting));
  for (const { code, message } of least(against)) {
    const blamed = personal[code] ?? "workflow/illegal-transition";
    yield entryFault(blamed, index, personal[code] ? "by" : "event", `${event}: ${message}`);
  }
  if (least(against).length > 0) return;
  yield wrongTarget(index, { event, state }, possible, facts.t);
}

/** Says where an event may have led instead of where its entry says. */
export function wrongTarget(
  index: number,
  { event, state }: { readonly event: string; readonly state: string },
  possible: Iterable<string>,
  t: Translate,
): HistoryFault {
  const states = [...possible].map((one) => `“${one}”`).join(" / ") || "-";
  const message = t("“{event}” leads to {states} here, not to “{state}”.", { event, state, states });
  return entryFault("workflow/illegal-transition", index, "state", message);
}

/** Whether a way may end in a state, by itself or by what is taken by itself there. */
function leadsTo(target: string, state: string, { states }: Lifecycle): boolean {
  return target === state || (states.get(target)?.always ?? []).some((way) => way.target === state);
}

function least(lists: readonly (readonly Condition[])[]): readonly Condition[] {
  return (
    lists.reduce<readonly Condition[] | undefined>(
      (best, one) => (best === undefined || one.length < best.length ? one : best),
      undefined,
    ) ?? []
  );
}
