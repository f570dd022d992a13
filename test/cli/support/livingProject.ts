/** A project with a client who may confirm (SH-001), a team (SH-002, SH-003), and a requirement that is complete. */
export const livingProject: Readonly<Record<string, string>> = {
  "assent.yaml": "assent: 1\nname: Portal\ntimeZone: Asia/Shanghai\nteam: [SH-002, SH-003]\n",
  "charter.yaml": [
    "id: CHARTER",
    "title: Portal",
    "status: initiating",
    "goals:",
    "  - {id: GOAL-1, specific: Faster, measure: days, target: 2, achievable: y, relevant: y, due: 2026-12-31}",
    "history: []",
    "",
  ].join("\n"),
  "stakeholders.yaml": [
    "- id: SH-001",
    "  title: 李伟",
    "  status: identified",
    "  side: external",
    "  contact: {email: li.wei@client.example}",
    "  authority: [confirmRequirements, acceptRisks, signAcceptance]",
    "  history: []",
    "- id: SH-002",
    "  title: Ann Berg",
    "  status: identified",
    "  contact: {email: ann@vendor.example}",
    "  history: []",
    "- id: SH-003",
    "  title: Old Hand",
    "  status: identified",
    "  contact: {email: old@vendor.example}",
    "  history: []",
    "",
  ].join("\n"),
  "requirements/REQ-001.yaml": [
    "# agreed in the workshop",
    "id: REQ-001",
    "title: Export invoices   # as PDF",
    "status: captured",
    "priority: must",
    "source: {stakeholder: SH-001, method: workshop, date: 2026-03-02}",
    "goal: GOAL-1",
    "acceptanceCriteria:",
    "  - {id: AC-1, text: A PDF is offered, method: test}",
    "history: []",
    "",
  ].join("\n"),
  "requirements/REQ-002.yaml": "id: REQ-002\ntitle: Bare\nstatus: captured\ngoal: GOAL-1\nhistory: []\n",
  "risks.yaml": [
    "- id: RISK-001",
    "  title: Tax schema changes late",
    "  status: identified",
    "  kind: threat",
    "  effect: Rework of the export",
    "  inherent: {probability: possible, impact: minor}",
    "  contingency: {trigger: Draft 3, team: [SH-002], steps: [Freeze the export, Estimate again]}",
    "  owner: SH-002",
    "  history: []",
    "",
  ].join("\n"),
};

/** The addresses of its people. */
export const client = "li.wei@client.example";
export const ann = "ann@vendor.example";
export const old = "old@vendor.example";
