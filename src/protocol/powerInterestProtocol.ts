import { hasFields, isCount, isFlag, isListOf, isName, isOneOf, isOptional, isText } from "./checks.ts";
import { isChoice } from "./choice.ts";
import type { PanelProtocol } from "./panels/panelProtocol.ts";
import {
  greatestRating,
  leastRating,
  type PeopleComparison,
  type PersonChange,
  type PersonStand,
  type PowerInterestIntent,
  type PowerInterestScope,
  type PowerInterestView,
  type QuadrantView,
  quadrantIds,
  type RatedStakeholder,
  type StakeholderValues,
} from "./powerInterest.ts";
import { type PowerInterestTextName, powerInterestTextNames } from "./powerInterestTexts.ts";
import { engagementLevels, involvements } from "./stakeholder.ts";
import { isEngagement, registerChecks, stakeholderChecks } from "./stakeholderChecks.ts";

const isQuadrantId = isOneOf(...quadrantIds);

const standChecks = {
  power: isOptional(isRating),
  interest: isOptional(isRating),
  quadrant: isOptional(isQuadrantId),
};

const isStand = hasFields<PersonStand>({ ...standChecks, engagement: isEngagement });

const isView = hasFields<PowerInterestView>({
  ...registerChecks,
  people: isListOf(hasFields<RatedStakeholder>({ ...stakeholderChecks, ...standChecks }), 10_000),
  quadrants: isListOf(
    hasFields<QuadrantView>({ id: isQuadrantId, title: isText, description: isText, count: isCount }),
  ),
  organisations: isListOf(isText, 10_000),
  baselines: isListOf(isChoice),
  comparison: isOptional(
    hasFields<PeopleComparison>({
      since: isText,
      isComplete: isFlag,
      changes: isListOf(
        hasFields<PersonChange>({
          id: isName,
          title: isText,
          what: isOneOf("joined", "gone", "moved"),
          before: isOptional(isStand),
          after: isOptional(isStand),
        }),
        10_000,
      ),
    }),
  ),
});

const isWholeRating = isOneOf(1, 2, 3, 4, 5, null, undefined);
const isLevel = isOneOf(...engagementLevels, null, undefined);

const isIntent = hasFields<PowerInterestIntent>({
  kind: isOneOf("set"),
  id: isName,
  values: hasFields<StakeholderValues>({
    power: isWholeRating,
    interest: isWholeRating,
    current: isLevel,
    desired: isLevel,
    involvement: isOneOf(...involvements, null, undefined),
    key: isOneOf(true, false, null, undefined),
  }),
});

/** What the power/interest grid and the extension say to each other. */
export const powerInterest: PanelProtocol<
  PowerInterestView,
  PowerInterestIntent,
  PowerInterestScope,
  PowerInterestTextName
> = {
  name: "powerInterest",
  textNames: powerInterestTextNames,
  isView,
  isIntent,
  isScope: hasFields<PowerInterestScope>({ since: isOptional(isName) }),
};

/** Records may have fractions; only whole ratings are written. */
function isRating(value: unknown): value is number {
  return typeof value === "number" && value >= leastRating && value <= greatestRating;
}
