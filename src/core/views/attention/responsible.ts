import type { ProjectView } from "../../model/project.ts";
import { peopleOf } from "../../workflow/people.ts";

/** Who answers for something: those who are named and still there, else the team. By id. */
export function responsible(named: readonly (string | undefined)[], project: ProjectView): readonly string[] {
  const own = present(
    named.flatMap((id) => id ?? []),
    project,
  );
  return own.length > 0 ? own : present(project.settings.team, project);
}

/** Those who are in the register and have not left. */
export function present(ids: readonly string[], project: ProjectView): readonly string[] {
  const people = peopleOf(project);
  return [...new Set(ids)].filter((id) => people.find(id)?.hasLeft === false);
}
