import { addDays, toInstant } from "../model/calendar.ts";
import { statusOf } from "./atRest.ts";
import { labelText } from "./definition.ts";
import { type Happening, historyOf, type LivingEntry } from "./facts.ts";
import { entryFault, type HistoryFault } from "./historyFault.ts";
import { type Leap, leapFaults } from "./leaps.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { migration } from "./migration.ts";
import { leadsPlainly } from "./outcomes.ts";
import { PastFacts, type PastSource } from "./pastFacts.ts";
import { peopleOf } from "./people.ts";
import { firstBreak } from "./sealCheck.ts";
import { isForeign } from "./strangers.ts";
import { wayFaults } from "./wayFaults.ts";

/**
 * Plays a record's history through its lifecycle: the seals, the order of time, who acted and with what authority,
 * whether each step was possible, and whether the status is where it ends. A record whose schema is broken, or whose
 * lifecycle can't be used, is not judged.
 */
export function replay(entry: LivingEntry, source: PastSource): readonly HistoryFault[] {
  const lifecycle = source.lifecycleOf(entry.kind);
  if (!lifecycle || !entry.valid) return [];
  const history = historyOf(entry.value);
  const status = statusOf(entry);
  if (history.length === 0) {
    return status === lifecycle.initial ? [] : [withoutHistory(status, lifecycle, source)];
  }
  const faults = sealFaults(entry, history, source);
  let state = lifecycle.initial;
  let anchor = state;
  for (let index = 0; index < history.length; index++) {
    const happening = history[index] as Happening;
    timeFaults(history, index, happening, source, faults);
    stepFaults({ entry, history, index, happening, state, anchor, lifecycle, source }, faults);
    state = happening.state;
    if (lifecycle.states.has(state)) anchor = state;
  }
  if (!lifecycle.states.has(status)) faults.push(unknownState(status, lifecycle, source));
  else if (status !== state) faults.push(mismatch(status, state, source));
  return faults;
}

function stepFaults(passage: Leap, faults: HistoryFault[]): void {
  const { entry, index, happening, state, lifecycle, source } = passage;
  const { t, project } = source;
  const { by, event } = happening;
  const actor = peopleOf(project).find(by);
  if (!actor) {
    const message = t("“{by}” is not in the register: add the stakeholder who has this address.", { by });
    faults.push(entryFault("workflow/unknown-actor", index, "by", message));
  }
  if (event === migration) {
    faults.push(...migrationFaults(passage, actor?.isExternal ?? false));
    return;
  }
  const known = lifecycle.states.get(state);
  const ways = known?.on.get(event) ?? [];
  if (leadsPlainly(ways, happening.state, lifecycle)) return;
  if (wasJudgedByAnother(passage)) {
    faults.push(...leapFaults(passage));
  } else if (ways.length > 0) {
    faults.push(...wayFaults(index, new PastFacts(entry, index, happening, state, source), ways, lifecycle));
  } else {
    const message = t("“{event}” can't happen in “{state}”.", {
      event,
      state: labelText(known?.title, t, state),
    });
    faults.push(entryFault("workflow/illegal-transition", index, "event", message));
  }
}

function isBeforeMigration(history: readonly Happening[], index: number): boolean {
  return history.some(({ event }, at) => at > index && event === migration);
}

/** What a later migration left behind was judged by the lifecycle of its time. */
function wasJudgedByAnother({ history, index, happening, state, lifecycle }: Leap): boolean {
  const isOurs = lifecycle.states.has(state) && !isForeign(happening, lifecycle);
  return !isOurs && isBeforeMigration(history, index);
}

function* migrationFaults(passage: Leap, isExternal: boolean): Iterable<HistoryFault> {
  const { history, index, happening, state, lifecycle, source } = passage;
  const { t } = source;
  if (isExternal) {
    const message = t("Only a member of the team (“team” in assent.yaml) may migrate records.");
    yield entryFault("workflow/no-authority", index, "by", message);
  }
  if (isBeforeMigration(history, index)) {
    yield* leapFaults(passage);
    return;
  }
  const came = history.slice(0, index).some((earlier) => isForeign(earlier, lifecycle));
  // A record without a history was where another lifecycle began.
  if (index > 0 && lifecycle.states.has(state) && !(came && happening.state === state)) {
    const message = t("The lifecycle still has the state “{state}”: there was nothing to migrate.", {
      state,
    });
    yield entryFault("workflow/illegal-transition", index, "event", message);
  } else if (!lifecycle.states.has(happening.state)) {
    const message = t("The lifecycle has no state “{state}”.", { state: happening.state });
    yield entryFault("workflow/illegal-transition", index, "state", message);
  } else {
    yield* leapFaults(passage);
  }
}

function sealFaults(entry: LivingEntry, history: readonly Happening[], { t }: PastSource): HistoryFault[] {
  const broken = firstBreak(entry);
  if (!broken) return [];
  const { index, isMissing } = broken;
  const { event = "", at = "" } = history[index] ?? {};
  const message = isMissing
    ? t("This entry has no seal ({event}, {at}): entries are made by events, not by hand.", { event, at })
    : t(
        "The seal is broken here ({event}, {at}): this entry, or one before it, is not as it was sealed. Restore it from Git.",
        {
          event,
          at,
        },
      );
  return [entryFault("workflow/seal-broken", index, isMissing ? undefined : "seal", message)];
}

/** An entry of tomorrow is let pass: somewhere it is tomorrow already. */
function timeFaults(
  history: readonly Happening[],
  index: number,
  { at }: Happening,
  { t, today }: PastSource,
  faults: HistoryFault[],
): void {
  const before = history[index - 1]?.at;
  if (before !== undefined && isEarlier(at, before)) {
    const message = t("{at} is before the entry above ({before}): time does not run backwards.", {
      at,
      before,
    });
    faults.push(entryFault("workflow/time-order", index, "at", message));
  } else if (at > today && at.slice(0, 10) > addDays(today, 1)) {
    faults.push(entryFault("workflow/time-order", index, "at", t("{at} is in the future.", { at })));
  }
}

/** Times that are written alike sort as texts. */
function isEarlier(at: string, than: string): boolean {
  const isAlike = at.length === than.length && at.endsWith("Z") && than.endsWith("Z");
  return isAlike ? at < than : toInstant(at) < toInstant(than);
}

function withoutHistory(status: string, lifecycle: Lifecycle, source: PastSource): HistoryFault {
  const { states, initial } = lifecycle;
  if (!states.has(status)) return unknownState(status, lifecycle, source);
  const message = source.t(
    "“{status}” without a history: a record begins in “{initial}”, and events lead on from there.",
    { status, initial },
  );
  return { code: "workflow/missing-history", message, pointer: ["status"] };
}

function unknownState(status: string, { states }: Lifecycle, { t }: PastSource): HistoryFault {
  const message = t(
    "The lifecycle has no state “{state}”; its states are: {states}. “assent workflow migrate” moves records out of old states.",
    { state: status, states: [...states.keys()].join(", ") },
  );
  return { code: "workflow/unknown-state", message, pointer: ["status"] };
}

function mismatch(status: string, state: string, { t }: PastSource): HistoryFault {
  const message = t(
    "The status is “{status}”, but the history leads to “{state}”: change it by an event, not by hand.",
    { status, state },
  );
  return { code: "workflow/status-mismatch", message, pointer: ["status"] };
}
