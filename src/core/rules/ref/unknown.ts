import { findingAt, graphRule } from "../rule.ts";

/** Every id that a record names exists. */
export const refUnknown = graphRule({
  code: "ref/unknown",
  linksOnly: true,
  *check(entry, { project, t }) {
    for (const { id, pointer, field } of entry.references) {
      if (project.find(id).length > 0) continue;
      const message = t("There is no record “{id}”: correct the id, or create the record.", { id });
      yield findingAt(entry, "ref/unknown", message, pointer, { data: { id, kinds: field.kinds } });
    }
  },
});
