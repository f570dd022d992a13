import type { Risk } from "../../../generated/records.ts";
import type {
  AcceptanceView,
  ActionCounts,
  RatingView,
  ReviewStatus,
  RiskAnswer,
  RiskRow,
} from "../../../protocol/riskRegister.ts";
import { fieldLock } from "../../control/fieldLock.ts";
import { type Day, daysBetween } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import type { Rating } from "../../model/riskMatrix.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { peopleOf } from "../../workflow/people.ts";
import { levelAboveAppetite, responseTo } from "../../workflow/riskResponse.ts";
import { reviewDue } from "../../workflow/riskReview.ts";

/** A review within so many days is soon. */
const soonDays = 14;

export interface RowContext extends FactsSource {
  readonly readRating: (rating?: Rating) => RatingView;
}

/** A risk as a row of the register. */
export function viewRisk(entry: Entry<"risk">, key: string, context: RowContext): RiskRow {
  const { project, lifecycleOf, today, readRating } = context;
  const { value, id } = entry;
  const { risk: scale } = project.settings;
  const standing = value.current ? "current" : "inherent";
  const ratings = {
    inherent: readRating(value.inherent),
    current: readRating(value.current),
    target: readRating(value.target),
  };
  const isOpen = !isEnded(entry, lifecycleOf);
  return {
    key,
    id,
    title: value.title,
    kind: value.kind ?? "threat",
    category: value.category ?? "",
    state: value.status,
    isOpen,
    ...ratings,
    standing,
    level: scale.levels[ratings[standing].level ?? -1]?.id ?? "",
    owner: value.owner ?? "",
    strategy: value.strategy ?? "",
    actions: countActions(value, today),
    answer: isOpen && levelAboveAppetite(value, scale) ? answerOf(value, today) : "notNeeded",
    ...viewReview(entry, isOpen, context),
    acceptance: viewAcceptance(value, context),
    locked: lockOf(entry, context),
  };
}

function answerOf(risk: Risk, today: Day): RiskAnswer {
  const response = responseTo(risk, today);
  return response === "none" ? "missing" : response;
}

function countActions({ actions = [] }: Risk, today: Day): ActionCounts {
  let done = 0;
  let overdue = 0;
  for (const action of actions) {
    if (action.done) done++;
    else if (action.due !== undefined && action.due < today) overdue++;
  }
  return { total: actions.length, done, overdue };
}

type ReviewFields = Pick<RiskRow, "review" | "reviewBy" | "reviewIsSaid" | "overdueDays">;

/** Nothing that is over is looked at again, whatever day it says. */
function viewReview(entry: Entry<"risk">, isOpen: boolean, { project, today }: RowContext): ReviewFields {
  const review = reviewDue(entry, project.settings);
  if (!review) return { review: "none", reviewBy: "", reviewIsSaid: false, overdueDays: 0 };
  const overdueDays = daysBetween(review.due, today);
  return {
    review: isOpen ? statusOfReview(overdueDays) : "none",
    reviewBy: review.due,
    reviewIsSaid: review.isSaid,
    overdueDays,
  };
}

function statusOfReview(overdueDays: number): ReviewStatus {
  if (overdueDays > 0) return "overdue";
  return overdueDays >= -soonDays ? "soon" : "later";
}

function viewAcceptance({ acceptance }: Risk, { project, today }: RowContext): AcceptanceView | undefined {
  if (!acceptance) return undefined;
  const { approvedBy = "", expires = "" } = acceptance;
  const by = peopleOf(project).find(approvedBy)?.name ?? approvedBy;
  return { by, expires, isExpired: expires !== "" && expires < today };
}

/** No field of a risk is agreed, so that all of them are locked by the same things. */
function lockOf(entry: Entry<"risk">, { lifecycleOf, t }: RowContext): string {
  return fieldLock(entry, [], lifecycleOf, t)?.message ?? "";
}
