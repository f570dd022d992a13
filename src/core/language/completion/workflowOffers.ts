import { kinds, kindTable } from "../../../generated/kinds.ts";
import { allEffects } from "../../workflow/effects/allEffects.ts";
import { allGuards } from "../../workflow/guards/allGuards.ts";
import type { ParamSpec } from "../../workflow/guards/guard.ts";
import type { Offer, OpenKey, Scene } from "./offer.ts";
import { eventsOf, fieldsOf, kindIn, stateNames, statesOf, words } from "./workflowNames.ts";
import { parametersAt } from "./workflowParameters.ts";

/** Tags that our own lifecycles and checks know. */
const tags = ["controlled", "rests", "waiting:client", "waiting:team", "waiting:board"];

/** The values at a place of a lifecycle; undefined where the schema says all. */
export function workflowOffers(scene: Scene): readonly Offer[] | undefined {
  const { path, record } = scene.context;
  const names = path.filter((step) => typeof step === "string");
  const [last, above] = [names.at(-1), names.at(-2)];
  if (last === "type" && above === "guards") return uses(allGuards);
  if (last === "type" && above === "effects") return uses(allEffects);
  const isTarget =
    (last === "target" && names[0] === "states") || (above === "on" && typeof path.at(-1) === "string");
  if (last === "initial" || isTarget) return stateNames(scene);
  if (last === "kind" && names.length === 1) return kindNames(scene);
  if (last === "tags") return words(tags);
  if (last === "kinds") return words(kinds);
  if (last === "field" && names[0] === "events") return words(fieldsOf(kindIn(scene, record)));
  return undefined;
}

/** The keys at a place of a lifecycle where the schema leaves them open. */
export function workflowKeys(scene: Scene): readonly OpenKey[] {
  const { path, record } = scene.context;
  const names = path.filter((step) => typeof step === "string");
  if (names.at(-1) === "params") {
    return Object.entries(parametersAt(scene)).map(([word, { type }]) => ({ word, detail: type }));
  }
  const isEvents = (names.length === 3 && names[2] === "on") || (names.length === 1 && names[0] === "events");
  if (names[0] === "states" && names.length === 1) return statesOf(scene);
  return isEvents ? eventsOf(scene, record) : [];
}

/** The file is named after the kind. */
function kindNames({ path, t }: Scene): readonly Offer[] {
  const own = path.slice(path.lastIndexOf("/") + 1, -".yaml".length);
  return kinds
    .filter((kind) => kind !== "baseline")
    .map((word) => ({
      label: word,
      kind: "value",
      detail: kindTable[word].title[t.language],
      word,
      isPreferred: word === own,
    }));
}

function uses(
  registry: Readonly<Record<string, { readonly params: Readonly<Record<string, ParamSpec>> }>>,
): readonly Offer[] {
  return Object.entries(registry).map(([word, { params }]) => {
    const named = Object.entries(params).map(([name, { optional }]) => (optional ? `${name}?` : name));
    return { label: word, kind: "value", detail: named.join(", "), word };
  });
}
