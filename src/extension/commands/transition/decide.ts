import type { EventData } from "../../../core/workflow/eventData.ts";
import type { Condition } from "../../../core/workflow/guards/guard.ts";
import type { LivingRecord } from "../../livingRecord.ts";
import { textOf } from "../given.ts";
import type { CommandContext, Given } from "../registerCommands.ts";
import { askDetails, type Details } from "./askDetails.ts";
import { type EventRow, pickEvent } from "./pickEvent.ts";
import { showReasons } from "./showReasons.ts";
import { back } from "./steps.ts";
import { eventTitle, recordTitle } from "./titles.ts";
import { whyNothing } from "./whyNothing.ts";

/** An event that somebody wants, with what is said with it; or why it can't be had. */
export type Decision =
  | ({ readonly event: string } & Details)
  | { readonly reasons: readonly Condition[] }
  | undefined;

/** What is asked where only some of the events are wanted. */
export interface Wanted {
  readonly events: readonly string[];
  readonly question: string;
  /** What stands below the events, to be read. */
  readonly below: readonly EventRow[];
}

/** Asks which event, and what is said with it, as far as that is not given; undefined when cancelled. */
export async function decide(
  { session, entry }: LivingRecord,
  by: string,
  given: Given,
  { t }: CommandContext,
  wanted?: Wanted,
): Promise<Decision> {
  const event = textOf(given.event);
  const note = textOf(given.note);
  if (event !== undefined && isData(given.data)) return { event, data: given.data, note: note ?? "" };
  const all = session.service.offers(entry, by, new Date());
  const offers = wanted ? all.filter((offer) => wanted.events.includes(offer.event)) : all;
  if (event === undefined && offers.length === 0) {
    const reasons = whyNothing({ session, entry }, by, t);
    const title = recordTitle(session, entry, t);
    void showReasons({ title, record: entry.id, reasons, canGoBack: false }, session, t);
    return { reasons };
  }
  for (;;) {
    const offer =
      event === undefined
        ? await pickEvent(recordTitle(session, entry, t), offers, by, t, wanted)
        : offers.find((one) => one.event === event);
    // What the state doesn't have is refused by the engine, which says what it has.
    if (!offer) return event === undefined ? undefined : { event, data: {}, note: "" };
    const title = eventTitle(session, entry, offer.event, t);
    const canGoBack = event === undefined;
    if (offer.isOpen) {
      const details = await askDetails({ title, offer, entry, by, note, canGoBack }, session, t);
      if (details !== back) return details && { event: offer.event, ...details.value };
    } else {
      const { reasons } = offer;
      const shown = showReasons({ title, record: entry.id, reasons, canGoBack }, session, t);
      if (!canGoBack || (await shown) !== back) return { reasons };
    }
  }
}

function isData(value: unknown): value is EventData {
  return typeof value === "object" && value !== null;
}
