import { isReason } from "../board/readCardOffers.ts";
import {
  type Check,
  hasFields,
  isAnyOf,
  isCount,
  isFlag,
  isListOf,
  isName,
  isNumber,
  isOneOf,
  isOptional,
  isText,
} from "../checks.ts";
import type * as parts from "./dashboardView.ts";

const isHint = hasFields<parts.Hint>({
  text: isText,
  create: isOptional(isName),
  open: isOptional(isName),
});

const hint = isOptional(isHint);
const days = isOptional(isNumber);
const day = isOptional(isText);
const isValue = isAnyOf<[number, string]>(isNumber, isText);

const isPhase = hasFields<parts.PhasePart>({
  hint,
  phases: isListOf(
    hasFields<parts.Phase>({ id: isName, title: isText, place: isOneOf("done", "now", "ahead") }),
  ),
  title: isText,
  days,
  next: isOptional(
    hasFields<parts.NextPhase>({
      event: isName,
      title: isText,
      phase: isText,
      blocked: isCount,
      reasons: isListOf(isReason),
    }),
  ),
});

const isWaiting = hasFields<parts.WaitingGroup>({
  title: isText,
  count: isCount,
  records: isListOf(hasFields<parts.WaitingRecord>({ id: isName, title: isText, state: isText })),
});

const isGoals = hasFields<parts.GoalPart>({
  hint,
  goals: isListOf(
    hasFields<parts.GoalLine>({
      id: isName,
      title: isText,
      measure: day,
      baseline: isOptional(isValue),
      target: isOptional(isValue),
      measured: isListOf(hasFields<parts.Measured>({ date: isText, value: isNumber })),
      progress: days,
      due: day,
      daysLeft: days,
      requirements: isCount,
      done: isCount,
    }),
  ),
});

const isMilestones = hasFields<parts.MilestonePart>({
  hint,
  milestones: isListOf(
    hasFields<parts.MilestoneMark>({
      id: isName,
      title: isText,
      state: isOneOf("planned", "moved", "late", "reached", "reachedLate", "missed"),
      stateTitle: isText,
      due: day,
      baselineDue: day,
      reached: day,
      slip: days,
    }),
    5_000,
  ),
  start: day,
  end: day,
});

const isChanges = hasFields<parts.ChangePart>({
  hint,
  open: isListOf(
    hasFields<parts.ChangeLine>({
      id: isName,
      title: isText,
      state: isText,
      age: days,
      cost: days,
      scheduleDays: days,
      decideBy: day,
      late: days,
    }),
  ),
  count: isCount,
  budget: isOptional(
    hasFields<parts.BudgetLine>({
      currency: isText,
      amount: isNumber,
      lines: isNumber,
      approved: isNumber,
      left: isNumber,
    }),
  ),
  asked: hasFields<parts.ChangePart["asked"]>({ cost: isNumber, days: isNumber }),
});

const isRisks = hasFields<parts.RiskPart>({
  hint,
  appetite: isText,
  threats: isCount,
  unassessed: isCount,
  above: isListOf(
    hasFields<parts.RiskLine>({
      id: isName,
      title: isText,
      level: isText,
      color: day,
      owner: day,
      unanswered: isFlag,
    }),
  ),
  count: isCount,
  unanswered: isCount,
});

const isDates = hasFields<parts.DatePart>({
  hint,
  until: isText,
  dates: isListOf(
    hasFields<parts.DateLine>({
      kind: isOneOf("commitment", "communication"),
      id: isName,
      title: isText,
      date: isText,
      inDays: isNumber,
      who: isListOf(isText),
    }),
  ),
});

const isSatisfaction = hasFields<parts.SatisfactionPart>({
  hint,
  surveys: isListOf(
    hasFields<parts.SurveyPoint>({
      id: isName,
      title: isText,
      date: day,
      responses: isCount,
      csat: isOptional(
        hasFields<NonNullable<parts.SurveyPoint["csat"]>>({
          percent: isNumber,
          mean: isNumber,
          answers: isCount,
        }),
      ),
      nps: isOptional(
        hasFields<NonNullable<parts.SurveyPoint["nps"]>>({ points: isNumber, answers: isCount }),
      ),
    }),
    5_000,
  ),
  feedback: hasFields<parts.FeedbackCounts>({ total: isCount, open: isCount, openComplaints: isCount }),
});

const isCriteria = hasFields<parts.CriteriaCounts>({
  passed: isCount,
  waived: isCount,
  failed: isCount,
  untested: isCount,
});

const isAcceptance = hasFields<parts.AcceptancePart>({
  hint,
  criteria: isCriteria,
  acceptances: isListOf(
    hasFields<parts.AcceptanceLine>({
      id: isName,
      title: isText,
      state: isText,
      ended: isFlag,
      due: day,
      late: days,
      criteria: isCriteria,
      signed: isCount,
      signatories: isCount,
      punchOpen: isCount,
    }),
    5_000,
  ),
});

/** A check for a dashboard that can be drawn. */
export const isDashboardView: Check<parts.DashboardView> = hasFields<parts.DashboardView>({
  name: isText,
  client: isText,
  today: isText,
  phase: isPhase,
  waiting: isListOf(isWaiting),
  problems: hasFields<parts.ProblemPart>({ error: isCount, warning: isCount, info: isCount, hint: isCount }),
  goals: isGoals,
  milestones: isMilestones,
  changes: isChanges,
  risks: isRisks,
  dates: isDates,
  satisfaction: isSatisfaction,
  acceptance: isAcceptance,
});
