import { findingAt, graphRule } from "../rule.ts";
import { placesOf, sameIds } from "./sameId.ts";

/** Two records that began apart, on two branches say, may not share an id. */
export const idCollision = graphRule({
  code: "id/collision",
  *check(entry, context) {
    const { t } = context;
    for (const { id, pointer, others, collides } of sameIds(entry, context)) {
      if (!collides) continue;
      const message = t(
        "Two different records are called “{id}” (their first seals differ): renumber one of them.",
        {
          id,
        },
      );
      yield findingAt(entry, "id/collision", message, pointer, {
        related: placesOf(others, t("The other record “{id}” is here.", { id })),
      });
    }
  },
});
