import { hasFields, isCount, isFlag, isListOf, isName, isOneOf, isOptional, isText } from "./checks.ts";
import { isChoice } from "./choice.ts";
import {
  type EngagementView,
  engagementLevels,
  involvements,
  type StakeholderView,
  type StakeholderWords,
  sides,
} from "./stakeholder.ts";

export const isEngagementLevel = isOneOf(...engagementLevels);

export const isEngagement = hasFields<EngagementView>({
  current: isOptional(isEngagementLevel),
  desired: isOptional(isEngagementLevel),
  gap: isOptional(isWhole),
});

/** The checks of what is known of a stakeholder, for checks of more. */
export const stakeholderChecks = {
  id: isName,
  title: isText,
  organisation: isText,
  roles: isListOf(isText),
  side: isOptional(isOneOf(...sides)),
  involvement: isOptional(isOneOf(...involvements)),
  isKey: isFlag,
  engagement: isEngagement,
  state: isText,
  hasLeft: isFlag,
  reachedBy: isListOf(isChoice),
  isUncovered: isFlag,
} satisfies Parameters<typeof hasFields<StakeholderView>>[0];

export const isWords = hasFields<StakeholderWords>({
  sides: isListOf(isChoice),
  involvements: isListOf(isChoice),
  engagementLevels: isListOf(isChoice),
  roles: isListOf(isChoice),
});

/** The checks of what views of people have in common. */
export const registerChecks = { title: isText, words: isWords, unreadable: isCount };

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
