import { sumOf } from "../../model/amount.ts";
import { changePart } from "../../views/dashboard/changePart.ts";
import type { Block } from "../document/document.ts";
import { mark, nothing } from "../document/inlines.ts";
import { moneyText } from "../parts/amounts.ts";
import { factsOf, tableOf } from "../parts/tableOf.ts";
import type { ReportSource } from "../report.ts";

/** The budget against what is planned, spent and approved on top of it. */
export function costBlocks(source: ReportSource): readonly Block[] {
  const { project, t } = source;
  const { budget } = changePart(source);
  const lines = [...project.valid("resource")].filter(({ value }) => value.kind === "budget");
  if (!budget && lines.length === 0) return [nothing(t)];
  const currency = budget?.currency ?? "";
  const money = (amount: number | undefined) => (amount === undefined ? "" : moneyText(amount, currency));
  // The client may see the budget without what is spent of it.
  if (source.audience === "client") return factsOf([[t("Budget"), money(budget?.amount)]]);
  const spent = sumOf(lines.map(({ value }) => value.spent ?? 0));
  return [
    ...factsOf([
      [t("Budget"), money(budget?.amount)],
      [t("Spent"), money(spent)],
      [t("Budget lines"), money(budget?.lines)],
      [t("Approved changes"), money(budget?.approved)],
      [t("Left"), budget && [budget.left < 0 ? mark("bad", money(budget.left)) : money(budget.left)]],
    ]),
    ...(lines.length === 0
      ? []
      : tableOf(
          [{ title: t("Budget line") }, { title: t("Planned"), width: 22 }, { title: t("Spent"), width: 22 }],
          lines.map(({ value: { title, capacity, spent: used } }) => [
            [title],
            [money(capacity)],
            [
              used !== undefined && capacity !== undefined && used > capacity
                ? mark("bad", money(used))
                : money(used),
            ],
          ]),
          t,
        )),
  ];
}
