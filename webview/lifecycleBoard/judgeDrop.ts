import type { CardOffer, CardOffers, Reason } from "../../src/protocol/board/cardOffers.ts";

/** What would come of dropping a card on a state. */
export type DropVerdict =
  /** This event would happen, and needs to be told nothing. */
  | { readonly type: "possible"; readonly offer: CardOffer }
  /** One of these events would happen, with what is said. */
  | { readonly type: "asks"; readonly offers: readonly CardOffer[] }
  /** Events lead there, but this stands against them. */
  | { readonly type: "blocked"; readonly reasons: readonly Reason[] }
  /** No event leads there; perhaps because nothing can happen at all. */
  | { readonly type: "none"; readonly reasons: readonly Reason[] };

/** Judges a drop by what may happen to the record. */
export function judgeDrop({ offers, reasons }: CardOffers, state: string): DropVerdict {
  const there = offers.filter(({ leadsTo }) => leadsTo.includes(state));
  const open = there.filter((offer) => offer.open);
  const [only, ...others] = open;
  if (only && others.length === 0 && only.fields.length === 0) return { type: "possible", offer: only };
  if (only) return { type: "asks", offers: open };
  if (there.length > 0) return { type: "blocked", reasons: there.flatMap((offer) => offer.reasons) };
  return { type: "none", reasons };
}
