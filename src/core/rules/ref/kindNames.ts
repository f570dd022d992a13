import type { Translate } from "../../model/translate.ts";

/** What people call kinds of records within a sentence. */
export function kindNames(kinds: readonly string[], t: Translate): string {
  const names: Readonly<Record<string, string>> = {
    "*": t("record"),
    goal: t("goal"),
    charter: t("charter"),
    stakeholder: t("stakeholder"),
    requirement: t("requirement"),
    change: t("change request"),
    risk: t("risk"),
    issue: t("issue"),
    decision: t("decision"),
    commitment: t("commitment"),
    communication: t("communication"),
    deliverable: t("deliverable"),
    milestone: t("milestone"),
    quality: t("quality activity"),
    acceptance: t("acceptance"),
    feedback: t("feedback"),
    survey: t("survey"),
    resource: t("resource"),
    training: t("training"),
    document: t("document"),
    lesson: t("lesson"),
    baseline: t("baseline"),
  };
  return kinds.map((kind) => names[kind] ?? kind).join(" / ");
}
