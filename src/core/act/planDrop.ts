import { statusOf } from "../workflow/atRest.ts";
import { labelText } from "../workflow/definition.ts";
import type { EventData } from "../workflow/eventData.ts";
import type { LivingEntry } from "../workflow/facts.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import type { Lifecycle } from "../workflow/lifecycle.ts";
import { unusableFor } from "../workflow/obstacles.ts";
import { type Offer, offersOf } from "../workflow/offers.ts";
import { onwardFrom, settlingFrom } from "../workflow/settling.ts";
import { type PlannedEvent, planEvent } from "./planEvent.ts";

/** A record that somebody has dropped on a state. */
export interface DropWish {
  readonly entry: LivingEntry;
  /** The state on which it was dropped. */
  readonly to: string;
  /** Needed only where several events lead there. */
  readonly event?: string | undefined;
  /** Address or id of who acts. */
  readonly by: string;
  /** When it happens, RFC 3339 in UTC. */
  readonly at: string;
  readonly note?: string | undefined;
  readonly data?: EventData | undefined;
}

/** Plans the event by which a record goes to the state on which it was dropped, or gives the reasons why it stays. */
export function planDrop(wish: DropWish, source: FactsSource): PlannedEvent {
  const { entry, by, at, note, data } = wish;
  const unusable = unusableFor(entry, source);
  const lifecycle = source.lifecycleOf(entry.kind);
  if (unusable || !lifecycle) return { ok: false, reasons: unusable ? [unusable] : [] };
  const event = eventFor(wish, lifecycle, source);
  if (typeof event !== "string") return { ok: false, reasons: [event] };
  return planEvent({ entry, event, by, at, note, data: data ?? {} }, source);
}

function eventFor(
  { entry, to, event, by }: DropWish,
  lifecycle: Lifecycle,
  source: FactsSource,
): string | Condition {
  const offers = offersOf(entry, by, source);
  const there = offers.filter(({ target }) => settlingFrom(target, lifecycle).includes(to));
  if (event !== undefined) {
    const elsewhere = there.some((offer) => offer.event === event)
      ? undefined
      : offers.find((offer) => offer.event === event);
    return elsewhere ? notThere(elsewhere, to, entry, lifecycle, source) : event;
  }
  const open = there.filter(({ isOpen }) => isOpen);
  const [only, ...others] = open.length > 0 ? open : there;
  if (!only) return noWay(entry, to, lifecycle, source);
  return others.length === 0 ? only.event : whichOf([only, ...others], entry, source);
}

function notThere(
  { title, targetTitle }: Offer,
  to: string,
  { id }: LivingEntry,
  { states }: Lifecycle,
  { t }: FactsSource,
): Condition {
  const values = { event: title, state: targetTitle, to: labelText(states.get(to)?.title, t, to) };
  const message = t("“{event}” leads to “{state}”, not to “{to}”.", values);
  return { code: "not-possible", message, records: [id] };
}

function noWay(entry: LivingEntry, to: string, lifecycle: Lifecycle, { t }: FactsSource): Condition {
  const titleOf = (state: string) => labelText(lifecycle.states.get(state)?.title, t, state);
  const state = lifecycle.states.get(statusOf(entry));
  const onward = state ? onwardFrom(state, lifecycle).map(titleOf) : [];
  const values = { from: titleOf(statusOf(entry)), to: titleOf(to), states: onward.join(t(", ")) };
  const message =
    onward.length === 0
      ? t("“{from}” leads to no other state.", values)
      : t("“{from}” doesn't lead to “{to}”; it leads to: {states}.", values);
  return { code: "not-possible", message, records: [entry.id] };
}

function whichOf(offers: readonly Offer[], entry: LivingEntry, { t }: FactsSource): Condition {
  const events = offers.map(({ title }) => title).join(t(", "));
  const message = t("Several events lead there: {events}. Choose one of them.", { events });
  return { code: "which-event", message, records: [entry.id] };
}
