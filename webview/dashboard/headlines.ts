import type { CriteriaCounts, DashboardView } from "../../src/protocol/dashboard/dashboardView.ts";
import { fillIn } from "../shared/fillIn.ts";
import type { Numbers } from "../shared/numbers.ts";
import type { Headline } from "../shared/tiles/headlineRow.ts";
import { dayNumber } from "./layout/timeScale.ts";
import { type DashboardTexts, daysText } from "./wording.ts";

/** The project in a few numbers, for those who have a minute. Parts that have none are left out. */
export function headlinesOf(
  view: DashboardView,
  texts: DashboardTexts,
  numbers: Numbers,
): readonly Headline[] {
  const source = { view, texts, numbers };
  const all = [phase, milestone, changes, risks, dates, acceptance, satisfaction];
  return all.flatMap((headline) => headline(source) ?? []);
}

interface Source {
  readonly view: DashboardView;
  readonly texts: DashboardTexts;
  readonly numbers: Numbers;
}

function phase({ view: { phase }, texts }: Source): Headline | undefined {
  const { hint, title, next } = phase;
  if (hint) return undefined;
  const values = { count: next?.blocked ?? 0, phase: next?.phase ?? "" };
  const note = next ? fillIn(next.blocked > 0 ? texts.inTheWay : texts.wayOpen, values) : "";
  return { tile: "phase", title: texts.phase, value: title, note, isAlarm: false };
}

function milestone({ view, texts }: Source): Headline | undefined {
  const { milestones } = view.milestones;
  const next = milestones.find(({ state }) => ["planned", "moved", "late"].includes(state));
  if (next?.due === undefined) return undefined;
  const left = dayNumber(next.due) - dayNumber(view.today);
  const isLate = left < 0;
  const text = left === 0 ? texts.dueToday : isLate ? texts.daysOver : texts.inDays;
  const value = fillIn(text, { days: daysText(left, texts) });
  return { tile: "milestones", title: texts.nextMilestone, value, note: next.title, isAlarm: isLate };
}

function changes({ view: { changes }, texts, numbers }: Source): Headline | undefined {
  const { hint, count, asked, budget } = changes;
  if (hint) return undefined;
  const amount = numbers.amount(asked.cost, budget?.currency ?? "");
  const note = asked.cost === 0 ? "" : fillIn(texts.notApproved, { amount });
  const isAlarm = budget !== undefined && budget.left < asked.cost;
  return { tile: "changes", title: texts.changes, value: numbers.plain(count), note, isAlarm };
}

function risks({ view: { risks }, texts, numbers }: Source): Headline | undefined {
  const { hint, count, threats, unanswered } = risks;
  if (hint) return undefined;
  const note = fillIn(texts.ofThreats, { count: threats });
  const value = numbers.plain(count);
  return { tile: "risks", title: texts.risks, value, note, isAlarm: unanswered > 0 };
}

function dates({ view: { dates }, texts, numbers }: Source): Headline {
  const overdue = dates.dates.filter(({ inDays }) => inDays < 0).length;
  const note = overdue === 0 ? "" : fillIn(texts.countOverdue, { count: overdue });
  const value = numbers.plain(dates.dates.length);
  return { tile: "dates", title: texts.dates, value, note, isAlarm: overdue > 0 };
}

function acceptance({ view, texts }: Source): Headline | undefined {
  const { criteria } = view.acceptance;
  const all = sumOf(criteria);
  if (all === 0) return undefined;
  const done = criteria.passed + criteria.waived;
  const value = `${Math.floor((100 * done) / all)} %`;
  const note = fillIn(texts.ofCriteria, { done, all });
  return { tile: "acceptance", title: texts.acceptance, value, note, isAlarm: criteria.failed > 0 };
}

function satisfaction({ view, texts, numbers }: Source): Headline | undefined {
  const last = view.satisfaction.surveys.at(-1);
  const value = last?.csat ? `${last.csat.percent} %` : last?.nps && numbers.signed(last.nps.points);
  if (value === undefined) return undefined;
  const note = last?.csat ? texts.csat : texts.nps;
  return { tile: "satisfaction", title: texts.satisfaction, value, note, isAlarm: false };
}

/** How many criteria there are. */
export function sumOf({ passed, waived, failed, untested }: CriteriaCounts): number {
  return passed + waived + failed + untested;
}
