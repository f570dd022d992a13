import { isLiving, statusOf } from "../atRest.ts";
import { idsIn } from "../facts.ts";
import { behind } from "./behind.ts";
import { guard } from "./guard.ts";

interface Related {
  readonly field: string;
  readonly states: readonly string[];
  /** Only the records of this kind, where it is given. */
  readonly kind?: string;
}

/** Every record that this field names, and that has a lifecycle, is in one of these states. */
export const related = guard<Related>({
  params: { field: { type: "field" }, states: { type: "words" }, kind: { type: "kind", optional: true } },
  lasting: false,
  describe: ({ field, states }, t) =>
    t("everything in {field} is {states}", { field, states: states.join(" / ") }),
  unmet: ({ record, project, lifecycleOf, t }, { field, states, kind }) =>
    idsIn(record, field)
      .flatMap((id) => project.find(id).map(({ entry }) => entry))
      .filter((entry) => isLiving(entry) && (kind === undefined || entry.kind === kind))
      .filter((entry) => !states.includes(statusOf(entry)))
      .map((entry) => behind(entry, states, lifecycleOf, t)),
});
