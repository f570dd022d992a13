import chinese from "../../../../l10n/bundle.l10n.zh-cn.json" with { type: "json" };
import { createTranslator, type Language } from "../../../../src/core/model/translate.ts";
import { allReports } from "../../../../src/core/reports/allReports.ts";
import type { ReportDocument } from "../../../../src/core/reports/document/document.ts";
import { documentMarkdown } from "../../../../src/core/reports/document/documentMarkdown.ts";
import { makeReport } from "../../../../src/core/reports/makeReport.ts";
import type { ReportName, ReportWish } from "../../../../src/core/reports/report.ts";
import type { FactsSource } from "../../../../src/core/workflow/factsFor.ts";
import { lifecyclesIn } from "../../../../src/core/workflow/lifecycles.ts";
import { readProject, type Texts } from "../../../support/readProject.ts";

export const english = createTranslator();
export const translators = { en: english, "zh-CN": createTranslator(chinese, "zh-CN") } as const;

/** A project that has something to tell in every section of every report. Today is 2026-06-15. */
export const told: Readonly<Record<string, string>> = {
  "assent.yaml": `assent: 1
name: Portal
client: Northwind
timeZone: Asia/Shanghai
`,
  "charter.yaml": `id: CHARTER
title: Portal
status: executing
sponsor: SH-001
manager: SH-002
start: 2026-01-05
end: 2026-12-31
scope: {in: [Self-service], out: [Payments], constraints: [Hosted in the EU]}
goals:
  - {id: GOAL-1, specific: Fewer calls, measure: calls a month, baseline: 600, target: 200, due: 2026-12-31, measurements: [{date: 2026-05-31, value: 400}]}
  - {id: GOAL-2, specific: Happier customers, measure: points, baseline: 2, target: 4, measurements: [{date: 2026-05-31, value: 4}]}
budget: {currency: EUR, amount: 120000}
contract: {duties: [{of: SH-001, text: Test data, due: 2026-06-10}]}
history:
  - {at: 2026-01-05T09:00:00Z, by: ann@vendor.example, event: PLAN, state: planning}
`,
  "stakeholders.yaml": `- {id: SH-001, title: Li Wei, status: engaged, key: true, organisation: Northwind, roles: [sponsor, client], contact: {email: li@client.example}, engagement: {current: neutral, desired: leading}, preferences: {language: zh-CN, channel: phone}}
- {id: SH-002, title: Ann Berg, status: engaged, side: internal, contact: {email: ann@vendor.example}}
- {id: SH-003, title: Max Kern, status: engaged, key: true}
`,
  "requirements.yaml": `- id: REQ-001
  title: Export invoices
  status: verified
  priority: must
  description: As an accountant I export invoices.
  source: {stakeholder: SH-001, method: workshop, date: 2026-03-02}
  goal: GOAL-1
  deliverable: DEL-001
  feasibility: {verdict: hard, note: Needs a library}
  acceptanceCriteria:
    - {id: AC-1, text: A PDF is offered, method: test, result: passed, evidence: [test:pdf]}
    - {id: AC-2, text: It opens, method: test}
  history:
    - {at: 2026-03-02T09:00:00Z, by: ann@vendor.example, event: CAPTURE, state: captured}
    - {at: 2026-06-12T09:00:00Z, by: ann@vendor.example, event: VERIFY, state: verified, note: All green}
- {id: REQ-002, title: Search invoices, status: confirmed, priority: should, dependsOn: [REQ-001]}
- id: REQ-003
  title: Pay by debit
  status: negotiating
  goal: GOAL-2
  history: [{at: 2026-06-11T09:00:00Z, by: li@client.example, event: NEGOTIATE, state: negotiating}]
`,
  "changes/CR-001.yaml": `id: CR-001
title: Also export XML
status: deciding
class: normal
requestedBy: SH-001
reason: The tax office asks for XML.
targets: [REQ-001]
proposed: [{record: REQ-001, base: sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, patch: {title: Export invoices as PDF and XML}}]
impact: {scheduleDays: 4, cost: 3200, scope: One more format}
alternatives: [Wait for a year]
decideBy: 2026-06-20
decision: Not yet
history:
  - {at: 2026-06-01T09:00:00Z, by: li@client.example, event: SUBMIT, state: submitted}
  - {at: 2026-06-10T09:00:00Z, by: ann@vendor.example, event: ASSESSED, state: deciding}
  - {at: 2026-06-11T09:00:00Z, by: li@client.example, event: APPROVE, state: deciding, note: Please do}
`,
  "risks.yaml": `- id: RISK-001
  title: Tax schema changes
  status: monitoring
  category: external
  cause: The law is in committee
  event: The schema changes late
  effect: Rework
  inherent: {probability: likely, impact: severe}
  current: {probability: likely, impact: major}
  target: {probability: unlikely, impact: minor}
  strategy: reduce
  actions: [{text: Write an adapter, owner: SH-002, due: 2026-06-01}]
  contingency: {trigger: A third draft, team: [SH-002], means: [Five reserve days], steps: [Freeze the export, Estimate again]}
  owner: SH-002
  reviewBy: 2026-06-01
  history: [{at: 2026-03-02T09:00:00Z, by: ann@vendor.example, event: IDENTIFY, state: identified}]
- {id: RISK-002, title: Nobody rated this, status: identified}
- {id: RISK-003, title: A grant may come, status: identified, kind: opportunity, current: {probability: rare, impact: minor}}
`,
  "issues.yaml": `- {id: ISS-001, title: Mails bounce, status: open, type: problem, severity: critical, owner: SH-002, due: 2026-06-05, raisedBy: SH-001}
`,
  "decisions.yaml": `- {id: DEC-001, title: End of paper, status: proposed, question: When does paper end?}
`,
  "commitments.yaml": `- {id: PROM-001, title: Specification, status: made, by: SH-002, to: SH-001, due: 2026-06-08}
- {id: PROM-002, title: Second draft, status: made, by: SH-002, to: SH-001, due: 2026-06-18}
`,
  "communications.yaml": `- id: COM-001
  title: Weekly status
  status: active
  audience: [SH-001]
  purpose: No surprises
  content: [progress]
  channel: phone
  frequency: FREQ=WEEKLY;BYDAY=MO
  start: 2026-03-02
  owner: SH-002
  log: [{date: 2026-06-09, attendees: [SH-001], notes: Scope agreed, actions: [ISS-001]}]
`,
  "milestones.yaml": `- {id: MS-001, title: Release 1, status: planned, baselineDue: 2026-06-20, due: 2026-06-30}
`,
  "deliverables.yaml": `- {id: DEL-001, title: Portal 1, status: producing, due: 2026-06-12, owner: SH-002}
`,
  "quality.yaml": `- {id: QA-001, title: Load test, status: failed, activity: test, metric: users, threshold: 200, measured: 150, defects: [{text: Slow search}], history: [{at: 2026-06-10T09:00:00Z, by: ann@vendor.example, event: FAIL, state: failed}]}
`,
  "resources.yaml": `- {id: RES-001, title: Development, status: active, kind: budget, capacity: 90000, spent: 95000}
`,
  "surveys.yaml": `- {id: SUR-001, title: Pilot, status: closed, closes: 2026-03-01, questions: [{id: Q-1, text: Satisfied?, kind: rating}, {id: Q-2, text: Recommend?, kind: nps}], responses: [{date: 2026-03-01, answers: {Q-1: 4, Q-2: 9}}]}
- {id: SUR-002, title: Release, status: closed, closes: 2026-05-01, questions: [{id: Q-1, text: Satisfied?, kind: rating}], responses: [{date: 2026-05-01, answers: {Q-1: 3}}, {date: 2026-05-01, answers: {Q-1: 5}}]}
`,
  "feedback.yaml": `- {id: FB-001, title: Too slow, status: received, channel: complaint, from: SH-001}
`,
  "acceptance.yaml": `- {id: ACC-001, title: First release, status: planned, requirements: [REQ-001], deliverables: [DEL-001], signatories: [SH-001], punchList: [{id: P-1, text: Umlauts, due: 2026-06-20, owner: SH-002}]}
`,
  "baselines/BL-001.yaml": `{id: BL-001, title: First scope, date: 2026-03-10, note: After the workshop, by: ann@vendor.example, records: [{id: REQ-001, content: sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, record: {title: Export invoices}}]}
`,
  "lessons.yaml": `- {id: LES-001, title: Ask early, status: shared, date: 2026-05-01, situation: We asked late, cause: No plan, advice: Ask in week one, reuse: practice, tags: [people]}
- {id: LES-002, title: Never on Fridays, status: captured, advice: Release on Tuesdays}
`,
};

/** The facts of a project on 15 June 2026. */
export function factsOf(texts: Texts = told, language: Language = "en"): FactsSource {
  const project = readProject(texts);
  const t = translators[language];
  return {
    project,
    lifecycleOf: lifecyclesIn(project, t),
    now: "2026-06-15T09:00:00Z",
    today: "2026-06-15",
    t,
  };
}

export const wish: ReportWish = {
  period: { from: "2026-06-09", to: "2026-06-15" },
  audience: "internal",
  reader: undefined,
  record: "ACC-001",
};

export interface Told {
  readonly texts?: Texts;
  readonly language?: Language;
  readonly template?: string;
  readonly wish?: Partial<ReportWish>;
}

/** A report as a document; fails where it can't be made. */
export function documentOf(
  name: ReportName,
  { texts, language, template, wish: more }: Told = {},
): ReportDocument {
  const made = makeReport(allReports[name], template, { ...wish, ...more }, [factsOf(texts, language)]);
  if (made.ok) return made.document;
  throw new Error(made.refusal ?? made.problems.map(({ line, message }) => `${line}: ${message}`).join("\n"));
}

/** A report as Markdown. */
export function markdownOf(name: ReportName, given: Told = {}): string {
  return documentMarkdown(documentOf(name, given));
}
