import { sinceEntered } from "../facts.ts";
import { guard, unless } from "./guard.ts";

interface Approvals {
  readonly event: string;
  readonly atLeast: number;
}

/** So many different people did this event with the present content since the record came into this state, the present one included. */
export const approvals = guard<Approvals>({
  params: { event: { type: "event" }, atLeast: { type: "count" } },
  lasting: true,
  describe: ({ event, atLeast }, t) =>
    t("{event} by {count} or more different people", { event, count: atLeast }),
  unmet: (facts, { event, atLeast }) => {
    const { occurrence, content, people, t } = facts;
    const done = [...sinceEntered(facts), { ...occurrence, content }].filter(
      (entry) => entry.event === event && entry.content === content,
    );
    const count = new Set(done.map(({ by }) => people.find(by)).filter(Boolean)).size;
    return unless(count >= atLeast, "approvals-missing", () =>
      t("{event}: {count} of {needed} people so far.", { event, count, needed: atLeast }),
    );
  },
});
