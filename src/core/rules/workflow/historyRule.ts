import type { Entry } from "../../model/entry.ts";
import { isLiving } from "../../workflow/atRest.ts";
import type { HistoryFault } from "../../workflow/historyFault.ts";
import { replay } from "../../workflow/replay.ts";
import { findingAt, graphRule, type RecordRule, type RuleContext } from "../rule.ts";

const replays = new WeakMap<RuleContext, Map<Entry, readonly HistoryFault[]>>();

/** A rule about histories; each is replayed once for all of them. */
export function historyRule(code: HistoryFault["code"]): RecordRule {
  return graphRule({
    code,
    check(entry, context) {
      return faultsOf(entry, context)
        .filter((fault) => fault.code === code)
        .map(({ message, pointer }) => findingAt(entry, code, message, pointer));
    },
  });
}

function faultsOf(entry: Entry, context: RuleContext): readonly HistoryFault[] {
  if (!isLiving(entry)) return [];
  let byEntry = replays.get(context);
  if (!byEntry) {
    byEntry = new Map();
    replays.set(context, byEntry);
  }
  let faults = byEntry.get(entry);
  if (!faults) {
    faults = replay(entry, context);
    byEntry.set(entry, faults);
  }
  return faults;
}
