import type { Choice } from "../../../protocol/choice.ts";
import { type StakeholderView, withGap } from "../../../protocol/stakeholder.ts";
import type { Entry } from "../../model/entry.ts";
import { plainText } from "../../model/plainText.ts";
import type { Translate } from "../../model/translate.ts";
import { isEnded, isLiving, type LifecycleOf, statusOf } from "../../workflow/atRest.ts";
import { labelText } from "../../workflow/definition.ts";
import type { PeopleSource } from "./peopleSource.ts";

/**
 * Puts what is known of somebody into the reader's words.
 * @param reaching the communications that reach them
 */
export function viewStakeholder(
  entry: Entry<"stakeholder">,
  reaching: readonly Entry[],
  { lifecycleOf, t }: PeopleSource,
): StakeholderView {
  const { id, value } = entry;
  const { title, organisation = "", roles = [], side, involvement, key = false, engagement } = value;
  const hasLeft = isEnded(entry, lifecycleOf);
  return {
    ...{ id, title, organisation, roles, side, involvement },
    isKey: key,
    engagement: withGap(engagement),
    state: stateTitle(entry, lifecycleOf, t),
    hasLeft,
    reachedBy: reaching.map(toChoice),
    isUncovered: key && !hasLeft && reaching.length === 0,
  };
}

/** What people call the state that a record is in. */
export function stateTitle(entry: Entry, lifecycleOf: LifecycleOf, t: Translate): string {
  const state = statusOf(entry);
  const lifecycle = isLiving(entry) ? lifecycleOf(entry.kind) : undefined;
  return labelText(lifecycle?.states.get(state)?.title, t, state);
}

function toChoice({ id, value }: Entry): Choice {
  return { id, title: plainText((value as { title?: unknown }).title) };
}
