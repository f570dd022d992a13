import type { LifecycleView, StateView, TransitionView } from "../../../../src/protocol/lifecycle.ts";

type Language = "en" | "zh-CN";

const states: Readonly<Record<string, { en: string; zh: string; tags?: readonly string[] }>> = {
  captured: { en: "Captured", zh: "已记录" },
  clarifying: { en: "Clarifying", zh: "澄清中", tags: ["waiting:client"] },
  analysed: { en: "Analysed", zh: "已分析" },
  negotiating: { en: "Negotiating", zh: "协商中", tags: ["waiting:client"] },
  deferred: { en: "Deferred", zh: "已推迟" },
  rejected: { en: "Rejected", zh: "已拒绝", tags: ["final"] },
  confirmed: { en: "Confirmed", zh: "已确认" },
  baselined: { en: "Baselined", zh: "已纳入基线", tags: ["controlled"] },
  implementing: { en: "Implementing", zh: "实现中", tags: ["controlled"] },
  verified: { en: "Verified", zh: "已验证", tags: ["controlled"] },
  accepted: { en: "Accepted", zh: "已验收", tags: ["controlled", "final"] },
  withdrawn: { en: "Withdrawn", zh: "已撤回", tags: ["final"] },
  retired: { en: "Retired", zh: "已废止", tags: ["final"] },
};

const descriptions: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  analysed: {
    en: "The team has understood it: where it comes from, how important it is, and how it will be tested.",
    "zh-CN": "团队已理解该需求：来源、优先级以及如何验证。",
  },
};

const events: Readonly<Record<string, { en: string; zh: string; from: readonly string[]; to: string }>> = {
  ANALYSE: { en: "Analyse", zh: "分析", from: ["captured"], to: "analysed" },
  ASK: { en: "Ask the client", zh: "询问客户", from: ["captured", "analysed"], to: "clarifying" },
  ANSWER: { en: "Answer", zh: "答复", from: ["clarifying"], to: "analysed" },
  NEGOTIATE: { en: "Negotiate", zh: "协商", from: ["analysed"], to: "negotiating" },
  AGREE: { en: "Agree", zh: "达成一致", from: ["negotiating"], to: "analysed" },
  CONFIRM: { en: "Confirm", zh: "确认", from: ["analysed"], to: "confirmed" },
  BASELINE: { en: "Baseline", zh: "纳入基线", from: ["confirmed"], to: "baselined" },
  IMPLEMENT: { en: "Implement", zh: "实现", from: ["baselined"], to: "implementing" },
  VERIFY: { en: "Verify", zh: "验证", from: ["implementing"], to: "verified" },
  ACCEPT: { en: "Accept", zh: "验收", from: ["verified"], to: "accepted" },
  CHANGE: { en: "Change", zh: "变更", from: ["implementing", "verified", "accepted"], to: "baselined" },
  RETIRE: { en: "Retire", zh: "废止", from: ["baselined", "accepted"], to: "retired" },
  REJECT: { en: "Reject", zh: "拒绝", from: ["analysed", "negotiating"], to: "rejected" },
  DEFER: { en: "Defer", zh: "推迟", from: ["analysed", "confirmed"], to: "deferred" },
  RESUME: { en: "Resume", zh: "恢复", from: ["deferred"], to: "captured" },
  WITHDRAW: {
    en: "Withdraw",
    zh: "撤回",
    from: ["captured", "clarifying", "analysed", "negotiating", "confirmed"],
    to: "withdrawn",
  },
};

/** How often the record took an event from a state. */
const travelled: Readonly<Record<string, number>> = {
  "captured ANALYSE": 1,
  "analysed ASK": 2,
  "clarifying ANSWER": 2,
};

const reasons: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  CONFIRM: {
    en: [
      "Nobody who may confirm for the client is named.",
      "Criterion AC-2 is not testable: it has no measure.",
    ],
    "zh-CN": ["未指明可代表客户确认的人员。", "验收准则 AC-2 不可测试：缺少度量。"],
  },
  REJECT: { en: ["A reason must be given."], "zh-CN": ["必须说明理由。"] },
};

const conditions: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  CONFIRM: {
    en: ["A stakeholder confirms for the client", "Every criterion is testable"],
    "zh-CN": ["由干系人代表客户确认", "每条验收准则均可测试"],
  },
  ANALYSE: {
    en: ["Source, priority and one testable criterion"],
    "zh-CN": ["已有来源、优先级和一条可测试的准则"],
  },
};

const record: Readonly<Record<Language, string>> = {
  en: "REQ-014 Export invoices as PDF",
  "zh-CN": "REQ-014 将发票导出为 PDF",
};
const kind: Readonly<Record<Language, string>> = {
  en: "Lifecycle of requirements",
  "zh-CN": "需求的生命周期",
};

/** A requirement that has been analysed and asked about twice: events are open, blocked and travelled. */
export function requirementView(language: Language = "en"): LifecycleView {
  const visited = ["captured", "clarifying", "analysed"];
  return {
    title: record[language],
    record: "REQ-014",
    states: stateViews(language).map((state) => ({
      ...state,
      current: state.id === "analysed",
      visited: visited.includes(state.id),
    })),
    transitions: transitionViews(language).map((transition) => {
      const blocked = reasons[transition.event]?.[language] ?? [];
      const isHere = transition.from === "analysed";
      return {
        ...transition,
        travelled: travelled[`${transition.from} ${transition.event}`] ?? 0,
        offer: !isHere ? "none" : blocked.length > 0 ? "blocked" : "open",
        reasons: isHere ? blocked : [],
      };
    }),
  };
}

/** The lifecycle of requirements, of no record. */
export function kindView(language: Language = "en"): LifecycleView {
  return {
    title: kind[language],
    states: stateViews(language),
    transitions: transitionViews(language),
  };
}

function stateViews(language: Language): StateView[] {
  return Object.entries(states).map(([id, { en, zh, tags = [] }]) => ({
    id,
    title: language === "en" ? en : zh,
    description: descriptions[id]?.[language] ?? "",
    tags,
    initial: id === "captured",
    final: tags.includes("final"),
    current: false,
    visited: false,
  }));
}

function transitionViews(language: Language): TransitionView[] {
  return Object.entries(events).flatMap(([event, { en, zh, from, to }]) =>
    from.map((source) => ({
      id: `${source} ${event}`,
      from: source,
      to,
      event,
      title: language === "en" ? en : zh,
      description: "",
      conditions: conditions[event]?.[language] ?? [],
      travelled: 0,
      offer: "none" as const,
      reasons: [],
    })),
  );
}
