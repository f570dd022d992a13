import { isEnded } from "../../workflow/atRest.ts";
import type { LivingEntry } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { responsible } from "./responsible.ts";
import { type FindWaiting, type WaitingItem, waitingItem } from "./waitingItem.ts";

interface Action {
  readonly text: string;
  readonly owner?: string;
  readonly due?: string;
  readonly done?: boolean;
}

const kinds = ["risk", "issue", "feedback"] as const;

/** Actions and duties that are not done: those who have to do them. */
export const waitingActions: FindWaiting = function* (source) {
  const { project, lifecycleOf } = source;
  for (const kind of kinds) {
    for (const entry of project.valid(kind)) {
      yield undefined;
      const { actions = [], owner } = entry.value as { actions?: readonly Action[]; owner?: string };
      if (!isEnded(entry, lifecycleOf)) yield* openOnes(entry, actions, ["actions"], owner, source);
    }
  }
  for (const entry of project.valid("charter")) {
    if (isEnded(entry, lifecycleOf)) continue;
    const duties = (entry.value.contract?.duties ?? []).map(({ of: owner, ...duty }) => ({ ...duty, owner }));
    yield* openOnes(entry, duties, ["contract", "duties"], undefined, source);
  }
};

function* openOnes(
  entry: LivingEntry,
  actions: readonly Action[],
  place: readonly string[],
  fallback: string | undefined,
  { project }: FactsSource,
): Iterable<WaitingItem> {
  for (const [index, { text, owner = fallback, due, done }] of actions.entries()) {
    if (done === true) continue;
    const who = responsible([owner], project);
    yield waitingItem(entry, { code: "act", who, pointer: [...place, index], part: text, due });
  }
}
