import type { TrainingPlan, TrainingRow } from "../../../protocol/plan/planView.ts";
import { daysBetween } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { peopleOf } from "../../workflow/people.ts";
import { trainingDue } from "../../workflow/planDays.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { byDays } from "./byDays.ts";

/** The trainings: those that wait to be held or evaluated, then those that are over, the latest first. */
export function trainingPlan(source: FactsSource): TrainingPlan {
  const trainings = [...source.project.valid("training")]
    .map((entry) => toRow(entry, source))
    .sort(
      byDays(
        ({ daysLeft }) => daysLeft,
        ({ date }) => date,
      ),
    );
  if (trainings.length > 0) return { trainings };
  const text = source.t("No training is planned yet: say who learns what, when, and with which material.");
  return { hint: { text, create: "training" }, trainings };
}

function toRow(entry: Entry<"training">, source: FactsSource): TrainingRow {
  const { project, lifecycleOf, today, t } = source;
  const { title, date, audience = [], trainer, place, material = [], evaluation } = entry.value;
  const next = trainingDue(entry, lifecycleOf);
  const name = (id: string) => peopleOf(project).find(id)?.name ?? id;
  return {
    ...{ id: entry.id, title, date, place, material: material.length, score: evaluation?.score },
    state: stateTitle(entry, lifecycleOf, t),
    audience: audience.map(name),
    trainer: trainer === undefined ? undefined : name(trainer),
    waitsFor: next?.what,
    daysLeft: next && daysBetween(today, next.due),
  };
}
