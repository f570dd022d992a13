import { readFileSync } from "node:fs";
import { createTranslator, type Language, type Translate } from "../../../../src/core/model/translate.ts";
import type { FactsSource } from "../../../../src/core/workflow/factsFor.ts";
import { lifecyclesIn } from "../../../../src/core/workflow/lifecycles.ts";
import { readProject, type Texts } from "../../../support/readProject.ts";

/** The address of who writes things down. */
export const lead = "ada@vendor.example";

/** A project with people, a goal and a few things to name. It is Monday, 15 June 2026. */
export const texts: Texts = {
  "assent.yaml": "assent: 1\nname: Portal\n",
  "charter.yaml":
    "id: CHARTER\ntitle: Portal\nstatus: initiating\ngoals: [{id: GOAL-1, specific: Fewer calls}]\nhistory: []\n",
  "stakeholders.yaml": `- {id: SH-001, title: Li Wei, status: engaged, organisation: Northwind, contact: {email: li@client.example}, history: []}
- {id: SH-002, title: Ada, status: engaged, contact: {email: ${lead}}, history: []}
- {id: SH-003, title: Rui, status: released, history: []}
`,
  "communications.yaml": `- id: COM-001
  title: Weekly call
  status: active
  audience: [SH-001, SH-002]
  log:
    - {date: 2026-06-08, attendees: [SH-001]}
  history: []
- id: COM-002
  title: Old round
  status: ended
  history: []
`,
  "deliverables.yaml": "- {id: DEL-001, title: Export, status: planned, history: []}\n",
  "surveys.yaml": "- {id: SUR-001, title: Pulse, status: open, history: []}\n",
};

export function sourceOf(project: Texts = texts, language: Language = "en"): FactsSource {
  const t = translator(language);
  const read = readProject(project);
  const lifecycleOf = lifecyclesIn(read, t);
  return { project: read, lifecycleOf, now: "2026-06-15T09:00:00Z", today: "2026-06-15", t };
}

function translator(language: Language): Translate {
  if (language === "en") return createTranslator();
  return createTranslator(JSON.parse(readFileSync("l10n/bundle.l10n.zh-cn.json", "utf8")), language);
}
