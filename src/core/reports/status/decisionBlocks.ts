import { kinds } from "../../../generated/kinds.ts";
import { decisionDue } from "../../control/decision.ts";
import type { Day } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import { kindTitle } from "../../model/kindTitle.ts";
import { waitedFor, whoWaits } from "../../views/waitingFor.ts";
import { isLiving, statusOf } from "../../workflow/atRest.ts";
import type { LivingEntry } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { isAtRest } from "../../workflow/lifecycle.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import type { Block } from "../document/document.ts";
import { mark, quiet, strong } from "../document/inlines.ts";
import { tableOf } from "../parts/tableOf.ts";

/** A record that waits for somebody's word, and by when it is wanted. */
export interface WaitingItem {
  readonly entry: LivingEntry;
  /** Whose word, as lifecycles say it. */
  readonly whom: readonly string[];
  readonly due: Day | undefined;
}

/** What others than the team have to decide, confirm or sign, and questions that are open. */
export function waitingItems(source: FactsSource): readonly WaitingItem[] {
  const { project, lifecycleOf } = source;
  const items: WaitingItem[] = [];
  for (const kind of kinds) {
    if (kind === "baseline" || kind === "charter") continue;
    const lifecycle = lifecycleOf(kind);
    for (const entry of project.valid(kind)) {
      const state = lifecycle?.states.get(statusOf(entry));
      if (!isLiving(entry) || !state || isAtRest(state)) continue;
      const whom = waitedFor(state.tags).filter((one) => one !== "team");
      const isQuestion = kind === "decision" && state.id === lifecycle?.initial;
      if (whom.length > 0 || isQuestion) items.push({ entry, whom, due: dueOf(entry, source) });
    }
  }
  return items.sort((a, b) => ((a.due ?? "9999") < (b.due ?? "9999") ? -1 : a.due === b.due ? 0 : 1));
}

function dueOf(entry: LivingEntry, { project, lifecycleOf }: FactsSource): Day | undefined {
  if (entry.kind === "change") return decisionDue(entry as Entry<"change">, project.settings, lifecycleOf);
  const { due } = entry.value as { due?: Day };
  return due;
}

/** What must be decided: by whom, by when, and what the question is. */
export function decisionBlocks(source: FactsSource): readonly Block[] {
  const { lifecycleOf, today, t } = source;
  return tableOf(
    [
      { title: t("Record"), width: 18 },
      { title: t("What") },
      { title: t("State"), width: 18 },
      { title: t("By whom"), width: 20 },
      { title: t("By"), width: 15 },
    ],
    waitingItems(source).map(({ entry, whom, due }) => [
      [strong(entry.id), quiet(kindTitle(entry.kind, t))],
      [entry.value.title, ...questionOf(entry)],
      [stateTitle(entry, lifecycleOf, t)],
      whom.map((one) => whoWaits(one, t)),
      due === undefined ? [] : due < today ? [due, mark("bad", t("overdue"))] : [due],
    ]),
    t,
    t("Nothing waits for a decision."),
  );
}

function questionOf({ value }: LivingEntry) {
  const { question } = value as { question?: string };
  return question === undefined ? [] : [quiet(question)];
}
