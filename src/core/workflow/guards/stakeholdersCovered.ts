import { lacksCover } from "../coverage.ts";
import { guard } from "./guard.ts";

/** A communication reaches every key stakeholder. */
export const stakeholdersCovered = guard({
  params: {},
  lasting: false,
  describe: (_, t) => t("every key stakeholder is in the communication plan"),
  unmet: ({ project, lifecycleOf, t }) =>
    [...project.valid("stakeholder")]
      .filter((entry) => lacksCover(entry, project, lifecycleOf))
      .map(({ id, value }) => ({
        code: "stakeholder-uncovered",
        message: t(
          "“{title}” is a key stakeholder, but no communication reaches them: add them to an audience.",
          {
            title: value.title,
          },
        ),
        records: [id],
      })),
});
