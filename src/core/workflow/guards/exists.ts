import type { Kind } from "../../model/kind.ts";
import { statusOf } from "../atRest.ts";
import { guard, unless } from "./guard.ts";

interface Exists {
  readonly kind: Kind;
  readonly states?: readonly string[];
}

/** There is a record of this kind, in one of these states where they are given. */
export const exists = guard<Exists>({
  params: { kind: { type: "kind" }, states: { type: "states", optional: true, elsewhere: true } },
  lasting: false,
  describe: ({ kind, states }, t) =>
    states
      ? t("a record of the kind {kind} that is {states}", { kind, states: states.join(" / ") })
      : t("a record of the kind {kind}", { kind }),
  unmet: ({ project, t }, { kind, states }) => {
    const found = [...project.valid(kind)].some((entry) => states?.includes(statusOf(entry)) ?? true);
    return unless(found, "record-missing", () =>
      states
        ? t("There is no record of the kind “{kind}” that is {states}.", { kind, states: states.join(" / ") })
        : t("There is no record of the kind “{kind}”.", { kind }),
    );
  },
});
