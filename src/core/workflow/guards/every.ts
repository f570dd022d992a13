import type { Kind } from "../../model/kind.ts";
import { isEnded, statusOf } from "../atRest.ts";
import { fieldOf } from "../facts.ts";
import { behind } from "./behind.ts";
import { guard } from "./guard.ts";

interface Every {
  readonly kind: Kind;
  readonly states: readonly string[];
  /** Only those whose field has one of the values. */
  readonly field?: string;
  readonly is?: readonly unknown[];
}

/** Every record of a kind whose life goes on has come to one of these states. */
export const every = guard<Every>({
  params: {
    kind: { type: "kind" },
    states: { type: "states", elsewhere: true },
    field: { type: "field", optional: true, elsewhere: true },
    is: { type: "values", optional: true },
  },
  lasting: false,
  describe: ({ kind, states, is }, t) =>
    t("every {kind} is {states}", { kind: [...(is ?? []), kind].join(" "), states: states.join(" / ") }),
  unmet: ({ project, lifecycleOf, t }, { kind, states, field, is }) =>
    [...project.valid(kind)]
      .filter((entry) => field === undefined || is === undefined || is.includes(fieldOf(entry.value, field)))
      .filter((entry) => !states.includes(statusOf(entry)) && !isEnded(entry, lifecycleOf))
      .map((entry) => behind(entry, states, lifecycleOf, t)),
});
