import { riskTrend } from "../../views/risks/trend/riskTrend.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Block } from "../document/document.ts";
import { nothing } from "../document/inlines.ts";

/** So many months are shown. */
const shown = 12;

/** How many risks were open at the end of each month, as the histories tell. */
export function trendTable(source: FactsSource): readonly Block[] {
  const { t } = source;
  const { states, months } = riskTrend(source);
  const open = months.slice(-shown).map(({ day, states: counts }) => ({
    day,
    count: counts.reduce((sum, count, index) => sum + (states[index]?.isOpen ? count : 0), 0),
  }));
  if (open.length === 0) return [nothing(t)];
  const most = Math.max(1, ...open.map(({ count }) => count));
  const items = open.map(({ day, count }) => ({ name: day, value: String(count), share: count / most }));
  return [{ form: "bars", label: t("Open risks at the end of each month"), items }];
}
