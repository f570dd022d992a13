import type { EventData } from "../../../core/workflow/eventData.ts";
import type { Condition } from "../../../core/workflow/guards/guard.ts";
import type { LivingRecord } from "../../livingRecord.ts";
import type { CommandContext, Given } from "../registerCommands.ts";
import { askDetails, type Details } from "./askDetails.ts";
import { pickEvent } from "./pickEvent.ts";
import { showReasons } from "./showReasons.ts";
import { back } from "./steps.ts";
import { eventTitle, recordTitle } from "./titles.ts";
import { whyNothing } from "./whyNothing.ts";

/** An event that somebody wants, with what is said with it; or why it can't be had. */
export type Decision =
  | ({ readonly event: string } & Details)
  | { readonly reasons: readonly Condition[] }
  | undefined;

/** Asks which event, and what is said with it, as far as that is not given; undefined when cancelled. */
export async function decide(
  { session, entry }: LivingRecord,
  by: string,
  given: Given,
  { t }: CommandContext,
): Promise<Decision> {
  const event = textOf(given.event);
  const note = textOf(given.note);
  if (event !== undefined && isData(given.data)) return { event, data: given.data, note: note ?? "" };
  const offers = session.service.offers(entry, by, new Date());
  if (event === undefined && offers.length === 0) {
    const reasons = whyNothing({ session, entry }, by, t);
    const title = recordTitle(session, entry, t);
    void showReasons({ title, record: entry.id, reasons, canGoBack: false }, session, t);
    return { reasons };
  }
  for (;;) {
    const offer =
      event === undefined
        ? await pickEvent(recordTitle(session, entry, t), offers, by, t)
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

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function isData(value: unknown): value is EventData {
  return typeof value === "object" && value !== null;
}
