import type { LifecycleDefinition, LifecycleKind } from "../definition.ts";
import { acceptanceMachine } from "./acceptance.machine.ts";
import { changeMachine } from "./change.machine.ts";
import { charterMachine } from "./charter.machine.ts";
import { commitmentMachine } from "./commitment.machine.ts";
import { communicationMachine } from "./communication.machine.ts";
import { decisionMachine } from "./decision.machine.ts";
import { deliverableMachine } from "./deliverable.machine.ts";
import { documentMachine } from "./document.machine.ts";
import { feedbackMachine } from "./feedback.machine.ts";
import { issueMachine } from "./issue.machine.ts";
import { lessonMachine } from "./lesson.machine.ts";
import { milestoneMachine } from "./milestone.machine.ts";
import { qualityMachine } from "./quality.machine.ts";
import { requirementMachine } from "./requirement.machine.ts";
import { resourceMachine } from "./resource.machine.ts";
import { riskMachine } from "./risk.machine.ts";
import { stakeholderMachine } from "./stakeholder.machine.ts";
import { surveyMachine } from "./survey.machine.ts";
import { trainingMachine } from "./training.machine.ts";

/** The lifecycle of each kind, where the team has none of its own. */
export const allMachines: Readonly<Record<LifecycleKind, LifecycleDefinition>> = {
  charter: charterMachine,
  stakeholder: stakeholderMachine,
  requirement: requirementMachine,
  change: changeMachine,
  risk: riskMachine,
  issue: issueMachine,
  decision: decisionMachine,
  commitment: commitmentMachine,
  communication: communicationMachine,
  deliverable: deliverableMachine,
  milestone: milestoneMachine,
  quality: qualityMachine,
  acceptance: acceptanceMachine,
  feedback: feedbackMachine,
  survey: surveyMachine,
  resource: resourceMachine,
  training: trainingMachine,
  document: documentMachine,
  lesson: lessonMachine,
};
