import type { Requirement } from "../../../generated/records.ts";
import { openCriteria } from "../criteria.ts";
import { idsIn } from "../facts.ts";
import { guard } from "./guard.ts";

/** Every criterion of the must requirements that this field names has passed, or is waived with a reason. */
export const mustCriteriaSettled = guard<{ field: string }>({
  params: { field: { type: "field" } },
  lasting: false,
  describe: (_, t) => t("every criterion of the must requirements has passed or is waived with a reason"),
  unmet: ({ record, project, t }, { field }) =>
    idsIn(record, field)
      .flatMap((id) => project.find(id).map(({ entry }) => entry))
      .filter(({ kind }) => kind === "requirement")
      .flatMap(({ id, value, valid }) => {
        if (!valid) {
          const message = t("“{id}” has problems: mend them first.", { id });
          return [{ code: "record-invalid", message, records: [id] }];
        }
        return (value as Requirement).priority === "must" ? openCriteria(id, value, t) : [];
      }),
});
