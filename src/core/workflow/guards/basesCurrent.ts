import { recordWith } from "../../model/recordWith.ts";
import { contentDigest } from "../content.ts";
import { guard } from "./guard.ts";

interface Proposal {
  readonly record: string;
  readonly base: string;
}

/** No record has moved since the change to it was proposed. */
export const basesCurrent = guard({
  params: {},
  lasting: false,
  describe: (_, t) => t("no target has moved since the change was proposed"),
  unmet: ({ record, project, t }) => {
    const { proposed = [] } = record as { proposed?: readonly Proposal[] };
    return proposed
      .filter(({ record: id, base }) => {
        const target = recordWith(id, project);
        return !target?.valid || contentDigest(target) !== base;
      })
      .map(({ record: id }) => ({
        code: "base-moved",
        message: t("“{id}” is not as it was when this change was proposed: rebase the proposal.", { id }),
        records: [id],
      }));
  },
});
