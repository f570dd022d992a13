import { guard, unless } from "./guard.ts";

/** This event has not happened. */
export const notHappened = guard<{ event: string }>({
  params: { event: { type: "event" } },
  lasting: true,
  describe: ({ event }, t) => t("if {event} has never happened", { event }),
  unmet: ({ history, t }, { event }) =>
    unless(
      history.every((entry) => entry.event !== event),
      "happened",
      () => t("{event} has happened already.", { event }),
    ),
});
