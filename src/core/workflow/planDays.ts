import { addDays, type Day } from "../model/calendar.ts";
import type { Entry } from "../model/entry.ts";
import { isEnded, type LifecycleOf, statusOf } from "./atRest.ts";

/** How many days there are to ask those who were trained how it was. */
export const evaluationDays = 14;

/** The day by which a check is to be performed, for the first time or again; undefined where nothing is to be done. */
export function qualityDue({ value, ...entry }: Entry<"quality">, lifecycleOf: LifecycleOf): Day | undefined {
  const { due, date } = value;
  if (due === undefined || isEnded({ value, ...entry }, lifecycleOf)) return undefined;
  const isFirst = statusOf({ value, ...entry }) === lifecycleOf("quality")?.initial;
  return isFirst && date === undefined ? due : undefined;
}

/** What a training waits for, and by which day; undefined where it waits for nothing. */
export function trainingDue(
  entry: Entry<"training">,
  lifecycleOf: LifecycleOf,
): { readonly what: "hold" | "evaluate"; readonly due: Day } | undefined {
  const { date, evaluation } = entry.value;
  if (date === undefined || isEnded(entry, lifecycleOf)) return undefined;
  if (statusOf(entry) === lifecycleOf("training")?.initial) return { what: "hold", due: date };
  return evaluation?.score === undefined
    ? { what: "evaluate", due: addDays(date, evaluationDays) }
    : undefined;
}

/** Whether the team still has to hand a deliverable over: it neither lies with the client nor is it accepted. */
export function isToDeliver(entry: Entry<"deliverable">, lifecycleOf: LifecycleOf): boolean {
  const { tags = new Set() } = lifecycleOf("deliverable")?.states.get(statusOf(entry)) ?? {};
  return !isEnded(entry, lifecycleOf) && !tags.has("waiting:client");
}
