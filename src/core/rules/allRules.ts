import { controlBaselineBroken } from "./control/baselineBroken.ts";
import { controlBaseMoved } from "./control/baseMoved.ts";
import { controlDecisionOverdue } from "./control/decisionOverdue.ts";
import { controlEvidenceChanged } from "./control/evidenceChanged.ts";
import { controlHeldOtherwise } from "./control/heldOtherwise.ts";
import { controlOpenChange } from "./control/openChange.ts";
import { controlOverlappingChanges } from "./control/overlappingChanges.ts";
import { controlStaleApproval } from "./control/staleApproval.ts";
import { controlStaleSignature } from "./control/staleSignature.ts";
import { controlUncontrolledChange } from "./control/uncontrolledChange.ts";
import { idCollision } from "./id/collision.ts";
import { idDuplicate } from "./id/duplicate.ts";
import { idFormat } from "./id/format.ts";
import { planCommitmentOverdue } from "./plan/commitmentOverdue.ts";
import { planCommunicationOverdue } from "./plan/communicationOverdue.ts";
import { planDeliverableLate } from "./plan/deliverableLate.ts";
import { planFeedbackUnanswered } from "./plan/feedbackUnanswered.ts";
import { planGoalNotSmart } from "./plan/goalNotSmart.ts";
import { planImprovementOverdue } from "./plan/improvementOverdue.ts";
import { planLowScoreUnheard } from "./plan/lowScoreUnheard.ts";
import { planMilestoneLate } from "./plan/milestoneLate.ts";
import { planOverAllocated } from "./plan/overAllocated.ts";
import { planOverBudget } from "./plan/overBudget.ts";
import { planQualityOverdue } from "./plan/qualityOverdue.ts";
import { planStakeholderUncovered } from "./plan/stakeholderUncovered.ts";
import { planTrainingOverdue } from "./plan/trainingOverdue.ts";
import { refOutside } from "./ref/outside.ts";
import { refSelf } from "./ref/self.ts";
import { refUnknown } from "./ref/unknown.ts";
import { refWrongKind } from "./ref/wrongKind.ts";
import { riskAboveAppetite } from "./risk/aboveAppetite.ts";
import { riskAcceptanceExpired } from "./risk/acceptanceExpired.ts";
import { riskInvalidScale } from "./risk/invalidScale.ts";
import { riskNoOwner } from "./risk/noOwner.ts";
import { riskReviewOverdue } from "./risk/reviewOverdue.ts";
import { riskUnassessed } from "./risk/unassessed.ts";
import { riskUnknownRating } from "./risk/unknownRating.ts";
import type { Rule } from "./rule.ts";
import { textHiddenCharacter } from "./text/hiddenCharacter.ts";
import { traceCycle } from "./trace/cycle.ts";
import { traceNoCriterion } from "./trace/noCriterion.ts";
import { traceNoEvidence } from "./trace/noEvidence.ts";
import { traceNoGoal } from "./trace/noGoal.ts";
import { traceOrphan } from "./trace/orphan.ts";
import { workflowIllegalTransition } from "./workflow/illegalTransition.ts";
import { workflowInvalidDefinition } from "./workflow/invalidDefinition.ts";
import { workflowMissingHistory } from "./workflow/missingHistory.ts";
import { workflowNoAuthority } from "./workflow/noAuthority.ts";
import { workflowSealBroken } from "./workflow/sealBroken.ts";
import { workflowSelfApproval } from "./workflow/selfApproval.ts";
import { workflowStatusMismatch } from "./workflow/statusMismatch.ts";
import { workflowTimeOrder } from "./workflow/timeOrder.ts";
import { workflowUnknownActor } from "./workflow/unknownActor.ts";
import { workflowUnknownState } from "./workflow/unknownState.ts";

/** Every rule of the product. */
export const allRules: readonly Rule[] = [
  idFormat,
  idDuplicate,
  idCollision,
  refUnknown,
  refWrongKind,
  refSelf,
  refOutside,
  textHiddenCharacter,
  workflowMissingHistory,
  workflowStatusMismatch,
  workflowUnknownState,
  workflowIllegalTransition,
  workflowSealBroken,
  workflowTimeOrder,
  workflowSelfApproval,
  workflowNoAuthority,
  workflowUnknownActor,
  workflowInvalidDefinition,
  controlUncontrolledChange,
  controlStaleApproval,
  controlStaleSignature,
  controlOverlappingChanges,
  controlBaseMoved,
  controlOpenChange,
  controlDecisionOverdue,
  controlEvidenceChanged,
  controlBaselineBroken,
  controlHeldOtherwise,
  traceNoGoal,
  traceNoCriterion,
  traceNoEvidence,
  traceCycle,
  traceOrphan,
  riskUnassessed,
  riskUnknownRating,
  riskInvalidScale,
  riskNoOwner,
  riskAboveAppetite,
  riskAcceptanceExpired,
  riskReviewOverdue,
  planGoalNotSmart,
  planStakeholderUncovered,
  planCommunicationOverdue,
  planCommitmentOverdue,
  planMilestoneLate,
  planDeliverableLate,
  planOverAllocated,
  planOverBudget,
  planFeedbackUnanswered,
  planImprovementOverdue,
  planLowScoreUnheard,
  planQualityOverdue,
  planTrainingOverdue,
];
