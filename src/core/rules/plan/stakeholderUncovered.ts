import type { ProjectView } from "../../model/project.ts";
import { isEnded } from "../endedStates.ts";
import { findingAt, recordRule } from "../rule.ts";

/** Every key stakeholder is in the audience of a communication that is still held. */
export const planStakeholderUncovered = recordRule({
  code: "plan/stakeholder-uncovered",
  kinds: ["stakeholder"],
  *check(entry, { project, t }) {
    if (!entry.value.key || isEnded(entry)) return;
    if (isCovered(entry.id, project)) return;
    const message = t(
      "“{title}” is a key stakeholder, but no communication reaches them: add them to an audience.",
      {
        title: entry.value.title,
      },
    );
    yield findingAt(entry, "plan/stakeholder-uncovered", message, ["key"]);
  },
});

function isCovered(id: string, project: ProjectView): boolean {
  for (const { entry, reference } of project.mentions(id)) {
    if (entry.kind === "communication" && reference.field.path[0] === "audience" && !isEnded(entry))
      return true;
  }
  return false;
}
