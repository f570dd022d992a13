import { guard, unless } from "./guard.ts";

interface Happened {
  readonly event: string;
  /** Where nothing bound has changed since. */
  readonly bound?: boolean;
}

/** This event happened before; `bound`: to the same controlled content as now. */
export const happened = guard<Happened>({
  params: { event: { type: "event" }, bound: { type: "flag", optional: true } },
  lasting: true,
  describe: ({ event, bound }, t) =>
    bound
      ? t("after {event}, with the agreed content unchanged since", { event })
      : t("after {event}", { event }),
  unmet: ({ history, content, t }, { event, bound = false }) => {
    const last = history.findLast((entry) => entry.event === event);
    if (!last) return unless(false, "not-happened", () => t("{event} has to happen first.", { event }));
    return unless(!bound || last.content === content, "content-moved", () =>
      t("The agreed content has changed since {event} ({time}): {event} has to happen again.", {
        event,
        time: last.at,
      }),
    );
  },
});
