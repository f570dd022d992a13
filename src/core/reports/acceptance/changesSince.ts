import { isDecided } from "../../control/decision.ts";
import { implementationOf, isPending, openChanges } from "../../control/openChanges.ts";
import type { Entry } from "../../model/entry.ts";
import { recordWith } from "../../model/recordWith.ts";
import type { NamedState } from "../../views/projectStatus.ts";
import { labelText } from "../../workflow/definition.ts";
import { historyOf } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { ballots } from "../../workflow/votes.ts";
import type { Since } from "./baselineBehind.ts";
import { momentOf, personCalled } from "./context.ts";
import type { ReportedChange, Vote } from "./report.ts";

/** The change requests that altered requirements since the baseline, then those that may still alter them. */
export function changesSince(
  requirements: ReadonlyMap<string, Since | undefined>,
  source: FactsSource,
): readonly ReportedChange[] {
  const altered = new Map<string, string[]>();
  for (const [id, since] of requirements) {
    for (const change of since?.changes ?? []) altered.set(change, [...(altered.get(change) ?? []), id]);
  }
  const open = openChanges(source.project, source.lifecycleOf).filter((entry) => {
    return !altered.has(entry.id) && isPending(entry, source.lifecycleOf);
  });
  return [
    ...[...altered].map(([id, records]) => reportChange(id, records, source)),
    ...open.flatMap((entry) => {
      const records = targetsOf(entry).filter((id) => requirements.has(id));
      return records.length > 0 ? [reportChange(entry.id, records, source)] : [];
    }),
  ];
}

function targetsOf({ value }: Entry<"change">): readonly string[] {
  return [...new Set([...(value.targets ?? []), ...(value.proposed ?? []).map(({ record }) => record)])];
}

function reportChange(id: string, records: readonly string[], source: FactsSource): ReportedChange {
  const { lifecycleOf, t } = source;
  const found = recordWith(id, source.project);
  if (found?.kind !== "change" || !found.valid) {
    const problem = found
      ? t("This record has problems and can't be read: “assent check” says which.")
      : t("There is no such record.");
    return {
      id,
      title: "",
      problem,
      records,
      state: "",
      reason: "",
      implemented: true,
      outcome: undefined,
      votes: [],
    };
  }
  const entry = found as Entry<"change">;
  return {
    ...{ id, title: entry.value.title, records },
    state: stateTitle(entry, source.lifecycleOf, source.t),
    reason: entry.value.reason ?? "",
    implemented: implementationOf(entry, lifecycleOf) !== undefined,
    outcome: isDecided(entry, lifecycleOf) ? outcomeOf(entry, source) : undefined,
    votes: votesOn(entry, source),
  };
}

/** The state to which the deciding vote led. */
function outcomeOf({ value }: Entry<"change">, { lifecycleOf, t }: FactsSource): NamedState | undefined {
  const history = historyOf(value);
  const last = history.findLast(
    ({ event, state }, index) => ballots.includes(event) && state !== history[index - 1]?.state,
  );
  if (!last) return undefined;
  const title = lifecycleOf("change")?.states.get(last.state)?.title;
  return { id: last.state, title: labelText(title, t, last.state) };
}

/** The votes of the last time that there was a vote. */
function votesOn({ value }: Entry<"change">, source: FactsSource): readonly Vote[] {
  const { lifecycleOf, t } = source;
  const lifecycle = lifecycleOf("change");
  const history = historyOf(value);
  const takesVotes = (state: string) =>
    ballots.some((ballot) => lifecycle?.states.get(state)?.on.has(ballot));
  const opened = history.findLastIndex(
    ({ state }, index) => state !== history[index - 1]?.state && takesVotes(state),
  );
  return history.slice(opened + 1).flatMap(({ event, by, at, note = "" }) => {
    if (!ballots.includes(event)) return [];
    const { name } = personCalled(by, source);
    return [
      {
        name,
        vote: labelText(lifecycle?.events.get(event)?.title, t, event),
        at: momentOf(at, source),
        note,
      },
    ];
  });
}
