import { idsIn } from "../facts.ts";
import { guard, unless } from "./guard.ts";

interface Separated {
  readonly fields?: readonly string[];
  readonly events?: readonly string[];
}

/** Who acts is none of the people whom these fields name, and did not do any of these events: four eyes. */
export const isNot = guard<Separated>({
  params: { fields: { type: "fields", optional: true }, events: { type: "events", optional: true } },
  lasting: true,
  describe: ({ fields = [], events = [] }, t) =>
    t("by somebody other than: {what}", { what: [...fields, ...events].join(" / ") }),
  unmet: ({ actor, record, history, people, t }, { fields = [], events = [] }) => {
    const named = fields.filter((field) => actor?.ids.some((id) => idsIn(record, field).includes(id)));
    const did = events.filter((event) =>
      history.some((entry) => entry.event === event && people.find(entry.by) === actor),
    );
    return unless(!actor || named.length + did.length === 0, "self-approval", () =>
      t("{person} may not do this because of their own part in it ({what}): somebody else has to.", {
        person: actor?.name ?? "",
        what: [...named, ...did].join(" / "),
      }),
    );
  },
});
