import { kindTable } from "../../generated/kinds.ts";
import type { Translate } from "../model/translate.ts";
import { isUnderChangeControl } from "../workflow/agreed.ts";
import { type LifecycleOf, statusOf } from "../workflow/atRest.ts";
import { type ControlRule, controlRules } from "../workflow/controlRules.ts";
import type { LivingEntry } from "../workflow/facts.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import { stateTitle } from "../workflow/stateTitle.ts";

/**
 * Why a field of a record may not be changed by hand: the record can't be read, its life is over, or the field is
 * agreed and under change control; undefined where it may.
 */
export function fieldLock(
  entry: LivingEntry,
  path: readonly string[],
  lifecycleOf: LifecycleOf,
  t: Translate,
): Condition | undefined {
  const { id, kind } = entry;
  if (!entry.valid) {
    return locked("record-invalid", t("“{id}” has problems: put them right in its file first.", { id }), id);
  }
  const lifecycle = lifecycleOf(kind);
  const state = lifecycle?.states.get(statusOf(entry));
  const about = () => ({ id, state: stateTitle(entry, lifecycleOf, t) });
  if (state?.final) {
    return locked("record-final", t("“{id}” is at its end ({state}): it stays as it is.", about()), id);
  }
  if (lifecycle && isUnderChangeControl(state, lifecycle) && isControlled(path, kind)) {
    return locked(
      "record-controlled",
      t("“{id}” is under change control ({state}): raise a change request.", about()),
      id,
    );
  }
  return undefined;
}

/** The nearest field above decides where the schema says nothing of a field itself. */
function isControlled(path: readonly string[], kind: LivingEntry["kind"]): boolean {
  let rule: ControlRule | undefined = controlRules(kindTable[kind].controlled);
  let controlled = false;
  for (const step of path) {
    rule = rule?.within.get(step);
    controlled = rule?.controlled ?? controlled;
  }
  return controlled;
}

function locked(code: string, message: string, id: string): Condition {
  return { code, message, records: [id] };
}
