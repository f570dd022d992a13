import { dayCount } from "../../core/model/dayCount.ts";
import type { LoadPeak, StatusFigures } from "../../core/views/plan/statusFigures.ts";
import type { MilestoneRow, SmartGoal } from "../../protocol/plan/planView.ts";
import type { Surroundings } from "../command.ts";
import type { Paint } from "../paint.ts";
import { printable } from "../printable.ts";
import { type StatusRow, section } from "./section.ts";

/** So many weeks are named of each who has too much to do. */
const mostWeeks = 4;

type Around = Pick<Surroundings, "t" | "lang">;

/** The goals, the money, the days, the people, the checks and the trainings, a part each. */
export function planSections(figures: StatusFigures, style: Paint, around: Around): readonly string[] {
  const { t } = around;
  const looks = {
    warn: style.yellow,
    bold: style.bold,
    more: (count: number) => t("and {count} more", { count }),
  };
  const smart = figures.goals.filter(({ criteria }) => criteria.every(({ isMet }) => isMet)).length;
  const goals = t("Goals ({count} of {all} are SMART)", { count: smart, all: figures.goals.length });
  const { load } = figures;
  const overloads = t("Over-allocated in the {weeks} weeks from {from} on: {count}", {
    ...{ weeks: load.weeks, from: load.from, count: `${load.peaks.length} / ${load.resources}` },
  });
  return [
    ...section({ ...looks, title: goals, rows: figures.goals.map((goal) => goalRow(goal, around)) }),
    ...section({ ...looks, title: t("Budget"), rows: budgetRows(figures, around) }),
    ...section({ ...looks, title: t("Milestones"), rows: milestoneRows(figures.milestones, around) }),
    ...section({ ...looks, title: overloads, rows: load.peaks.map((peak) => peakRow(peak, around)) }),
    ...section({
      ...looks,
      title: t("Quality checks"),
      rows: figures.quality.map((row) => waitingRow(row, row.due, row.state, around)),
    }),
    ...section({
      ...looks,
      title: t("Trainings"),
      rows: figures.training.map((row) => waitingRow(row, row.date, row.state, around)),
    }),
  ];
}

function goalRow(goal: SmartGoal, { t, lang }: Around): StatusRow {
  const { id, title, progress, last, target, daysLeft, due = "" } = goal;
  const gaps = goal.criteria.filter(({ isMet }) => !isMet);
  const share = progress === undefined ? "" : `${Math.round(100 * progress)} %`.padStart(5);
  const values = [last?.value ?? goal.baseline, target].filter((value) => value !== undefined);
  const way = values.map((value) => numberText(value, lang)).join(" → ");
  return {
    isAlarm: gaps.length > 0 || (daysLeft ?? 0) < 0,
    cells: [id, share, printable(way), due, printable(title)],
    below: gaps.map(({ letter, text }) => t("{letter} – {advice}", { letter, advice: printable(text) })),
  };
}

function budgetRows({ budget }: StatusFigures, { t, lang }: Around): readonly StatusRow[] {
  if (!budget) return [];
  const { currency, amount = 0, lines, approved, asked, forecast, spent, left = 0 } = budget;
  const write = (value: number) => [numberText(value, lang), currency].filter(Boolean).join(" ");
  const rows = [
    [t("Amount"), amount],
    [t("Budget lines"), lines],
    [t("Approved changes"), approved],
    [t("Asked for"), asked],
    [t("Forecast"), forecast],
    [left < 0 ? t("Too much") : t("Left"), Math.abs(left)],
    [t("Spent"), spent],
  ] as const;
  const texts = rows.map(([, value]) => write(value));
  const widest = Math.max(...texts.map((text) => text.length));
  return rows.map(([name], index) => ({
    isAlarm: index === 5 && left < 0,
    cells: [name, (texts[index] ?? "").padStart(widest)],
  }));
}

function milestoneRows(milestones: readonly MilestoneRow[], { t }: Around): readonly StatusRow[] {
  const isDone = ({ state }: MilestoneRow) => ["reached", "reachedLate", "missed"].includes(state);
  const rows = [...milestones.filter((row) => !isDone(row)), ...milestones.filter(isDone)];
  return rows.map((row) => {
    const { id, title, stateTitle, due = "", reached, slip = 0, hits } = row;
    const late = slip > 0 && !isDone(row);
    const delay = slip > 0 ? `+${dayCount(slip, t)}` : "";
    return {
      isAlarm: late,
      cells: [id, reached ?? due, stateTitle, delay, printable(title)],
      below: late ? hits : [],
    };
  });
}

function peakRow({ id, title, capacity, unit, weeks }: LoadPeak, { t, lang }: Around): StatusRow {
  const has = [numberText(capacity ?? 0, lang), unit].filter(Boolean).join(" ");
  const shown = weeks.slice(0, mostWeeks);
  const left = weeks.length - shown.length;
  return {
    isAlarm: true,
    cells: [id, printable(title), printable(has)],
    below: [
      ...shown.map((week) =>
        t("week of {week}: {amount}, {over} too much ({ids})", {
          ...{ week: week.week, amount: week.amount, over: week.over, ids: week.for.join(t(", ")) },
        }),
      ),
      ...(left > 0 ? [t("and {count} more", { count: left })] : []),
    ],
  };
}

function waitingRow(
  {
    id,
    title,
    daysLeft = 0,
  }: { readonly id: string; readonly title: string; readonly daysLeft?: number | undefined },
  day = "",
  state: string,
  { t }: Around,
): StatusRow {
  const days = dayCount(daysLeft, t);
  const wait =
    daysLeft < 0 ? t("{days} overdue", { days }) : daysLeft === 0 ? t("due today") : t("in {days}", { days });
  return { isAlarm: daysLeft < 0, cells: [id, day, wait, state, printable(title)] };
}

function numberText(value: number | string, lang: string): string {
  return typeof value === "number"
    ? new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(value)
    : value;
}
