import { sinceEntered } from "../facts.ts";
import { guard, unless } from "./guard.ts";

interface NotYet {
  readonly events: readonly string[];
  /** Whether only what was done with the present content counts. */
  readonly bound?: boolean;
}

/** Who acts has not done any of these events since the record came into this state. */
export const notYet = guard<NotYet>({
  params: { events: { type: "events" }, bound: { type: "flag", optional: true } },
  lasting: true,
  describe: ({ events }, t) => t("only once for each person ({events})", { events: events.join(" / ") }),
  unmet: (facts, { events, bound = false }) => {
    const { actor, people, t } = facts;
    const before = sinceEntered(facts).find(
      ({ event, by, content }) =>
        events.includes(event) && people.find(by) === actor && (!bound || content === facts.content),
    );
    return unless(!actor || before === undefined, "done-already", () =>
      t("{person} has done this already: {event} at {time}.", {
        person: actor?.name ?? "",
        event: before?.event ?? "",
        time: before?.at ?? "",
      }),
    );
  },
});
