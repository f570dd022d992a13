import { kinds } from "../../../generated/kinds.ts";
import { isKind } from "../../model/kind.ts";
import { itemsAt, valueAt } from "../../model/valueAt.ts";
import { authorities } from "../../workflow/authorities.ts";
import { allEffects } from "../../workflow/effects/allEffects.ts";
import { allGuards } from "../../workflow/guards/allGuards.ts";
import type { ParamSpec, ParamType } from "../../workflow/guards/guard.ts";
import { asItems } from "./asItems.ts";
import type { Offer, Scene } from "./offer.ts";
import { eventsOf, fieldsOf, kindIn, stateNames, words } from "./workflowNames.ts";

const lists: ReadonlySet<ParamType> = new Set(["states", "events", "fields", "kinds", "authorities"]);

/** The values of a parameter of a guard or effect: names from the lifecycle or of its records' fields. */
export function parameterOffers(scene: Scene): readonly Offer[] {
  const { path, record } = scene.context;
  const at = path.lastIndexOf("params");
  const name = path[at + 1];
  if (scene.kind !== "workflow" || at < 0 || typeof name !== "string" || path.length > at + 3) return [];
  const spec = parametersAt(scene)[name];
  if (!spec) return [];
  const isList = lists.has(spec.type);
  const isItem = path.length === at + 3;
  const present = new Set(itemsAt(record, path.slice(0, at + 2)));
  const named = namesFor(spec, valueAt(record, [...path.slice(0, at + 1), "kind"]), scene);
  const offers = named.filter((offer) => "word" in offer && !present.has(offer.word));
  if (isItem) return isList ? offers : [];
  return isList ? asItems(offers, scene) : offers;
}

/** The parameters of the guard or effect around a place. */
export function parametersAt({ context: { path, record } }: Scene): Readonly<Record<string, ParamSpec>> {
  const use = path.slice(0, path.lastIndexOf("params"));
  const type = valueAt(record, [...use, "type"]);
  const registry = use.includes("effects") ? allEffects : allGuards;
  return typeof type === "string" && Object.hasOwn(registry, type) ? (registry[type]?.params ?? {}) : {};
}

/** @param about the kind that the guard names, where it isn't about the lifecycle's own */
function namesFor({ type, elsewhere, oneOf }: ParamSpec, about: unknown, scene: Scene): readonly Offer[] {
  const { record } = scene.context;
  const other = typeof about === "string" && isKind(about) ? about : undefined;
  if (oneOf) return words(oneOf);
  switch (type) {
    case "state":
    case "states":
      return elsewhere ? [] : stateNames(scene);
    case "event":
    case "events":
      return words(eventsOf(scene, record).map(({ word }) => word));
    case "field":
    case "fields":
      return words(fieldsOf(elsewhere ? other : kindIn(scene, record)));
    case "kind":
    case "kinds":
      return words(kinds);
    case "authorities":
      return words(authorities);
    case "flag":
      return [true, false].map((word) => ({ label: String(word), kind: "value", word }));
    default:
      return [];
  }
}
