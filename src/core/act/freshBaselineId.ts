import { kinds } from "../../generated/kinds.ts";
import { IdSequence } from "../model/nextId.ts";
import type { ProjectView } from "../model/project.ts";
import { historyOf } from "../workflow/facts.ts";

/** The id of the next baseline: also one that is gone, but that some history names, is not used again. */
export function freshBaselineId(project: ProjectView): string {
  const named = new Set<unknown>();
  for (const kind of kinds) {
    for (const { value } of project.all(kind)) for (const { via } of historyOf(value)) named.add(via);
  }
  for (const { value } of project.valid("baseline")) named.add(value.previous);
  const sequence = new IdSequence("baseline", project);
  let id = sequence.next();
  while (named.has(id)) id = sequence.next();
  return id;
}
