import type { Entry } from "../../core/model/entry.ts";
import { recordWith } from "../../core/model/recordWith.ts";
import type { FactsSource } from "../../core/workflow/factsFor.ts";

/** The communication with an id; undefined where there is none. */
export function communicationWith(
  id: string | undefined,
  { project }: FactsSource,
): Entry<"communication"> | undefined {
  const entry = id === undefined ? undefined : recordWith(id, project);
  return entry?.kind === "communication" ? (entry as Entry<"communication">) : undefined;
}
