import { statusOf } from "../../workflow/atRest.ts";
import type { LivingEntry } from "../../workflow/facts.ts";
import type { State } from "../../workflow/lifecycle.ts";
import { waitedFor } from "../waitingFor.ts";
import { present } from "./responsible.ts";
import { sinceDay } from "./sinceDay.ts";
import { type FindWaiting, waitingItem } from "./waitingItem.ts";

const kinds = ["requirement", "change"] as const;
/** The events by which somebody says what was asked of them. */
const replies = ["ANSWER", "AGREE"];

/** Questions and proposals about what somebody asked for: they who asked for it. */
export const waitingAnswers: FindWaiting = function* (source) {
  const { project, lifecycleOf } = source;
  for (const kind of kinds) {
    const states = lifecycleOf(kind)?.states;
    for (const entry of project.valid(kind)) {
      yield undefined;
      const state = states?.get(statusOf(entry));
      const event = state && replyIn(state);
      const who = event === undefined ? [] : present(askers(entry), project);
      if (who.length === 0) continue;
      yield waitingItem(entry, { code: "answer", who, since: sinceDay(entry, source), event });
    }
  }
};

function replyIn({ tags, on }: State): string | undefined {
  const isWaiting = waitedFor(tags).some((whom) => whom === "client" || whom === "requester");
  return isWaiting ? replies.find((event) => on.has(event)) : undefined;
}

function askers({ value }: LivingEntry): readonly string[] {
  const { requestedBy, source } = value as {
    readonly requestedBy?: string;
    readonly source?: { readonly stakeholder?: string };
  };
  return [requestedBy ?? source?.stakeholder].flatMap((id) => id ?? []);
}
