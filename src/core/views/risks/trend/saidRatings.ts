import type { RatingName } from "../../../../protocol/riskRegister.ts";
import { ratingNames } from "../../../../protocol/riskRegister.ts";
import type { Rating } from "../../../model/riskMatrix.ts";
import type { Happening } from "../../../workflow/facts.ts";
import type { Lifecycle } from "../../../workflow/lifecycle.ts";

/** Where an entry of a history says half of a rating. */
interface SaidField {
  readonly key: string;
  readonly rating: RatingName;
  readonly axis: keyof Rating;
}

/** By event, the ratings that it says. Our own lifecycle has none; a team's may write what is said into a rating. */
export type SayingEvents = ReadonlyMap<string, readonly SaidField[]>;

/** What was said last of each rating. */
export type SaidRatings = { readonly [R in RatingName]?: Rating };

/** The events of a lifecycle with which ratings are said. */
export function sayingEvents(lifecycle: Lifecycle | undefined): SayingEvents {
  const saying = new Map<string, readonly SaidField[]>();
  for (const [event, { data = {} }] of lifecycle?.events ?? []) {
    const fields = Object.entries(data).flatMap(([key, { field = "" }]) => saidField(key, field));
    if (fields.length > 0) saying.set(event, fields);
  }
  return saying;
}

function saidField(key: string, field: string): readonly SaidField[] {
  const [name, axis, ...deeper] = field.split(".");
  const rating = ratingNames.find((one) => one === name);
  const isAxis = axis === "probability" || axis === "impact";
  return rating && isAxis && deeper.length === 0 ? [{ key, rating, axis }] : [];
}

/** What is known of the ratings after an entry of a history. */
export function saidAfter(before: SaidRatings, happening: Happening, saying: SayingEvents): SaidRatings {
  let ratings = before;
  for (const { key, rating, axis } of saying.get(happening.event) ?? []) {
    const word = happening[key];
    if (typeof word === "string") ratings = { ...ratings, [rating]: { ...ratings[rating], [axis]: word } };
  }
  return ratings;
}
