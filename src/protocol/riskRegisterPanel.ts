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
} from "./checks.ts";
import { isChoice } from "./choice.ts";
import { isNoScope, type NoScope, type PanelProtocol } from "./panels/panelProtocol.ts";
import {
  type AcceptanceView,
  type ActionCounts,
  type LevelView,
  type RatingView,
  type RiskEdit,
  type RiskFacet,
  type RiskIntent,
  type RiskRegisterView,
  type RiskRow,
  type RiskScaleView,
  type RiskTrend,
  ratingNames,
  riskFacetNames,
  type StrategyChoice,
  type TrendPoint,
  type TrendState,
} from "./riskRegister.ts";
import { type RiskTextName, riskTextNames } from "./riskRegisterTexts.ts";

const isKind = isOneOf("threat", "opportunity");

const isColor: Check<string> = (value): value is string => isText(value) && /^#[0-9A-Fa-f]{6}$/.test(value);

/** A place in a list, or -1. */
const isPlace: Check<number> = (value): value is number => value === -1 || isCount(value);

const isScale = hasFields<RiskScaleView>({
  probability: isListOf(isChoice),
  impact: isListOf(isChoice),
  levels: isListOf(
    hasFields<LevelView>({ id: isText, title: isText, color: isOptional(isColor), isAboveAppetite: isFlag }),
  ),
  grid: isListOf(isListOf(isPlace)),
  appetite: isPlace,
});

const isRating = hasFields<RatingView>({
  probability: isOptional(isCount),
  impact: isOptional(isCount),
  level: isOptional(isCount),
  strange: isOptional(isListOf(isText)),
});

const isRow = hasFields<RiskRow>({
  key: isName,
  id: isName,
  title: isText,
  kind: isKind,
  category: isText,
  state: isText,
  isOpen: isFlag,
  inherent: isRating,
  current: isRating,
  target: isRating,
  standing: isOneOf("current", "inherent"),
  level: isText,
  owner: isText,
  strategy: isText,
  actions: hasFields<ActionCounts>({ total: isCount, done: isCount, overdue: isCount }),
  answer: isOneOf("missing", "planned", "accepted", "notNeeded"),
  review: isOneOf("overdue", "soon", "later", "none"),
  reviewBy: isText,
  reviewIsSaid: isFlag,
  overdueDays: isNumber,
  acceptance: isOptional(hasFields<AcceptanceView>({ by: isText, expires: isText, isExpired: isFlag })),
  locked: isText,
});

const isPoint = hasFields<TrendPoint>({
  day: isName,
  open: isNumber,
  opened: isCount,
  closed: isCount,
  states: isListOf(isNumber),
  levels: isOptional(isListOf(isNumber)),
});

const isTrend = hasFields<RiskTrend>({
  states: isListOf(hasFields<TrendState>({ id: isText, title: isText, isOpen: isFlag })),
  weeks: isListOf(isPoint),
  months: isListOf(isPoint),
  undated: isCount,
  levels: isOneOf("now", "said"),
});

const isView = hasFields<RiskRegisterView>({
  title: isText,
  language: isOneOf("en", "zh-CN"),
  today: isName,
  scale: isScale,
  facets: isListOf(
    hasFields<RiskFacet>({ id: isOneOf(...riskFacetNames), title: isText, values: isListOf(isChoice) }),
  ),
  owners: isListOf(isChoice),
  strategies: isListOf(hasFields<StrategyChoice>({ id: isText, title: isText, kinds: isListOf(isKind) })),
  risks: isListOf(isRow, 10_000),
  trend: isTrend,
  unreadable: isListOf(isText, 10_000),
});

const isTextOrNull: Check<string | null> = (value): value is string | null => value === null || isName(value);

type RatingEdit = Extract<RiskEdit, { readonly what: "rating" }>;
type FieldEdit = Exclude<RiskEdit, RatingEdit>;

const isEdit = isAnyOf<[RatingEdit, FieldEdit]>(
  hasFields<RatingEdit>({
    what: isOneOf("rating"),
    rating: isOneOf(...ratingNames),
    probability: isTextOrNull,
    impact: isTextOrNull,
  }),
  hasFields<FieldEdit>({ what: isOneOf("owner", "strategy", "reviewBy"), value: isTextOrNull }),
);

/** What the risk register and the extension say to each other. */
export const riskRegisterPanel: PanelProtocol<RiskRegisterView, RiskIntent, NoScope, RiskTextName> = {
  name: "riskRegister",
  textNames: riskTextNames,
  isView,
  isIntent: hasFields<RiskIntent>({ kind: isOneOf("editRisk"), id: isName, edit: isEdit }),
  isScope: isNoScope,
};
