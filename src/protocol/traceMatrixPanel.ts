import { type Check, hasFields, isCount, isFlag, isListOf, isName, isOneOf, isText } from "./checks.ts";
import { isChoice } from "./choice.ts";
import { isNever, isNoScope, type NoScope, type PanelProtocol } from "./panels/panelProtocol.ts";
import {
  type GapChoice,
  type TraceAcceptance,
  type TraceCover,
  type TraceCriterion,
  type TraceGoal,
  type TraceMatrixView,
  type TraceRecord,
  type TraceRequirement,
  traceGapNames,
} from "./traceMatrix.ts";
import { type TraceTextName, traceTextNames } from "./traceMatrixTexts.ts";

/** Rows that are scrolled through. */
const most = 50_000;

const isGap = isOneOf(...traceGapNames);
const isPlace: Check<number> = (value): value is number => value === -1 || isCount(value);
const record = { key: isName, id: isText, title: isText };

const isCriterion = hasFields<TraceCriterion>({
  id: isText,
  text: isText,
  method: isText,
  result: isOneOf("untested", "passed", "failed", "waived"),
  reason: isText,
  evidence: isListOf(isText),
  gaps: isListOf(isGap),
});

const isRequirement = hasFields<TraceRequirement>({
  ...record,
  goal: isPlace,
  priority: isText,
  state: isText,
  isOpen: isFlag,
  deliverables: isListOf(isCount),
  criteria: isListOf(isCriterion),
  acceptances: isListOf(
    hasFields<TraceCover>({ acceptance: isCount, standing: isOneOf("signed", "stale", "signing", "open") }),
  ),
  gaps: isListOf(isGap),
});

const isView = hasFields<TraceMatrixView>({
  title: isText,
  language: isOneOf("en", "zh-CN"),
  gaps: isListOf(hasFields<GapChoice>({ id: isGap, title: isText })),
  priorities: isListOf(isChoice),
  states: isListOf(isChoice),
  results: isListOf(isChoice),
  methods: isListOf(isChoice),
  goals: isListOf(hasFields<TraceGoal>({ ...record, gaps: isListOf(isGap) })),
  deliverables: isListOf(hasFields<TraceRecord>(record), most),
  acceptances: isListOf(hasFields<TraceAcceptance>({ ...record, state: isText }), most),
  requirements: isListOf(isRequirement, most),
  unreadable: isListOf(isText, most),
});

/** What the trace matrix and the extension say to each other: nothing can be changed in it. */
export const traceMatrixPanel: PanelProtocol<TraceMatrixView, never, NoScope, TraceTextName> = {
  name: "traceMatrix",
  textNames: traceTextNames,
  isView,
  isIntent: isNever,
  isScope: isNoScope,
};
