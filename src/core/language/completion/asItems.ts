import type { Offer, Scene } from "./offer.ts";

/** Values as the first item of a list: in brackets behind its key, with a dash on a line of their own. */
export function asItems(offers: readonly Offer[], { context }: Scene): readonly Offer[] {
  const around = context.expects === "open" ? { prefix: "- " } : { prefix: "[", suffix: "]" };
  return offers.map((offer) => ("word" in offer ? { ...offer, ...around } : offer));
}
