import { kinds } from "../../../generated/kinds.ts";
import type { WaitingGroup, WaitingRecord } from "../../../protocol/dashboard/dashboardView.ts";
import { plainText } from "../../model/plainText.ts";
import type { Steps } from "../../model/turns.ts";
import { isLiving, statusOf } from "../../workflow/atRest.ts";
import { labelText } from "../../workflow/definition.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { isAtRest } from "../../workflow/lifecycle.ts";
import { waitedFor, whoWaits } from "../waitingFor.ts";

/** So many records of each group are named; the count says how many there are. */
const mostNamed = 5;

/** So many are counted before others get the thread. */
const atATime = 200;

/** Who is waited for, with how many records and the first of them. The phase of the project is not counted. */
export function* waitingGroups({ project, lifecycleOf, t }: FactsSource): Steps<readonly WaitingGroup[]> {
  const groups = new Map<string, { count: number; records: WaitingRecord[] }>();
  let seen = 0;
  for (const kind of kinds) {
    if (kind === "baseline" || kind === "charter") continue;
    const states = lifecycleOf(kind)?.states;
    for (const entry of project.valid(kind)) {
      if (seen++ % atATime === 0) yield;
      const state = states?.get(statusOf(entry));
      if (!isLiving(entry) || !state || isAtRest(state)) continue;
      for (const whom of waitedFor(state.tags)) {
        const group = groups.get(whom) ?? { count: 0, records: [] };
        groups.set(whom, group);
        group.count++;
        if (group.records.length >= mostNamed) continue;
        const title = plainText(entry.value.title);
        group.records.push({ id: entry.id, title, state: labelText(state.title, t, state.id) });
      }
    }
  }
  return [...groups].map(([whom, group]) => ({ title: whoWaits(whom, t), ...group }));
}
