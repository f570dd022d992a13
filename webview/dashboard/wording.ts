import type { DashboardTextName } from "../../src/protocol/dashboard/dashboardTexts.ts";
import type { MilestoneMark } from "../../src/protocol/dashboard/dashboardView.ts";
import type { PanelTexts } from "../../src/protocol/panels/panelProtocol.ts";
import { fillIn } from "../shared/fillIn.ts";

export type DashboardTexts = PanelTexts<DashboardTextName>;

/** A number of days in words; the sign is left to the words around it. */
export function daysText(count: number, texts: DashboardTexts): string {
  const days = Math.abs(count);
  return days === 1 ? texts.oneDay : fillIn(texts.days, { count: days });
}

/** When something is due, seen from today. */
export function dueText(date: string, daysLeft: number, texts: DashboardTexts): string {
  if (daysLeft === 0) return texts.dueToday;
  const text = daysLeft > 0 ? texts.dueIn : texts.dueAgo;
  return fillIn(text, { date, days: daysText(daysLeft, texts) });
}

/** How a milestone stands against what was agreed. */
export function slipText({ slip, state }: MilestoneMark, texts: DashboardTexts): string {
  if (slip === undefined || state === "missed") return "";
  if (slip === 0) return texts.onTime;
  return fillIn(slip > 0 ? texts.slipLate : texts.slipEarly, { days: daysText(slip, texts) });
}

/** All that is known of a milestone in one line. */
export function milestoneText(mark: MilestoneMark, texts: DashboardTexts): string {
  const { title, stateTitle, due, baselineDue, reached } = mark;
  return [
    title,
    stateTitle,
    reached === undefined ? undefined : fillIn(texts.reachedOn, { date: reached }),
    reached === undefined && due !== undefined ? fillIn(texts.dueOn, { date: due }) : undefined,
    baselineDue === undefined ? undefined : fillIn(texts.agreedFor, { date: baselineDue }),
    slipText(mark, texts),
  ]
    .filter(Boolean)
    .join(", ");
}
