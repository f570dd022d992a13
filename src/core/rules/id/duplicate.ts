import { findingAt, graphRule } from "../rule.ts";
import { placesOf, sameIds } from "./sameId.ts";

/** One id, one record. */
export const idDuplicate = graphRule({
  code: "id/duplicate",
  *check(entry, context) {
    const { t } = context;
    for (const { id, pointer, others, collides } of sameIds(entry, context)) {
      if (collides) continue;
      const message = t("The id “{id}” is used more than once: give one of them another.", { id });
      yield findingAt(entry, "id/duplicate", message, pointer, {
        related: placesOf(others, t("“{id}” is used here too.", { id })),
      });
    }
  },
});
