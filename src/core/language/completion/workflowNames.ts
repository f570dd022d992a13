import { kindTable } from "../../../generated/kinds.ts";
import { isKind, type Kind } from "../../model/kind.ts";
import { keysAt, valueAt } from "../../model/valueAt.ts";
import { type Label, type LifecycleKind, labelText } from "../../workflow/definition.ts";
import { defaultLifecycle } from "../../workflow/lifecycles.ts";
import type { Offer, OpenKey, Scene } from "./offer.ts";

/** The states of the lifecycle in the file. */
export function stateNames({ context: { record }, t }: Scene): readonly Offer[] {
  return keysAt(record, ["states"]).map((word) => {
    const title = valueAt(record, ["states", word, "title"]) as Label | undefined;
    return { label: word, kind: "value", detail: String(labelText(title, t)), word };
  });
}

/** The states of our own lifecycle of the kind. */
export function statesOf({ t, ...scene }: Scene): readonly OpenKey[] {
  const kind = kindIn(scene, scene.context.record);
  const states = kind ? [...defaultLifecycle(kind).states.values()] : [];
  return states.map(({ id, title }) => ({ word: id, detail: labelText(title, t) }));
}

/** The events that are used already, and those of our own lifecycle of the kind. */
export function eventsOf(scene: Scene, record: unknown): readonly OpenKey[] {
  const kind = kindIn(scene, record);
  const usual = kind ? defaultLifecycle(kind).events : new Map<string, { readonly title?: Label }>();
  const used = keysAt(record, ["states"]).flatMap((state) => keysAt(record, ["states", state, "on"]));
  const named = keysAt(record, ["events"]);
  return [...new Set([...used, ...named, ...usual.keys()])].map((word) => {
    const title = (valueAt(record, ["events", word, "title"]) ?? usual.get(word)?.title) as Label | undefined;
    return { word, detail: String(labelText(title, scene.t)), kind: "event" };
  });
}

/** The kind whose lifecycle it is: what the file says, else what it is called. */
export function kindIn({ path }: Pick<Scene, "path">, record: unknown): LifecycleKind | undefined {
  const said = valueAt(record, ["kind"]);
  const name = typeof said === "string" ? said : path.slice(path.lastIndexOf("/") + 1, -".yaml".length);
  return isKind(name) && name !== "baseline" ? name : undefined;
}

/** The fields that records of a kind have. */
export function fieldsOf(kind: Kind | undefined): readonly string[] {
  return kind ? kindTable[kind].fields : [];
}

/** Words as values, with nothing more to say of them. */
export function words(values: readonly string[]): readonly Offer[] {
  return values.map((word) => ({ label: word, kind: "value", word }));
}
