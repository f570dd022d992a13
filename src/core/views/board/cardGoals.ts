import type { Entry } from "../../model/entry.ts";
import type { ProjectView } from "../../model/project.ts";
import { recordWith } from "../../model/recordWith.ts";
import { idsIn } from "../../workflow/facts.ts";

/** The fields in which records name the requirements that they are about. */
const towardsRequirements = ["targets", "requirements"];
const noGoals: readonly string[] = [];

/** The goals that a record serves: the one that it names, else those of the requirements that it is about. */
export function goalsOfCard({ value }: Entry, project: ProjectView): readonly string[] {
  const { goal } = value as { goal?: unknown };
  if (typeof goal === "string") return [goal];
  const requirements = towardsRequirements.flatMap((field) => idsIn(value, field));
  if (requirements.length === 0) return noGoals;
  return [...new Set(requirements.flatMap((id) => idsIn(recordWith(id, project)?.value, "goal")))];
}
