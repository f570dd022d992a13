import type { Entry } from "../model/entry.ts";
import { type LifecycleOf, statusOf } from "../workflow/atRest.ts";
import { coverOf } from "../workflow/covers.ts";
import type { FactsSource } from "../workflow/factsFor.ts";

/** Whether an acceptance has been signed by everybody: its content is frozen, and nobody's signature is waited for. */
export function isSigned(acceptance: Entry, lifecycleOf: LifecycleOf): boolean {
  const tags = lifecycleOf("acceptance")?.states.get(statusOf(acceptance))?.tags;
  return tags?.has("controlled") === true && !tags.has("waiting:signatories");
}

/** The signed acceptances that stand for a record as it is now. */
export function signedAcceptances(
  id: string,
  { project, lifecycleOf }: Pick<FactsSource, "project" | "lifecycleOf">,
): readonly Entry<"acceptance">[] {
  const present = coverOf(id, project);
  const naming = new Set([...project.mentions(id)].map(({ entry }) => entry));
  return [...naming].filter((entry): entry is Entry<"acceptance"> => {
    if (entry.kind !== "acceptance" || !entry.valid || !present || !isSigned(entry, lifecycleOf))
      return false;
    const { covers = [] } = entry.value as Entry<"acceptance">["value"];
    const cover = covers.find(({ record }) => record === id);
    return cover?.content === present.content && cover.results === present.results;
  });
}
