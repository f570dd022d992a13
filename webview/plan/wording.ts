import type { MilestoneRow, ResourceLoad } from "../../src/protocol/plan/planView.ts";
import { fillIn } from "../shared/fillIn.ts";
import type { PlanContext, PlanTexts } from "./planContext.ts";

/** A number of days in words; the sign is left to the words around it. */
export function daysText(count: number, texts: PlanTexts): string {
  const days = Math.abs(count);
  return days === 1 ? texts.oneDay : fillIn(texts.days, { count: days });
}

/** How long something may wait yet, or for how long it is overdue. */
export function leftText(daysLeft: number, texts: PlanTexts): string {
  if (daysLeft === 0) return texts.dueToday;
  return fillIn(daysLeft > 0 ? texts.inDays : texts.overdueBy, { days: daysText(daysLeft, texts) });
}

/** How a milestone stands against what was agreed. */
export function slipText({ slip, state }: MilestoneRow, texts: PlanTexts): string {
  if (slip === undefined || state === "missed") return "";
  if (slip === 0) return texts.onTime;
  return fillIn(slip > 0 ? texts.slipLate : texts.slipEarly, { days: daysText(slip, texts) });
}

/** What a resource has, in its unit. */
export function capacityText({ capacity, unit }: ResourceLoad, { numbers, texts }: PlanContext): string {
  return capacity === undefined
    ? texts.noCapacity
    : [numbers.plain(capacity), unit].filter(Boolean).join(" ");
}
