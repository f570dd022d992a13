import { createTranslator } from "../../../../src/core/model/translate.ts";
import type { FactsSource } from "../../../../src/core/workflow/factsFor.ts";
import { lifecyclesIn } from "../../../../src/core/workflow/lifecycles.ts";
import { readProject, type Texts } from "../../../support/readProject.ts";

/** A project that meets its client on Mondays; the calls of 8 and 15 June were forgotten. It is Tuesday, 16 June. */
export const meetings: Texts = {
  "assent.yaml": "assent: 1\nname: Portal\ntimeZone: Asia/Shanghai\n",
  "stakeholders.yaml": `- {id: SH-001, title: 李伟, status: engaged, key: true, history: []}
- {id: SH-002, title: Ada, status: engaged, history: []}
- {id: SH-003, title: Rui, status: released, history: []}
`,
  "communications.yaml": `- id: COM-001
  title: Weekly call
  status: active
  audience: [SH-002, SH-001, SH-003]
  purpose: No surprises
  channel: video call
  frequency: FREQ=WEEKLY;BYDAY=MO
  start: 2026-05-25
  owner: SH-002
  log:
    - {date: 2026-05-25, attendees: [SH-001]}
    - date: 2026-06-03
      attendees: [SH-002]
      notes: |
        Scope agreed
      actions: [ISS-001]
  history: []
- id: COM-002
  title: Office hour
  status: suspended
  audience: [SH-001]
  frequency: FREQ=DAILY
  start: 2026-06-01
  log: [{date: 2026-06-05}]
  history: []
- {id: COM-003, title: Steering committee, status: active, audience: [SH-001], frequency: FREQ=MONTHLY, start: 2026-06-20, history: []}
`,
  "issues.yaml":
    "- {id: ISS-001, title: Slow search, status: open, history: []}\n- {id: ISS-002, title: Old, status: closed, history: []}\n",
  "commitments.yaml": `- {id: PROM-001, title: Test data, status: made, text: Data for May, by: SH-001, to: SH-002, due: 2026-06-12, history: []}
- {id: PROM-002, title: Access, status: kept, due: 2026-06-12, history: []}
- {id: PROM-003, title: Room, status: made, due: 2026-06-19, history: []}
`,
  "milestones.yaml": `- {id: MS-001, title: Live, status: planned, due: 2026-06-30, baselineDue: 2026-06-29, owner: SH-002, history: []}
- {id: MS-002, title: Scope, status: reached, due: 2026-06-09, reached: 2026-06-10, history: []}
`,
  "risks.yaml": `- {id: RISK-001, title: Late data, status: monitoring, reviewBy: 2026-06-18, owner: SH-002, history: []}
- id: RISK-002
  title: Fire
  status: monitoring
  current: {probability: likely, impact: severe}
  history:
    - {at: 2026-06-08T17:00:00Z, by: a@b.example, event: MONITOR, state: monitoring}
- {id: RISK-003, title: Over, status: closed, reviewBy: 2026-06-18, history: []}
`,
  "training.yaml": `- {id: TRN-001, title: Basics, status: planned, date: 2026-06-17, place: Room 3, trainer: SH-002, audience: [SH-001], history: []}
- {id: TRN-002, title: More, status: cancelled, date: 2026-06-17, history: []}
`,
};

/** Facts about a project on 16 June 2026. */
export function sourceOf(texts: Texts = meetings, today = "2026-06-16", t = createTranslator()): FactsSource {
  const project = readProject(texts);
  const invalid = [...project.files.values()].flatMap(({ findings }) => findings);
  if (invalid.length > 0) throw new Error(JSON.stringify(invalid));
  return { project, lifecycleOf: lifecyclesIn(project, t), now: `${today}T04:00:00Z`, today, t };
}
