import { planAcceptance } from "../../../src/core/act/planAcceptance.ts";
import { planBaseline } from "../../../src/core/act/planBaseline.ts";
import { planChange } from "../../../src/core/act/planChange.ts";
import { planEvent } from "../../../src/core/act/planEvent.ts";
import type { PlannedFile } from "../../../src/core/act/planFiles.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { isLiving } from "../../../src/core/workflow/atRest.ts";
import type { EventData } from "../../../src/core/workflow/eventData.ts";
import type { LivingEntry } from "../../../src/core/workflow/facts.ts";
import type { FactsSource } from "../../../src/core/workflow/factsFor.ts";
import { lifecyclesIn } from "../../../src/core/workflow/lifecycles.ts";
import { readFiles, readProject } from "../../support/readProject.ts";

/** Who acts: the client, the team, and a member of the team who asks for the changes. */
export const client = "li.wei@client.example";
export const team = "chen.yu@supplier.example";
export const asker = "ann.berg@supplier.example";

const person = (id: string, title: string, side: string, email: string, authority: string) =>
  `- id: ${id}\n  title: ${title}\n  status: identified\n  side: ${side}\n  contact: {email: ${email}}\n  authority: [${authority}]\n  history: []\n`;

const requirement = (id: string, title: string, indent = "") =>
  [
    `id: ${id}`,
    `title: ${title}   # as the client says`,
    "status: captured",
    "priority: must",
    "source: {stakeholder: SH-001, method: workshop}",
    "goal: GOAL-1",
    "deliverable: DEL-001",
    "acceptanceCriteria:",
    "  - {id: AC-1, text: It takes a minute at most, method: test}",
    "history: []",
    "",
  ].join(`\n${indent}`);

const inRegister = (id: string, title: string) => `- ${requirement(id, title, "  ")}`.trimEnd();

const records: Readonly<Record<string, string>> = {
  "assent.yaml": `assent: 1
name: Agreed
client: Northwind
timeZone: UTC
team: [SH-002, SH-003]
changeControl:
  board: [SH-001, SH-002, SH-003]
  clientSeat: SH-001
acceptance: {signatories: [SH-001]}
`,
  "charter.yaml": `id: CHARTER
title: Agreed
status: initiating
goals:
  - {id: GOAL-1, specific: Fewer calls, measure: calls, target: 2, achievable: yes, relevant: yes, due: 2030-12-31}
history: []
`,
  "stakeholders.yaml": [
    person("SH-001", "Li Wei", "external", client, "confirmRequirements, approveChanges, signAcceptance"),
    person("SH-002", "Chen Yu", "internal", team, "approveChanges"),
    person("SH-003", "Ann Berg", "internal", asker, "approveChanges"),
  ].join(""),
  "deliverables.yaml": "- {id: DEL-001, title: The portal, status: planned, history: []}\n",
  "requirements/REQ-001.yaml": requirement("REQ-001", "Export invoices"),
  "requirements.yaml": `${inRegister("REQ-002", "Find an invoice")}\n${inRegister("REQ-003", "Print reminders")}\n`,
};

const impact =
  "impact: {scheduleDays: 1, cost: 100, scope: More, quality: None, risk: None, resources: A day}\n";

/**
 * The texts of a project in which three requirements are agreed in BL-001, the board votes on CR-001 (REQ-001, asked
 * for by Ann Berg), has approved CR-002 (REQ-002), and ACC-001 (REQ-003) waits for the client's signature.
 */
export function agreedTexts(): Readonly<Record<string, string>> {
  const play = new Play(records);
  for (const id of ["REQ-001", "REQ-002", "REQ-003"]) {
    play.does(id, "ANALYSE", team);
    play.does(id, "CONFIRM", client);
  }
  play.writes((source) => planBaseline({ title: "Release 1", by: team, at: play.time() }, source));
  play.raises("REQ-001", { title: "Export paid invoices" });
  play.raises("REQ-002", { title: "Find a paid invoice" });
  play.raises("REQ-002", { title: "Find an old invoice" });
  for (const id of ["CR-001", "CR-002"]) {
    play.edits(`changes/${id}.yaml`, "history: []", `${impact}history: []`);
    for (const event of ["SUBMIT", "ASSESS", "ASSESSED"]) play.does(id, event, team);
  }
  for (const by of [team, client]) play.does("CR-002", "APPROVE", by);
  play.edits(
    "requirements.yaml",
    /(REQ-003[\s\S]*?method: test)/,
    "$1, result: passed, evidence: [test:print]",
  );
  for (const event of ["IMPLEMENT", "VERIFY"]) play.does("REQ-003", event, team);
  play.writes((source) => {
    const made = planAcceptance({ title: "Release 1", deliverables: [], requirements: ["REQ-003"] }, source);
    return made.ok ? { ok: true, files: [made.file] } : made;
  });
  for (const event of ["TEST", "REVIEW", "REQUEST_SIGNATURES"]) play.does("ACC-001", event, team);
  return Object.fromEntries(play.texts);
}

type Written = { readonly ok: true; readonly files: readonly PlannedFile[] } | { readonly ok: false };

/** Plans what happens and keeps the texts, a minute after the other, on a day that is over wherever this runs. */
class Play {
  readonly texts: Map<string, string>;
  readonly #project;
  #minutes = 0;

  constructor(texts: Readonly<Record<string, string>>) {
    this.texts = new Map(Object.entries(texts));
    this.#project = readProject(texts);
  }

  time(): string {
    this.#minutes += 1;
    return new Date(Date.parse("2026-01-05T09:00:00Z") + this.#minutes * 60_000)
      .toISOString()
      .replace(".000", "");
  }

  does(id: string, event: string, by: string, data: EventData = {}): void {
    this.writes((source) => planEvent({ entry: this.#entry(id), event, by, at: this.time(), data }, source));
  }

  raises(id: string, patch: Readonly<Record<string, unknown>>): void {
    const wish = { title: `Change of ${id}`, by: asker, reason: "The client asks for it." };
    this.writes((source) => planChange(wish, new Map([[this.#entry(id), patch]]), source));
  }

  edits(path: string, from: string | RegExp, to: string): void {
    this.#write(path, (this.texts.get(path) ?? "").replace(from, to));
  }

  writes(plan: (source: FactsSource) => Written): void {
    const t = createTranslator();
    const now = "2026-01-06T00:00:00Z";
    const lifecycleOf = lifecyclesIn(this.#project, t);
    const planned = plan({ project: this.#project, lifecycleOf, now, today: now.slice(0, 10), t });
    if (!planned.ok) throw new Error(JSON.stringify(planned));
    for (const { path, text } of planned.files) this.#write(path, text);
  }

  #write(path: string, text: string): void {
    this.texts.set(path, text);
    this.#project.replace(readFiles({ [path]: text }));
  }

  #entry(id: string): LivingEntry {
    const entry = this.#project.find(id)[0]?.entry;
    if (!entry || !isLiving(entry)) throw new Error(`There is no ${id}.`);
    return entry;
  }
}
