import assert from "node:assert/strict";
import type { Impact } from "../../../src/core/control/impact/impact.ts";
import { impactOf } from "../../../src/core/control/impact/impactOf.ts";
import type { Project } from "../../../src/core/model/project.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import type { FactsSource } from "../../../src/core/workflow/factsFor.ts";
import { lifecyclesIn } from "../../../src/core/workflow/lifecycles.ts";
import { readProject, type Texts } from "../../support/readProject.ts";

export const t = createTranslator();

export function sourceOf(project: Project): FactsSource {
  const now = "2026-06-15T09:00:00Z";
  return { project, lifecycleOf: lifecyclesIn(project, t), now, today: "2026-06-15", t };
}

/** The impact of the record with the id in a project of these files. */
export function impactIn(texts: Texts, id: string, depth?: number): Impact {
  const project = readProject(texts);
  const [subject] = project.find(id);
  assert.ok(subject, `${id} is in the project`);
  return impactOf(subject.entry, sourceOf(project), depth);
}

/** The nodes as `direction depth id < from by field`, or `> field` where the field is one of `from`. */
export function waysOf({ nodes }: Impact): string[] {
  return nodes.map(({ direction, depth, id, reason: { from, field, own } }) =>
    [direction, depth, id, own ? "<" : ">", from, field].join(" "),
  );
}

/** A small project in which REQ-002 depends on REQ-001, and REQ-003 on REQ-002. */
export const portal: Readonly<Record<string, string>> = {
  "assent.yaml": "assent: 1\nname: Portal\nteam: [SH-002]\n",
  "charter.yaml": `id: CHARTER
title: Portal
status: executing
end: 2026-10-01
goals:
  - {id: GOAL-1, specific: Fewer calls, due: 2026-09-02}
  - {id: GOAL-2, specific: Better mood, due: 2026-01-01}
budget: {currency: EUR, amount: 1000}
`,
  "stakeholders.yaml": `- {id: SH-001, title: Li Wei, status: engaged}
- {id: SH-002, title: Ann Berg, status: engaged}
- {id: SH-003, title: Bo Lund, status: engaged}
`,
  "requirements.yaml": `- {id: REQ-001, title: Sign in, status: baselined, goal: GOAL-1, source: {stakeholder: SH-001}, dependsOn: [REQ-009], deliverable: DEL-001, effort: 2, owner: SH-002, risks: [RISK-001]}
- {id: REQ-002, title: Search, status: captured, dependsOn: [REQ-001], effort: 0.1, owner: SH-002}
- {id: REQ-003, title: Print, status: captured, dependsOn: [REQ-002], effort: 0.2, owner: SH-003, risks: [RISK-002]}
- {id: REQ-004, title: Never mind, status: rejected, dependsOn: [REQ-001]}
- {id: REQ-005, title: Rests on what is rejected, status: captured, dependsOn: [REQ-004]}
- {id: REQ-009, title: Have users, status: accepted}
`,
  "deliverables.yaml": `- {id: DEL-001, title: Release 1, status: accepted, requirements: [REQ-001], quality: [QA-001]}
- {id: DEL-002, title: Release 2, status: planned, requirements: [REQ-003], owner: SH-002}
`,
  "milestones.yaml": `- {id: MS-001, title: Live, status: planned, due: 2026-09-01, baselineDue: 2026-08-30, deliverables: [DEL-002]}
- {id: MS-002, title: Done, status: reached, due: 2026-05-01, deliverables: [DEL-001]}
- {id: MS-003, title: Handed over, status: planned, due: 2026-09-30, deliverables: [DEL-002]}
`,
  "quality.yaml": "- {id: QA-001, title: Audit, status: passed}\n",
  "acceptance.yaml": `- id: ACC-001
  title: Release 1
  status: accepted
  deliverables: [DEL-001]
  history:
    - {at: 2026-04-30T09:00:00Z, by: li@client.example, event: SIGN, state: accepted, meaning: Taken over}
- {id: ACC-002, title: Release 2, status: planned, requirements: [REQ-003]}
`,
  "risks.yaml": `- {id: RISK-001, title: Late, status: monitoring, current: {probability: rare, impact: minor}}
- {id: RISK-002, title: Dear, status: monitoring, current: {probability: likely, impact: severe}}
- {id: RISK-003, title: Unrated, status: identified, links: [DEL-002]}
- {id: RISK-004, title: Over, status: closed, links: [REQ-001]}
`,
  "resources.yaml": `- {id: RES-001, title: Ann, status: active, kind: person, person: SH-002, capacity: 5, unit: days a week, allocations: [{to: DEL-002, amount: 2, until: 2026-06-15}, {to: DEL-002, amount: 4, from: 2026-07-01}]}
- {id: RES-002, title: Tests, status: active, kind: budget, capacity: 300, spent: 350}
`,
  "changes.yaml": `- id: CR-001
  title: Another way to sign in
  status: assessing
  targets: [REQ-001]
  proposed: [{record: REQ-001, base: sha256-${"A".repeat(43)}, patch: {title: Sign in twice}}]
  impact: {scheduleDays: 1.5, cost: 600}
- {id: CR-002, title: Other, status: approved, targets: [REQ-001], impact: {cost: 100}}
- {id: CR-003, title: Not decided, status: draft, impact: {cost: 9000}}
`,
  "surveys.yaml": "- {id: SUR-001, title: How is it?, status: open, links: [REQ-001]}\n",
  "lessons.yaml": "- {id: LES-001, title: Ask early, status: captured, links: [REQ-002]}\n",
  "baselines/BL-001.yaml": `id: BL-001
title: First
status: created
records: [{id: REQ-001, content: sha256-${"A".repeat(43)}, record: {title: Sign in}}]
`,
};
