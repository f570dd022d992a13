import type { StakeholderWords } from "../../../protocol/stakeholder.ts";
import type { Translate } from "../../model/translate.ts";
import { fieldChoices } from "../fieldChoices.ts";

/** What people call the values of stakeholders. */
export function stakeholderWords(t: Translate): StakeholderWords {
  return {
    sides: fieldChoices("stakeholder", ["side"], t),
    involvements: fieldChoices("stakeholder", ["involvement"], t),
    engagementLevels: fieldChoices("stakeholder", ["engagement", "current"], t),
    roles: fieldChoices("stakeholder", ["roles", "[]"], t),
  };
}
