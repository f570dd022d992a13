import { signatoriesOf } from "../signatures.ts";
import { guard, unless } from "./guard.ts";

/** It is said who signs, and all of them may. */
export const signatories = guard({
  params: {},
  lasting: false,
  describe: (_, t) => t("signatories with the authority to sign"),
  unmet: (facts) => {
    const { people, entry, t } = facts;
    const named = signatoriesOf(facts);
    if (named.length === 0) {
      return unless(false, "signatory-missing", () => t("Say who signs: fill in “signatories”."), [entry.id]);
    }
    const powerless = named.filter((id) => !people.find(id)?.authority.has("signAcceptance"));
    return unless(
      powerless.length === 0,
      "no-authority",
      () =>
        t("These signatories have no authority to sign (signAcceptance): {people}.", {
          people: powerless.join(", "),
        }),
      powerless,
    );
  },
});
