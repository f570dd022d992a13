import { openCriteria } from "../criteria.ts";
import { guard } from "./guard.ts";

/** Every acceptance criterion has passed, or is waived with a reason. */
export const criteriaSettled = guard({
  params: {},
  lasting: false,
  describe: (_, t) => t("every criterion has passed or is waived with a reason"),
  unmet: ({ record, entry, t }) => openCriteria(entry.id, record, t),
});
