import { findingAt, graphRule } from "../rule.ts";
import { kindNames } from "./kindNames.ts";

/** A field names records of the kinds that its schema says. */
export const refWrongKind = graphRule({
  code: "ref/wrong-kind",
  linksOnly: true,
  *check(entry, { project, t }) {
    for (const { id, pointer, field } of entry.references) {
      const targets = project.find(id);
      const fits = targets.some(({ kind }) => field.kinds.includes(kind) || field.kinds.includes("*"));
      if (targets.length === 0 || fits) continue;
      const message = t("“{id}” does not fit here: it is of the kind {kind}, and this names {kinds}.", {
        id,
        kind: kindNames(
          targets.slice(0, 1).map(({ kind }) => kind),
          t,
        ),
        kinds: kindNames(field.kinds, t),
      });
      yield findingAt(entry, "ref/wrong-kind", message, pointer, { data: { id, kinds: field.kinds } });
    }
  },
});
