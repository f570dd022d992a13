import { signatoriesOf, unsigned } from "../signatures.ts";
import { guard, unless } from "./guard.ts";

/** Every signatory has signed the present content. */
export const allSigned = guard({
  params: {},
  lasting: true,
  describe: (_, t) => t("everybody has signed the same content"),
  unmet: (facts) => {
    const missing = unsigned(facts);
    const isComplete = signatoriesOf(facts).length > 0 && missing.length === 0;
    return unless(isComplete, "signature-missing", () =>
      facts.t("Not signed yet by: {people}.", { people: missing.join(", ") }),
    );
  },
});
