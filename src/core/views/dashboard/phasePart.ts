import type { NextPhase, Phase, PhasePart } from "../../../protocol/dashboard/dashboardView.ts";
import { daysBetween } from "../../model/calendar.ts";
import { statusOf } from "../../workflow/atRest.ts";
import { labelText } from "../../workflow/definition.ts";
import { historyOf, type LivingEntry } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Lifecycle } from "../../workflow/lifecycle.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { toReasons } from "../board/cardOffers.ts";
import { enteredDay } from "../board/enteredDay.ts";
import { nextPhase } from "../projectStatus.ts";
import { mainWay } from "./mainWay.ts";

/** The phase of the project, the way that it takes, and what stands in the way of the next phase. */
export function phasePart(source: FactsSource): PhasePart {
  const { project, lifecycleOf, today, t } = source;
  const [charter] = project.valid("charter");
  const lifecycle = lifecycleOf("charter");
  if (!charter) {
    const text = t("There is no charter yet: write down what the project is for, and for whom.");
    return { hint: { text, create: "charter" }, phases: [], title: "" };
  }
  if (!lifecycle) {
    const text = t(
      "The lifecycle of this kind can't be followed: its file has problems, or the workspace is not trusted.",
    );
    return { hint: { text, open: charter.id }, phases: [], title: statusOf(charter) };
  }
  const entered = enteredDay(charter, lifecycle.initial, project.settings.timeZone);
  return {
    phases: phasesOf(charter, lifecycle, source),
    title: stateTitle(charter, lifecycleOf, t),
    days: entered === undefined ? undefined : Math.max(0, daysBetween(entered, today)),
    next: toNext(charter, lifecycle, source),
  };
}

function phasesOf(charter: LivingEntry, lifecycle: Lifecycle, { t }: FactsSource): readonly Phase[] {
  const way = mainWay(lifecycle);
  const been = [...historyOf(charter.value).map(({ state }) => state), statusOf(charter)];
  const now = been.findLast((state) => way.some(({ id }) => id === state)) ?? lifecycle.initial;
  const at = way.findIndex(({ id }) => id === now);
  return way.map(({ id, title }, index) => ({
    id,
    title: labelText(title, t, id),
    place: index < at ? "done" : index === at ? "now" : "ahead",
  }));
}

function toNext(charter: LivingEntry, lifecycle: Lifecycle, source: FactsSource): NextPhase | undefined {
  const next = nextPhase(charter, lifecycle, source);
  return (
    next && {
      event: next.event,
      title: next.title,
      phase: next.phase.title,
      blocked: next.reasons.length,
      reasons: toReasons(next.reasons),
    }
  );
}
