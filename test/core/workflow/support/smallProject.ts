import { hold, sealOfBaseline } from "../../../../src/core/control/baseline/manifest.ts";
import { contentDigest } from "../../../../src/core/workflow/content.ts";
import type { Baseline } from "../../../../src/generated/records.ts";
import type { Texts } from "../../../support/readProject.ts";
import { team } from "./people.ts";
import { Trial } from "./trial.ts";

const requirement = (id: string, priority: string) => `id: ${id}
title: Export ${id}
status: captured
priority: ${priority}
source: {stakeholder: SH-003, method: workshop}
deliverable: DEL-001
acceptanceCriteria:
  - {id: AC-1, text: A file is offered, method: test, result: passed}
feasibility: {note: Hard, alternative: Less}
history: []
`;

const records: Texts = {
  ...team,
  "charter.yaml": `id: CHARTER
title: Portal
status: initiating
sponsor: SH-001
goals:
  - {id: GOAL-1, specific: Fewer calls, measure: calls, target: 200, baseline: 650, achievable: Yes, relevant: Yes, due: 2026-12-31}
history: []
`,
  "requirements/REQ-001.yaml": requirement("REQ-001", "must"),
  "requirements/REQ-002.yaml": requirement("REQ-002", "should"),
  "acceptance/ACC-001.yaml": `id: ACC-001
title: Release 1
status: planned
requirements: [REQ-001, REQ-002]
deliverables: [DEL-001]
punchList: [{id: P-1, text: Umlauts, owner: SH-005, due: 2026-06-20, done: false}]
history: []
`,
  "risks.yaml": `# what may go wrong
- id: RISK-001
  title: Late law # of all things
  status: identified
  inherent: {probability: likely, impact: major}
  strategy: reduce
  actions: [{text: Adapter, owner: SH-005}]
  contingency: {team: [SH-005], steps: [Freeze, Re-estimate]}
  owner: SH-004
  history: []

# the other one
- {id: RISK-002, title: No data, status: identified, owner: SH-005, history: []}
`,
  "issues.yaml": "- id: ISS-001\n  title: Slow\n  status: open\n  raisedBy: SH-003\n  history: []\n",
  "deliverables.yaml": "- {id: DEL-001, title: Portal, status: planned}\n",
  "commitments.yaml":
    "- {id: PROM-001, title: Data, status: made, to: SH-001, evidence: [mail], history: []}\n",
  "lessons.yaml": "- {id: LES-001, title: Ask, status: captured, situation: s, advice: a}\n",
};

function digestOf(trial: Trial, id: string): string {
  return contentDigest(trial.entry(id)) ?? "";
}

/** The text of a baseline that holds records as they are. */
export function baselineOf(trial: Trial, id: string, ...records: readonly string[]): string {
  const held = records.flatMap((one) => hold(trial.entry(one)) ?? []);
  const baseline: Baseline = { id, title: "Agreed", date: "2026-06-01", records: held };
  const lines = held.map((one) => `  - ${JSON.stringify(one)}\n`).join("");
  const seal = sealOfBaseline(baseline);
  return `id: ${id}\ntitle: Agreed\ndate: 2026-06-01\nrecords:\n${lines}seal: ${seal}\n`;
}

/** A project with people, goals, requirements, a change, a baseline, an acceptance and a few other records. */
export function smallProject(): Texts {
  const trial = new Trial(records);
  return {
    ...records,
    "baselines/BL-001.yaml": baselineOf(trial, "BL-001", "REQ-001", "REQ-002"),
    "changes/CR-001.yaml": `id: CR-001
title: Also export XML
status: draft
class: normal
requestedBy: SH-003
reason: The tax office asks for XML.
targets: [REQ-001]
proposed:
  - record: REQ-001
    base: ${digestOf(trial, "REQ-001")}
    patch: {title: Export invoices as PDF and XML}
impact: {scheduleDays: 4, cost: 3200, scope: More, quality: None, risk: None, resources: Two days}
history: []
`,
  };
}
