import type { BudgetFigure } from "../control/impact/figures/budget.ts";
import type { MilestoneFigure, ScheduleFigure } from "../control/impact/figures/schedule.ts";
import type { Translate } from "../model/translate.ts";
import { factNode, joined } from "./factNode.ts";
import { type TreeNode, treeNode } from "./treeNode.ts";

/** When what is touched would be due; without children where nothing is known of it. */
export function scheduleNode(
  { days, milestones, end, goals, latest }: ScheduleFigure,
  t: Translate,
): TreeNode {
  const isKnown = milestones.length + goals.length > 0 || days !== undefined;
  const children = [
    ...(days === undefined ? [] : [factNode("delay", t("stated delay"), t("{count} days", { count: days }))]),
    ...milestones.map((milestone) => milestoneNode(milestone, t)),
    ...goals.map(({ id, title, due, late }) =>
      treeNode({
        key: `schedule/${id}`,
        label: `${id} ${title}`,
        description: joined([due ?? false, late && t("before the last of these milestones")]),
        picture: "goal",
        tone: late ? "warning" : undefined,
        record: id,
      }),
    ),
    ...(end === undefined ? [] : [factNode("end", t("end of the project"), end)]),
  ];
  return treeNode({
    key: "schedule",
    label: t("Schedule"),
    description: latest ?? "",
    picture: "schedule",
    children: isKnown ? children : [],
  });
}

function milestoneNode(milestone: MilestoneFigure, t: Translate): TreeNode {
  const { id, title, due = "", wouldBe = "", daysLate = 0, afterEnd } = milestone;
  return treeNode({
    key: `schedule/${id}`,
    label: `${id} ${title}`,
    description: joined([
      due === wouldBe ? due : `${due} → ${wouldBe}`,
      daysLate > 0 && t("{count} days after what was agreed", { count: daysLate }),
      afterEnd && t("after the end of the project"),
    ]),
    picture: "milestone",
    tone: daysLate > 0 || afterEnd ? "warning" : undefined,
    record: id,
  });
}

/** What would be left of the budget; without children where nothing is known of it. */
export function budgetNode(budget: BudgetFigure, t: Translate): TreeNode {
  const { amount, currency = "", lines, changes, cost, left } = budget;
  const format = new Intl.NumberFormat(t.language);
  const money = (value: number) => `${format.format(value)} ${currency}`.trim();
  const isKnown = amount !== undefined || cost !== undefined;
  const rest = left === undefined ? [] : [factNode("left", t("left"), money(left), left < 0)];
  const children = [
    ...(amount === undefined ? [] : [factNode("amount", t("budget"), money(amount))]),
    factNode("lines", t("budget lines"), money(lines)),
    factNode("changes", t("other approved changes"), money(changes)),
    factNode("cost", t("this change"), cost === undefined ? t("not stated") : money(cost)),
    ...rest,
  ];
  return treeNode({
    key: "budget",
    label: t("Budget"),
    description: left === undefined ? "" : t("{name}: {value}", { name: t("left"), value: money(left) }),
    picture: "budget",
    tone: left !== undefined && left < 0 ? "warning" : undefined,
    children: isKnown ? children : [],
  });
}
