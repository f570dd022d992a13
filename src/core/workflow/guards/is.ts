import { idsIn } from "../facts.ts";
import { guard, unless } from "./guard.ts";

/** Who acts is one of the people whom these fields name. */
export const is = guard<{ fields: readonly string[] }>({
  params: { fields: { type: "fields" } },
  lasting: true,
  describe: ({ fields }, t) => t("by somebody named in {fields}", { fields: fields.join(" / ") }),
  unmet: ({ actor, record, t }, { fields }) => {
    const named = fields.flatMap((field) => idsIn(record, field));
    return unless(!actor || actor.ids.some((id) => named.includes(id)), "no-authority", () =>
      named.length > 0
        ? t("Only {people} ({fields}) may do this.", { people: named.join(", "), fields: fields.join(" / ") })
        : t("Nobody may do this yet: fill in {fields}.", { fields: fields.join(" / ") }),
    );
  },
});
