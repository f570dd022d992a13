import type { LifecycleView } from "../../protocol/lifecycle.ts";
import { plainText } from "../model/plainText.ts";
import type { Translate } from "../model/translate.ts";
import { statusOf } from "../workflow/atRest.ts";
import { labelText } from "../workflow/definition.ts";
import { historyOf, type LivingEntry } from "../workflow/facts.ts";
import type { Lifecycle } from "../workflow/lifecycle.ts";
import type { Offer } from "../workflow/offers.ts";
import { viewLifecycle, type WayView } from "./lifecycleView.ts";
import { takenTransitions, transitionId } from "./takenTransitions.ts";

/** A record, and what may happen to it next. */
export interface ShownRecord {
  readonly entry: LivingEntry;
  readonly offers: readonly Offer[];
}

/** Puts a lifecycle, and a record's way through it where one is given, into the reader's words. */
export function viewRecordLifecycle(lifecycle: Lifecycle, t: Translate, record?: ShownRecord): LifecycleView {
  const { title, states, ways } = viewLifecycle(lifecycle, t);
  const history = historyOf(record?.entry.value);
  const current = record && statusOf(record.entry);
  const visited = new Set(record ? [lifecycle.initial, ...history.map(({ state }) => state)] : []);
  const taken = takenTransitions(lifecycle, history);
  return {
    ...(record ? headOf(record.entry) : { title }),
    states: states.map(({ isFinal, ...state }) => ({
      ...state,
      initial: state.id === lifecycle.initial,
      final: isFinal,
      current: state.id === current,
      visited: visited.has(state.id),
    })),
    transitions: ways.map((way, position) => {
      const { from, to, event = "", conditions } = way;
      const index = ways
        .slice(0, position)
        .filter((one) => one.from === from && one.event === way.event).length;
      const id = transitionId(from, event, index);
      return {
        ...{ id, from, to, event, title: way.title, conditions },
        description: descriptionOf(way, index, lifecycle, t),
        travelled: taken.get(id) ?? 0,
        ...(from === current ? offerOf(way, ways, record?.offers ?? []) : noOffer),
      };
    }),
  };
}

function headOf({ id, value }: LivingEntry) {
  return { title: `${id} ${plainText((value as { title?: unknown }).title)}`.trim(), record: id };
}

function descriptionOf(
  { from, event }: WayView,
  index: number,
  { states, events }: Lifecycle,
  t: Translate,
): string {
  const state = states.get(from);
  const way = (event === undefined ? state?.always : state?.on.get(event))?.[index];
  return labelText(way?.description ?? events.get(event ?? "")?.description, t);
}

const noOffer = { offer: "none", reasons: [] } as const;

/** Of several ways of an event, the offer is about one: the one that would be taken. */
function offerOf(way: WayView, ways: readonly WayView[], offers: readonly Offer[]) {
  const offer = offers.find(({ event }) => event === way.event);
  const isOffered = (one: WayView) =>
    one.from === way.from &&
    one.event === offer?.event &&
    one.to === offer?.target &&
    one.conditions.join("\n") === offer?.conditions.join("\n");
  if (!offer || ways.find(isOffered) !== way) return noOffer;
  const reasons = offer.reasons.map(({ message }) => message);
  return { offer: offer.isOpen ? "open" : "blocked", reasons } as const;
}
