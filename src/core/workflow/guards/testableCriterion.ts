import { guard, unless } from "./guard.ts";

interface Criterion {
  readonly method?: string;
}

/** At least one acceptance criterion says how it will be verified. */
export const testableCriterion = guard({
  params: {},
  lasting: false,
  describe: (_, t) => t("an acceptance criterion that can be tested"),
  unmet: ({ record, entry, t }) => {
    const { acceptanceCriteria = [] } = record as { acceptanceCriteria?: readonly Criterion[] };
    return unless(
      acceptanceCriteria.some(({ method }) => method !== undefined),
      "criterion-missing",
      () => t("Add an acceptance criterion that says by which method it will be verified."),
      [entry.id],
    );
  },
});
