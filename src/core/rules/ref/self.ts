import { findingAt, graphRule } from "../rule.ts";

/** No record names itself. */
export const refSelf = graphRule({
  code: "ref/self",
  linksOnly: true,
  *check(entry, { t }) {
    if (!entry.id) return;
    for (const { id, pointer } of entry.references) {
      if (id !== entry.id) continue;
      yield findingAt(
        entry,
        "ref/self",
        t("“{id}” names itself here: name another record, or remove this.", { id }),
        pointer,
      );
    }
  },
});
