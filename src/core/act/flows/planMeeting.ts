import type { Entry } from "../../model/entry.ts";
import type { LifecycleKind } from "../../workflow/definition.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Condition } from "../../workflow/guards/guard.ts";
import { contactChanges, contactFaults, logItem } from "../planContact.ts";
import { heldDayFaults } from "./heldDay.ts";
import { type Author, type Birth, type PlannedBirths, planBirths } from "./planBirths.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A meeting that was held, and what came of it. */
export interface MeetingWish extends Author {
  /** The communication that it was one of, or the fields of a new one. */
  readonly communication: Entry<"communication"> | Fields;
  /** `YYYY-MM-DD`; today at the latest. */
  readonly date: string;
  /** The ids of who was there. */
  readonly attendees: readonly string[];
  readonly notes?: string | undefined;
  /** The fields of what somebody has to do now: each becomes an issue. */
  readonly actions: readonly Fields[];
  /** The fields of what was decided. */
  readonly decisions: readonly Fields[];
  /** The fields of what was promised. */
  readonly commitments: readonly Fields[];
}

/**
 * Plans the entry in the log of a communication, and an issue, a decision or a commitment for everything that came of
 * the meeting, which the entry names. Each new record has its first history entry.
 */
export function planMeeting(wish: MeetingWish, source: FactsSource): PlannedBirths {
  const { communication, date, attendees } = wish;
  const outcomes: readonly Birth[] = [
    ...wish.actions.map((fields) => birth("issue", fields)),
    ...wish.decisions.map((fields) => birth("decision", { date, ...fields })),
    ...wish.commitments.map((fields) => birth("commitment", { made: date, ...fields })),
  ];
  const held = { date, attendees, ...(wish.notes === undefined ? {} : { notes: wish.notes }) };
  if (!isEntry(communication)) {
    const reasons = heldDayFaults(date, source);
    if (reasons.length > 0) return { ok: false, reasons };
    const first: Birth = {
      kind: "communication",
      // The ids of the outcomes follow that of the communication.
      fields: (ids) => ({
        ...(attendees.length > 0 ? { audience: attendees } : {}),
        ...communication,
        log: [logItem({ ...held, actions: ids.slice(1) })],
      }),
    };
    return planBirths([first, ...outcomes], wish, source);
  }
  const reasons: readonly Condition[] = contactFaults({ ...held, entry: communication }, source);
  if (reasons.length > 0) return { ok: false, reasons };
  return planBirths(outcomes, wish, source, (ids) => [
    { entry: communication, changes: contactChanges({ ...held, entry: communication, actions: ids }) },
  ]);
}

function birth(kind: LifecycleKind, fields: Fields): Birth {
  return { kind, fields: () => fields };
}

function isEntry(communication: MeetingWish["communication"]): communication is Entry<"communication"> {
  return "base" in communication && "file" in communication;
}
