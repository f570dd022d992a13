import type { Translate } from "../../../core/model/translate.ts";
import type { Condition } from "../../../core/workflow/guards/guard.ts";
import type { LivingRecord } from "../../livingRecord.ts";
import { stateTitle } from "./titles.ts";

/** Why there is no event at all for a record. */
export function whyNothing({ session, entry }: LivingRecord, by: string, t: Translate): readonly Condition[] {
  const obstacles = session.service.obstacles(entry, by, new Date());
  if (obstacles.length > 0) return obstacles;
  const state = stateTitle(session, entry, t);
  const message = t("Nothing more can happen in the state “{state}”.", { state });
  return [{ code: "not-possible", message, records: [] }];
}
