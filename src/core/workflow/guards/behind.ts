import type { Entry } from "../../model/entry.ts";
import type { Translate } from "../../model/translate.ts";
import type { LifecycleOf } from "../atRest.ts";
import { stateTitle } from "../stateTitle.ts";
import type { Condition } from "./guard.ts";

/** A record has not come to one of these states yet. */
export function behind(
  entry: Entry,
  states: readonly string[],
  lifecycleOf: LifecycleOf,
  t: Translate,
): Condition {
  const { id } = entry;
  const message = t("“{id}” is {state}, not yet {states}.", {
    id,
    state: stateTitle(entry, lifecycleOf, t),
    states: states.map((state) => stateTitle(entry, lifecycleOf, t, state)).join(" / "),
  });
  return { code: "record-behind", message, records: [id] };
}
