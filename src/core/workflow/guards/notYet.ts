import { sinceEntered } from "../facts.ts";
import { guard, unless } from "./guard.ts";

/** Who acts has not done any of these events since the record came into this state. */
export const notYet = guard<{ events: readonly string[] }>({
  params: { events: { type: "events" } },
  lasting: true,
  describe: ({ events }, t) => t("only once for each person ({events})", { events: events.join(" / ") }),
  unmet: (facts, { events }) => {
    const { actor, people, t } = facts;
    const before = sinceEntered(facts).find(
      ({ event, by }) => events.includes(event) && people.find(by) === actor,
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
