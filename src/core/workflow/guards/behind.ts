import type { Entry } from "../../model/entry.ts";
import type { Translate } from "../../model/translate.ts";
import { statusOf } from "../atRest.ts";
import type { Condition } from "./guard.ts";

/** A record has not come to one of these states yet. */
export function behind(entry: Entry, states: readonly string[], t: Translate): Condition {
  const { id } = entry;
  const message = t("“{id}” is {state}, not yet {states}.", {
    id,
    state: statusOf(entry),
    states: states.join(" / "),
  });
  return { code: "record-behind", message, records: [id] };
}
