import type { Kind } from "../../model/kind.ts";
import type { Translate } from "../../model/translate.ts";

/** What people call the records of a kind. */
export function kindPlural(kind: Kind, t: Translate): string {
  switch (kind) {
    case "charter":
      return t("Charter");
    case "stakeholder":
      return t("Stakeholders");
    case "requirement":
      return t("Requirements");
    case "change":
      return t("Change requests");
    case "risk":
      return t("Risks");
    case "issue":
      return t("Issues");
    case "decision":
      return t("Decisions");
    case "commitment":
      return t("Commitments");
    case "communication":
      return t("Communications");
    case "deliverable":
      return t("Deliverables");
    case "milestone":
      return t("Milestones");
    case "quality":
      return t("Quality checks");
    case "acceptance":
      return t("Acceptances");
    case "feedback":
      return t("Feedback");
    case "survey":
      return t("Surveys");
    case "resource":
      return t("Resources");
    case "training":
      return t("Trainings");
    case "document":
      return t("Documents");
    case "lesson":
      return t("Lessons");
    case "baseline":
      return t("Baselines");
  }
}
