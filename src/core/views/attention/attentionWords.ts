import type { Translate } from "../../model/translate.ts";
import type { AttentionCode } from "./waitingItem.ts";

/** What there is to do, as people say it. */
export function attentionTitle(code: AttentionCode, t: Translate): string {
  switch (code) {
    case "sign":
      return t("Sign acceptances");
    case "vote":
      return t("Vote on change requests");
    case "approve":
      return t("Approve the charter");
    case "confirm":
      return t("Confirm requirements");
    case "takeOver":
      return t("Take over deliverables");
    case "renew":
      return t("Renew approvals that no longer hold");
    case "decide":
      return t("Decide questions");
    case "answer":
      return t("Answer what was asked");
    case "closeIssue":
      return t("Confirm that issues are resolved");
    case "contact":
      return t("Make overdue contacts");
    case "keep":
      return t("Keep commitments");
    case "reviewRisk":
      return t("Review risks");
    case "checkQuality":
      return t("Carry out quality checks");
    case "punch":
      return t("Work off punch lists");
    case "act":
      return t("Do what was agreed");
    case "finish":
      return t("Finish what is due");
    case "goOn":
      return t("Take the next step");
  }
}
