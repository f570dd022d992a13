import { signatoriesOf } from "../signatures.ts";
import { guard, unless } from "./guard.ts";

/** Who acts is one of those who sign. */
export const signatory = guard({
  params: {},
  lasting: true,
  describe: (_, t) => t("by a signatory"),
  unmet: (facts) => {
    const { actor, occurrence, t } = facts;
    const signatories = signatoriesOf(facts);
    return unless(!actor || actor.ids.some((id) => signatories.includes(id)), "no-authority", () =>
      t("{person} is not among the signatories ({signatories}).", {
        person: actor?.name ?? occurrence.by,
        signatories: signatories.join(", "),
      }),
    );
  },
});
