import { statusOf } from "../../workflow/atRest.ts";
import { fieldOf } from "../../workflow/facts.ts";
import { dueOfCard } from "../board/cardDue.ts";
import { isExpectedToMove } from "../board/columns.ts";
import { waitedFor } from "../waitingFor.ts";
import { onwardEvent } from "./onwardEvent.ts";
import { responsible } from "./responsible.ts";
import { sinceDay } from "./sinceDay.ts";
import { isSoon } from "./urgency.ts";
import { type FindWaiting, waitingItem } from "./waitingItem.ts";

const kinds = ["milestone", "deliverable", "issue", "training"] as const;

/** Milestones, deliverables, issues and trainings that are due or will be soon, and wait for nobody else: their owners. */
export const waitingDueRecords: FindWaiting = function* (source) {
  const { project, lifecycleOf, today } = source;
  for (const kind of kinds) {
    const lifecycle = lifecycleOf(kind);
    for (const entry of project.valid(kind)) {
      yield undefined;
      const state = lifecycle?.states.get(statusOf(entry));
      if (!lifecycle || !state || !isExpectedToMove(state) || waitedFor(state.tags).length > 0) continue;
      const due = dueOfCard(entry, source);
      if (due === undefined || !isSoon(due, today)) continue;
      const named = ["trainer", "owner"].map((field) => fieldOf(entry.value, field)).find(Boolean);
      const who = responsible([typeof named === "string" ? named : undefined], project);
      const event = onwardEvent(lifecycle, state.id);
      yield waitingItem(entry, { code: "finish", who, due, since: sinceDay(entry, source), event });
    }
  }
};
