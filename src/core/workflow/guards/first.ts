import { guard, unless } from "./guard.ts";

/** Nothing has happened to the record yet. */
export const first = guard({
  params: {},
  lasting: true,
  describe: (_, t) => t("as the first event of the record"),
  unmet: ({ history, t }) =>
    unless(history.length === 0, "not-first", () => t("This can only be the first event of a record.")),
});
