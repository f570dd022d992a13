import { kinds } from "../../../generated/kinds.ts";
import { statusOf } from "../../workflow/atRest.ts";
import { fieldOf, type LivingEntry } from "../../workflow/facts.ts";
import { isAtRest } from "../../workflow/lifecycle.ts";
import { dueOfCard } from "../board/cardDue.ts";
import { waitedFor } from "../waitingFor.ts";
import { onwardEvent } from "./onwardEvent.ts";
import { responsible } from "./responsible.ts";
import { sinceDay } from "./sinceDay.ts";
import { type FindWaiting, waitingItem } from "./waitingItem.ts";

/** Records in states that wait for the team: their owners, else all of the team. */
export const waitingTeamSteps: FindWaiting = function* (source) {
  const { project, lifecycleOf } = source;
  for (const kind of kinds) {
    if (kind === "baseline" || kind === "charter") continue;
    const lifecycle = lifecycleOf(kind);
    const waiting = [...(lifecycle?.states.values() ?? [])].filter(
      (state) => !isAtRest(state) && waitedFor(state.tags).includes("team"),
    );
    if (!lifecycle || waiting.length === 0) continue;
    for (const entry of project.valid(kind) as Iterable<LivingEntry>) {
      yield undefined;
      if (!waiting.some(({ id }) => id === statusOf(entry))) continue;
      const owner = fieldOf(entry.value, "owner");
      const who = responsible([typeof owner === "string" ? owner : undefined], project);
      const event = onwardEvent(lifecycle, statusOf(entry));
      const due = dueOfCard(entry, source);
      yield waitingItem(entry, { code: "goOn", who, due, since: sinceDay(entry, source), event });
    }
  }
};
