import { toInstant } from "../model/calendar.ts";
import type { Translate } from "../model/translate.ts";
import { isDateTime } from "../schema/formats.ts";
import { statusOf } from "./atRest.ts";
import { labelText } from "./definition.ts";
import { driftObstacle } from "./drift.ts";
import type { Facts, LivingEntry } from "./facts.ts";
import { type FactsSource, factsFor } from "./factsFor.ts";
import type { Condition } from "./guards/guard.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { MigrationWish } from "./migrate.ts";
import { peopleOf } from "./people.ts";
import { replay } from "./replay.ts";

/** What stands against any event of a record, whichever it is; without somebody who acts, nothing about them. */
export function obstaclesTo(
  entry: LivingEntry,
  by: string | undefined,
  source: FactsSource,
): readonly Condition[] {
  const unusable = unusableFor(entry, source);
  if (unusable) return [unusable];
  if (by === undefined) return historyObstacles(entry, source);
  return obstacles(factsFor(entry, { at: source.now, by, event: "" }, source), source);
}

/** Why nothing at all can be said about what may happen to a record; undefined where something can. */
export function unusableFor(entry: LivingEntry, { lifecycleOf, t }: FactsSource): Condition | undefined {
  if (!lifecycleOf(entry.kind)) return unusableLifecycle(t);
  if (entry.valid) return undefined;
  const message = t("“{id}” has problems: mend them first.", { id: entry.id });
  return { code: "record-invalid", message, records: [] };
}

function unusableLifecycle(t: Translate): Condition {
  const message = t(
    "The lifecycle of this kind can't be followed: its file has problems, or the workspace is not trusted.",
  );
  return { code: "lifecycle-unusable", message, records: [] };
}

/** What stands against anything happening to the record now, whatever it is. */
export function obstacles(facts: Facts, source: FactsSource): readonly Condition[] {
  return [
    ...historyObstacles(facts.entry, source),
    ...actorObstacles(facts),
    ...timeObstacles(facts, source),
  ];
}

/** A history that does not hold carries nothing further, nor does a content that was not agreed. */
function historyObstacles(entry: LivingEntry, source: FactsSource): readonly Condition[] {
  const [fault] = replay(entry, source);
  if (fault) return [{ code: "history-broken", message: fault.message, records: [entry.id] }];
  const lifecycle = source.lifecycleOf(entry.kind);
  return lifecycle ? driftObstacle(entry, lifecycle, source.t) : [];
}

/** Only people whom the register knows, and who are still there, may act. */
export function actorObstacles({
  actor,
  occurrence,
  t,
}: Pick<Facts, "actor" | "occurrence" | "t">): readonly Condition[] {
  const { by } = occurrence;
  if (!actor) {
    const message = t(
      "“{by}” is not in the register: add a stakeholder with this address, or act as one who is.",
      { by },
    );
    return [{ code: "unknown-actor", message, records: [] }];
  }
  if (!actor.hasLeft) return [];
  return [
    {
      code: "actor-left",
      message: t("{person} has left the project: somebody who is still there has to do this.", {
        person: actor.name,
      }),
      records: actor.ids,
    },
  ];
}

/** Time does not run backwards, and nothing has happened that is still to come. */
function timeObstacles({ occurrence, history, t }: Facts, { now }: FactsSource): readonly Condition[] {
  const { at } = occurrence;
  const last = history.at(-1)?.at;
  if (!isDateTime(at))
    return [
      {
        code: "time-invalid",
        message: t("“{time}” is not a time such as 2026-06-15T09:00:00Z.", { time: at }),
        records: [],
      },
    ];
  if (last !== undefined && toInstant(at) < toInstant(last)) {
    const message = t("The last event was at {last}: nothing can happen before it.", { last });
    return [{ code: "time-order", message, records: [] }];
  }
  if (toInstant(at) <= toInstant(now)) return [];
  return [
    {
      code: "time-future",
      message: t("{time} is in the future: an event is recorded once it has happened.", { time: at }),
      records: [],
    },
  ];
}

/** Why an event that the state does not have can't happen. */
export function notPossible(
  entry: LivingEntry,
  event: string,
  lifecycle: Lifecycle,
  t: Translate,
): Condition {
  const state = lifecycle.states.get(statusOf(entry));
  const title = labelText(state?.title, t, statusOf(entry));
  const here = [...(state?.on.keys() ?? [])].join(", ");
  const message = !lifecycle.events.has(event)
    ? t("There is no event “{event}”; possible in “{state}” are: {events}.", {
        event,
        state: title,
        events: here || "-",
      })
    : t("“{event}” can't happen in “{state}”; possible are: {events}.", {
        event,
        state: title,
        events: here || "-",
      });
  return { code: "not-possible", message, records: [entry.id] };
}

/** What stands against moving records out of states that are no more. */
export function obstaclesToMigration(
  { kind, map, by }: Pick<MigrationWish, "kind" | "map" | "by">,
  moving: readonly Facts[],
  source: FactsSource,
): readonly Condition[] {
  const { t, project, lifecycleOf } = source;
  const states = lifecycleOf(kind)?.states;
  if (!states) return [unusableLifecycle(t)];
  const reasons: Condition[] = [];
  for (const [from, to] of Object.entries(map)) {
    if (states.has(from) && from !== to) {
      const message = t("The lifecycle still has the state “{state}”: records in it need no migration.", {
        state: from,
      });
      reasons.push({ code: "state-exists", message, records: [] });
    }
    if (!states.has(to)) {
      const message = t("The lifecycle has no state “{state}”; its states are: {states}.", {
        state: to,
        states: [...states.keys()].join(", "),
      });
      reasons.push({ code: "state-unknown", message, records: [] });
    }
  }
  const isTeam = peopleOf(project)
    .find(by)
    ?.ids.some((id) => project.settings.team.includes(id));
  if (!isTeam) {
    const message = t("Only a member of the team (“team” in assent.yaml) may migrate records.");
    reasons.push({ code: "no-authority", message, records: [] });
  }
  const against = moving.flatMap((facts) => [...actorObstacles(facts), ...timeObstacles(facts, source)]);
  return [...new Map([...reasons, ...against].map((reason) => [reason.message, reason])).values()];
}
