import type { AskedField, CardOffer } from "../../src/protocol/board/cardOffers.ts";
import type { SaidField } from "../../src/protocol/board/dropIntent.ts";

/** What is being asked before an event happens. */
export interface BoardForm {
  readonly id: string;
  readonly to: string;
  /** The events of which one is chosen. */
  readonly offers: readonly CardOffer[];
  readonly event: string;
  /** What was written so far, by the keys of the fields; what was not touched is absent. */
  readonly said: Readonly<Record<string, string>>;
  readonly note: string;
}

/** A form for a drop, with the first of the events. */
export function newForm(id: string, to: string, offers: readonly CardOffer[]): BoardForm {
  return { id, to, offers, event: offers[0]?.event ?? "", said: {}, note: "" };
}

/** The event that is chosen. */
export function offerOf({ offers, event }: BoardForm): CardOffer | undefined {
  return offers.find((offer) => offer.event === event);
}

/** What stands in a field: what was written, else what the record says. */
export function valueIn({ said }: BoardForm, { key, value }: AskedField): string {
  return said[key] ?? (value === undefined ? "" : String(value));
}

/** What is said with the event: empty fields are left out. */
export function saidIn(form: BoardForm): readonly SaidField[] {
  return (offerOf(form)?.fields ?? []).flatMap((field) => {
    const text = valueIn(form, field).trim();
    return text === "" ? [] : [{ key: field.key, value: meaningOf(text, field) }];
  });
}

/** The first field that is needed and has nothing in it. */
export function firstMissing(form: BoardForm): AskedField | undefined {
  return offerOf(form)?.fields.find((field) => field.required && valueIn(form, field).trim() === "");
}

/** A text that is no number stays one: the extension says what is wrong with it. */
function meaningOf(text: string, { type }: AskedField): SaidField["value"] {
  if (type === "yesNo") return text === "true";
  const number = Number(text);
  return type === "number" && Number.isFinite(number) ? number : text;
}
