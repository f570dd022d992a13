import type { Entry } from "../../model/entry.ts";
import { isLiving } from "../../workflow/atRest.ts";
import type { HistoryFault } from "../../workflow/historyFault.ts";
import { replay } from "../../workflow/replay.ts";
import { findingAt, graphRule, type RecordRule, type RuleContext } from "../rule.ts";

interface Replay {
  readonly entry: Entry;
  readonly faults: readonly HistoryFault[];
}

/** The last one of each check: the rules are asked about one entry after the other. */
const replays = new WeakMap<RuleContext, Replay>();

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
  const last = replays.get(context);
  if (last?.entry === entry) return last.faults;
  const faults = replay(entry, context);
  replays.set(context, { entry, faults });
  return faults;
}
