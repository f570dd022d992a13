import { recordWith } from "../../model/recordWith.ts";
import { agreedHappenings } from "../agreed.ts";
import { isLiving } from "../atRest.ts";
import { proposalsOf } from "../proposals.ts";
import { guard } from "./guard.ts";

/** No target says any more what this change made of it. */
export const proposalsUndone = guard({
  params: {},
  lasting: false,
  describe: (_, t) => t("what was implemented has been undone by another change request"),
  unmet: ({ record, entry: change, project, lifecycleOf, t }) =>
    proposalsOf(record).flatMap(({ record: id }) => {
      const target = recordWith(id, project);
      const lifecycle = target && isLiving(target) ? lifecycleOf(target.kind) : undefined;
      if (!target || !isLiving(target) || !lifecycle) return [];
      if (agreedHappenings(target, lifecycle).at(-1)?.via !== change.id) return [];
      const message = t("“{id}” still says what this change made of it: undo that by a change request.", {
        id,
      });
      return [{ code: "not-undone", message, records: [id] }];
    }),
});
