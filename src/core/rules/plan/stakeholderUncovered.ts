import { lacksCover } from "../../workflow/coverage.ts";
import { findingAt, recordRule } from "../rule.ts";

/** Every key stakeholder is in the audience of a communication that is still held. */
export const planStakeholderUncovered = recordRule({
  code: "plan/stakeholder-uncovered",
  kinds: ["stakeholder"],
  *check(entry, { lifecycleOf, project, t }) {
    if (!lacksCover(entry, project, lifecycleOf)) return;
    const message = t(
      "“{title}” is a key stakeholder, but no communication reaches them: add them to an audience.",
      {
        title: entry.value.title,
      },
    );
    yield findingAt(entry, "plan/stakeholder-uncovered", message, ["key"]);
  },
});
