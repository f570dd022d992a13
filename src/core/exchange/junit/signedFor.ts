import type { Entry } from "../../model/entry.ts";
import type { ProjectView } from "../../model/project.ts";
import { type LifecycleOf, statusOf } from "../../workflow/atRest.ts";
import { historyOf } from "../../workflow/facts.ts";

/** Whether people sign an acceptance now, or have signed it: then nothing in it may move. */
export function isSigned(acceptance: Entry<"acceptance">, lifecycleOf: LifecycleOf): boolean {
  return stateOf(acceptance, lifecycleOf)?.tags.has("controlled") ?? false;
}

/**
 * The acceptance whose signatures stand for a requirement's results; the requirement itself where it is accepted;
 * undefined where nobody has signed. What was changed after it had been accepted is not what was signed.
 */
export function signedFor(
  requirement: Entry<"requirement">,
  project: ProjectView,
  lifecycleOf: LifecycleOf,
): string | undefined {
  if (statusOf(requirement) === "accepted") return requirement.id;
  const past = new Set(historyOf(requirement.value).map(({ via }) => via));
  for (const { entry, reference } of project.mentions(requirement.id)) {
    if (entry.kind !== "acceptance" || reference.field.path[0] !== "requirements") continue;
    const acceptance = entry as Entry<"acceptance">;
    const isOver = stateOf(acceptance, lifecycleOf)?.final === true || past.has(acceptance.id);
    if (!isOver && isSigned(acceptance, lifecycleOf)) return acceptance.id;
  }
  return undefined;
}

function stateOf(acceptance: Entry<"acceptance">, lifecycleOf: LifecycleOf) {
  return lifecycleOf("acceptance")?.states.get(statusOf(acceptance));
}
