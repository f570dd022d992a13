import type { CardOffer, CardOffers, Reason } from "../../../protocol/board/cardOffers.ts";
import { statusOf } from "../../workflow/atRest.ts";
import type { LivingEntry } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Condition } from "../../workflow/guards/guard.ts";
import { obstaclesTo, unusableFor } from "../../workflow/obstacles.ts";
import { type Offer, offersOf } from "../../workflow/offers.ts";
import { settlingFrom } from "../../workflow/settling.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { askedFields } from "./askedFields.ts";

/** More reasons than this nobody reads on a card. */
const mostReasons = 12;
const mostRecords = 20;

/** What may happen to the record of a card: by which events it leaves its column, what they ask, what stands against them. */
export function viewCardOffers(entry: LivingEntry, by: string | undefined, source: FactsSource): CardOffers {
  const offers = offersOf(entry, by, source);
  return {
    record: entry.id,
    state: statusOf(entry),
    offers: offers.map((offer) => toCardOffer(offer, entry, source)),
    reasons: offers.length > 0 ? [] : toReasons(whyNothing(entry, by, source)),
  };
}

/** Why there is no event at all for a record. */
function whyNothing(entry: LivingEntry, by: string | undefined, source: FactsSource): readonly Condition[] {
  const unusable = unusableFor(entry, source);
  const obstacles = unusable ? [unusable] : obstaclesTo(entry, by, source);
  if (obstacles.length > 0) return obstacles;
  const state = stateTitle(entry, source.lifecycleOf, source.t);
  const message = source.t("Nothing more can happen in the state “{state}”.", { state });
  return [{ code: "not-possible", message, records: [] }];
}

function toCardOffer(offer: Offer, entry: LivingEntry, source: FactsSource): CardOffer {
  const { event, title, description, target, isOpen, reasons, data } = offer;
  const lifecycle = source.lifecycleOf(entry.kind);
  return {
    event,
    title,
    description,
    leadsTo: lifecycle ? settlingFrom(target, lifecycle) : [target],
    open: isOpen,
    reasons: toReasons(reasons),
    fields: askedFields(data, entry, source),
  };
}

/** Conditions as a card shows them. */
export function toReasons(conditions: readonly Condition[]): readonly Reason[] {
  return conditions
    .slice(0, mostReasons)
    .map(({ message, records }) => ({ message, records: records.slice(0, mostRecords) }));
}
