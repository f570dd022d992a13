import { openChanges } from "../../control/openChanges.ts";
import { approvedStates } from "../../control/plannedCost.ts";
import { sumOf } from "../../model/amount.ts";
import { dayIn, toInstant } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import { fieldTitle } from "../../views/fieldChoices.ts";
import { historyOf } from "../../workflow/facts.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { ballots } from "../../workflow/votes.ts";
import type { Block } from "../document/document.ts";
import { mark, quiet, strong } from "../document/inlines.ts";
import { moneyText, signedText } from "../parts/amounts.ts";
import { fieldWord } from "../parts/fieldWord.ts";
import { personName } from "../parts/people.ts";
import { factsOf, tableOf } from "../parts/tableOf.ts";
import type { ReportSource } from "../report.ts";
import { changesWithin } from "./changesWithin.ts";

/** How many were asked for, and what those that were approved cost in money and days. */
export function changeFigures(source: ReportSource): readonly Block[] {
  const { project, lifecycleOf, period, t } = source;
  const [charter] = project.valid("charter");
  const { currency = "" } = charter?.value.budget ?? {};
  const told = changesWithin(source);
  if (source.audience === "client" && told.length === 0) return factsOf([[t("As of"), period.to]]);
  const approved = told.filter(({ value }) => approvedStates.includes(value.status));
  const open = new Set(openChanges(project, lifecycleOf).map(({ id }) => id));
  return factsOf([
    [t("Change requests"), String(told.length)],
    [t("Open"), String(told.filter(({ id }) => open.has(id)).length)],
    [t("Approved"), String(approved.length)],
    [
      t("Cost of what was approved"),
      moneyText(sumOf(approved.map(({ value }) => value.impact?.cost ?? 0)), currency),
    ],
    [
      t("Days by what was approved"),
      signedText(sumOf(approved.map(({ value }) => value.impact?.scheduleDays ?? 0))),
    ],
    [t("As of"), period.to],
  ]);
}

/** A line for each change request. */
export function changeLog(source: ReportSource): readonly Block[] {
  const { project, t } = source;
  return tableOf(
    [
      { title: t("Request"), width: 14 },
      { title: t("What") },
      { title: t("Requested by"), width: 15 },
      { title: t("State"), width: 15 },
      { title: t("Decided on"), width: 13 },
      { title: t("Cost"), width: 10 },
      { title: t("Days"), width: 7 },
    ],
    changesWithin(source).map((entry) => {
      const { title, requestedBy, impact, targets = [] } = entry.value;
      return [
        [strong(entry.id), quiet(fieldWord(entry.value.class, ["class"], "change", source))],
        [title, ...(targets.length > 0 ? [quiet(targets.join(t(", ")))] : [])],
        [personName(requestedBy, project)],
        [stateMark(entry, source)],
        [decidedOn(entry, source)],
        [impact?.cost === undefined ? "" : signedText(impact.cost)],
        [impact?.scheduleDays === undefined ? "" : signedText(impact.scheduleDays)],
      ].map((cell) => cell.filter((line) => line !== ""));
    }),
    t,
    t("No change was asked for."),
  );
}

const refused: readonly string[] = ["rejected", "withdrawn"];

function stateMark(entry: Entry<"change">, { lifecycleOf, t }: ReportSource) {
  const { status } = entry.value;
  const tone = approvedStates.includes(status) ? "good" : refused.includes(status) ? "bad" : "plain";
  return mark(tone, stateTitle(entry, lifecycleOf, t));
}

/** The day of the vote that decided; empty before there was one. */
export function decidedOn({ value }: Entry<"change">, { project }: ReportSource): string {
  const history = historyOf(value);
  const last = history.findLast(
    ({ event, state }, index) => ballots.includes(event) && state !== history[index - 1]?.state,
  );
  return last === undefined ? "" : dayIn(toInstant(last.at), project.settings.timeZone);
}

/** What people call a field of change requests. */
export function changeField(name: string, { t }: ReportSource): string {
  return fieldTitle("change", name.split("."), t);
}
