import type { Milestone } from "../../../generated/records.ts";
import type { MilestoneMark, MilestonePart } from "../../../protocol/dashboard/dashboardView.ts";
import { type Day, daysBetween } from "../../model/calendar.ts";
import type { Translate } from "../../model/translate.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";

type MilestoneState = MilestoneMark["state"];

/** The milestones with what was agreed at first against what is planned now. */
export function milestonePart({ project, lifecycleOf, today, t }: FactsSource): MilestonePart {
  const [charter] = project.valid("charter");
  const milestones = [...project.valid("milestone")].map(({ id, value, ...entry }) => {
    const state = stateOf(value, isEnded({ id, value, ...entry }, lifecycleOf), today);
    const { title, due, baselineDue, reached } = value;
    const stateTitle = titleOf(state, t);
    return { id, title, state, stateTitle, due, baselineDue, reached, slip: slipOf(value, state, today) };
  });
  const { start, end } = charter?.value ?? {};
  return {
    ...(milestones.length === 0
      ? { hint: { text: t("No milestones yet: name the days that matter."), create: "milestone" } }
      : {}),
    milestones: milestones.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)),
    start,
    end,
  };
}

/** The day where a milestone stands on a time line: that on which it was reached, else that on which it is due. */
function dayOf({ reached, due, baselineDue }: Pick<MilestoneMark, "reached" | "due" | "baselineDue">): Day {
  return reached ?? due ?? baselineDue ?? "9999";
}

function stateOf({ due, baselineDue, reached }: Milestone, isOver: boolean, today: Day): MilestoneState {
  const agreed = baselineDue ?? due;
  if (reached !== undefined) return agreed !== undefined && reached > agreed ? "reachedLate" : "reached";
  if (isOver) return "missed";
  if (due !== undefined && due < today) return "late";
  return due !== undefined && baselineDue !== undefined && due > baselineDue ? "moved" : "planned";
}

function slipOf(
  { due, baselineDue, reached }: Milestone,
  state: MilestoneState,
  today: Day,
): number | undefined {
  const agreed = baselineDue ?? due;
  const now = reached ?? (state === "late" ? today : due);
  return agreed === undefined || now === undefined || state === "missed"
    ? undefined
    : daysBetween(agreed, now);
}

function titleOf(state: MilestoneState, t: Translate): string {
  switch (state) {
    case "planned":
      return t("Planned");
    case "moved":
      return t("Moved");
    case "late":
      return t("Late");
    case "reached":
      return t("Reached");
    case "reachedLate":
      return t("Reached late");
    case "missed":
      return t("Missed");
  }
}
