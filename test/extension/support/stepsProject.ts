import { ConfigurationTarget, commands, window, workspace } from "vscode";
import { activate, closeEditors, uriOf, write } from "./workspace.ts";

/** Who acts in the tests: the client, who may confirm, and the team. */
export const client = "li.wei@client.example";
export const team = "chen.yu@supplier.example";

export const requirement = `id: REQ-001
title: Export invoices
status: captured
priority: must
source: {stakeholder: SH-001, method: workshop}
goal: GOAL-1
acceptanceCriteria:
  - {id: AC-1, text: A file is offered, method: test}
history: []
`;

export const risks = `# What may go wrong.
- id: RISK-001
  title: The interface comes late
  status: identified
  owner: SH-002
  contingency: {team: [SH-002], steps: [Call the supplier, Use the old format]}
  history: []
- id: RISK-002
  title: The budget is cut
  status: identified
  history: []
`;

/** What `beginProject` writes where nothing else is said, by path. */
export const stepsTexts: Readonly<Record<string, string>> = {
  "assent.yaml": "assent: 1\nname: Steps\nclient: Northwind\ntimeZone: Asia/Shanghai\nteam: [SH-002]\n",
  "charter.yaml": `id: CHARTER
title: Steps
status: initiating
goals:
  - {id: GOAL-1, specific: Fewer calls, measure: calls, target: 2, achievable: yes, relevant: yes, due: 2026-12-31}
history: []
`,
  "stakeholders.yaml": `- id: SH-001
  title: Li Wei
  status: identified
  side: external
  contact: {email: ${client}}
  authority: [confirmRequirements]
  history: []
- id: SH-002
  title: Chen Yu
  status: identified
  side: internal
  contact: {email: ${team}}
  history: []
`,
  "requirements/REQ-001.yaml": requirement,
  "risks.yaml": risks,
};

let count = 0;

/** The folder of the project in the workspace: another one for every suite, so that none finds what another left. */
function folder(): string {
  return `steps-${count}`;
}

/** A file of the project that `beginProject` writes, as a path in the workspace. */
export function inProject(path: string): string {
  return `${folder()}/${path}`;
}

/** The URI of that project's folder, as commands take it. */
export function projectUri(): string {
  return uriOf(folder()).toString();
}

/** Writes a project of its own beside those of the workspace, and waits until it has been read. @param texts by path */
export async function beginProject(texts = stepsTexts): Promise<void> {
  await activate();
  // In a browser the editor saves by itself; what is not saved must stay so while a test looks at it.
  await workspace.getConfiguration("files").update("autoSave", "off", ConfigurationTarget.Global);
  count++;
  for (const [path, text] of Object.entries(texts)) await write(inProject(path), text);
  await commands.executeCommand("assent.checkProject");
}

/** The folders in which commands create files. */
const created = ["acceptance", "baselines", "changes", "evidence", "feedback", "issues", "packs", "surveys"];

/** Takes back what a test has changed and created. @param texts those with which the project began */
export async function restoreProject(texts = stepsTexts): Promise<void> {
  for (const document of workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await window.showTextDocument(document);
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await closeEditors();
  for (const name of created) {
    const uri = uriOf(inProject(name));
    await workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
  }
  for (const [path, text] of Object.entries(texts)) {
    if (created.some((name) => path.startsWith(`${name}/`))) await write(inProject(path), text);
  }
  await commands.executeCommand("assent.checkProject");
}

export async function endProject(): Promise<void> {
  await closeEditors();
  await workspace.fs.delete(uriOf(folder()), { recursive: true });
  await commands.executeCommand("assent.checkProject");
}
