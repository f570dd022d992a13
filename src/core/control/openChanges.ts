import type { Entry } from "../model/entry.ts";
import type { ProjectView } from "../model/project.ts";
import { isEnded, type LifecycleOf } from "../workflow/atRest.ts";
import { type Happening, historyOf } from "../workflow/facts.ts";
import type { Lifecycle, State } from "../workflow/lifecycle.ts";

/** The change requests that are not at an end, nor put off. */
export function openChanges(project: ProjectView, lifecycleOf: LifecycleOf): readonly Entry<"change">[] {
  return [...project.valid("change")].filter((entry) => !isEnded(entry, lifecycleOf));
}

/** Whether a change request may still alter what was agreed. */
export function isPending(entry: Entry<"change">, lifecycleOf: LifecycleOf): boolean {
  return !isEnded(entry, lifecycleOf) && implementationOf(entry, lifecycleOf) === undefined;
}

/** The entry of its history by which a change request was written into its targets. */
export function implementationOf(
  { value }: Entry<"change">,
  lifecycleOf: LifecycleOf,
): Happening | undefined {
  const lifecycle = lifecycleOf("change");
  return lifecycle && historyOf(value).find(({ event }) => isImplementing(event, lifecycle));
}

function isImplementing(event: string, { states }: Lifecycle): boolean {
  return [...states.values()].some((state) => writesProposal(event, state));
}

/** The event by which change requests in a state are written into their targets; undefined where none is. */
export function implementingEvent(state: State | undefined): string | undefined {
  return state && [...state.on.keys()].find((event) => writesProposal(event, state));
}

function writesProposal(event: string, { on }: State): boolean {
  return on.get(event)?.some(({ effects }) => effects.some(({ type }) => type === "applyProposal")) ?? false;
}
