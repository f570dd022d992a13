import {
  hasFields,
  isAnyOf,
  isFlag,
  isListOf,
  isName,
  isNumber,
  isOneOf,
  isOptional,
  isText,
} from "../checks.ts";
import type { AskedField, AskedOption, CardOffer, CardOffers, Reason } from "./cardOffers.ts";
import type { DropIntent, SaidField } from "./dropIntent.ts";

/** A check for what may be said in a field of a form. */
const isSaid = isAnyOf<[string, number, boolean]>(isText, isNumber, isFlag);

/** A check for why something can't happen. */
export const isReason = hasFields<Reason>({ message: isText, records: isListOf(isText, 20_000) });

const isField = hasFields<AskedField>({
  key: isName,
  title: isText,
  description: isText,
  type: isOneOf("line", "text", "date", "number", "yesNo", "choice", "record"),
  required: isFlag,
  value: isOptional(isSaid),
  options: isOptional(isListOf(hasFields<AskedOption>({ value: isText, title: isText }))),
});

const isOffer = hasFields<CardOffer>({
  event: isName,
  title: isText,
  description: isText,
  leadsTo: isListOf(isName),
  open: isFlag,
  reasons: isListOf(isReason),
  fields: isListOf(isField),
});

/** A check for what may happen to the record of a card. */
export const isCardOffers = hasFields<CardOffers>({
  record: isName,
  state: isText,
  offers: isListOf(isOffer),
  reasons: isListOf(isReason),
});

/** A check for a drop. */
export const isDropIntent = hasFields<DropIntent>({
  id: isName,
  to: isName,
  event: isOptional(isName),
  said: isListOf(hasFields<SaidField>({ key: isName, value: isSaid })),
  note: isOptional(isText),
});
