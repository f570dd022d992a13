import { assert } from "chai";
import { ConfigurationTarget, commands, env, window, workspace } from "vscode";
import type { DragAndDrop } from "../../src/extension/views/dragAndDrop.ts";
import type { Views } from "../../src/extension/views/views.ts";
import { lineNamed, linesIn, linesOfView, sideViews, untilView } from "./support/sideViews.ts";
import {
  beginProject,
  client,
  endProject,
  inProject,
  projectUri,
  requirement,
  restoreProject,
  stepsTexts,
  team,
} from "./support/stepsProject.ts";
import { activate, replaceInDocument, uriOf } from "./support/workspace.ts";

const texts: Readonly<Record<string, string>> = {
  ...stepsTexts,
  "requirements/REQ-002.yaml": requirement
    .replace("REQ-001", "REQ-002")
    .replace("Export invoices", "Find an invoice")
    .replace("goal: GOAL-1\n", ""),
};

/** Somebody else acts, and the views have been told. */
async function identity(address: string | undefined): Promise<void> {
  await workspace.getConfiguration("assent").update("identity", address, ConfigurationTarget.Global);
  await activate();
}

async function textOf(path: string): Promise<string> {
  return (await workspace.openTextDocument(uriOf(inProject(path)))).getText();
}

async function happen(id: string, event: string, by: string): Promise<void> {
  const given = { id, event, by, note: "", data: {} };
  await commands.executeCommand("assent.transitionRecord", { project: projectUri(), ...given });
  await activate();
}

/** Drops a record on a line of the view of requirements or of stakeholders, as the editor does. */
async function drop(
  views: Views,
  view: "requirements" | "stakeholders",
  label: string,
  onto: string,
): Promise<void> {
  const lines = linesIn(views[view]).map(({ line }) => line);
  const [line] = lines.filter(({ node }) => node.label === label);
  assert.ok(line, label);
  const dragAndDrop = views[view].dragAndDrop as DragAndDrop;
  await dragAndDrop.drop([line], lineNamed(views[view], onto));
}

/** Opens a file and takes back its last change. */
async function undo(path: string): Promise<void> {
  await window.showTextDocument(uriOf(inProject(path)));
  await commands.executeCommand("undo");
}

export function describeViews(): void {
  describe("the views in the side bar", () => {
    let views: Views;

    before(async () => {
      await identity(client);
      await beginProject(texts);
      views = await sideViews();
    });
    afterEach(async () => {
      for (const filter of Object.values(views.filters)) await filter.set({});
      views.stakeholderGrouping = "quadrant";
      views.requirementGrouping = "state";
      await identity(client);
      await restoreProject(texts);
    });
    after(async () => {
      await endProject();
      await identity(undefined);
    });

    it("name each project where there are several", () => {
      const [top] = linesIn(views.project);
      assert.deepEqual([top?.item.label, top?.depth], ["Steps", 0]);
    });

    it("say what waits for me, count it, and what waits for others", async () => {
      const before = views.attention.view.badge?.value ?? 0;
      await happen("REQ-001", "ANALYSE", team);
      const lines = linesOfView(views.attention);
      assert.deepEqual(lines.slice(0, 3), [
        `(root-folder) Steps | ${inProject("").slice(0, -1)}`,
        "  (checklist) Confirm requirements | 1",
        "    (checklist) REQ-001 Export invoices",
      ]);
      assert.equal(views.attention.view.badge?.value, before + 1);
      const { line, item } = linesIn(views.attention)[2] ?? {};
      assert.equal(line?.node.event, "CONFIRM");
      assert.match(
        String(item?.contextValue),
        /^waiting\.confirm:settle record\.requirement\.analysed:CONFIRM:/,
      );
      assert.equal(item?.accessibilityInformation?.label, "Requirement, REQ-001 Export invoices");
      await identity(team);
      const others = linesOfView(views.attention).map((text) => text.trim());
      assert.ok(others.includes("(organization) Waiting for others | 1"), others.join("\n"));
      assert.ok(others.includes("(checklist) REQ-001 Export invoices | Li Wei"));
      assert.equal(views.attention.view.badge?.value ?? 0, before);
    });

    it("show all that waits where the register doesn't know me, and say so", async () => {
      await happen("REQ-001", "ANALYSE", team);
      await identity("nobody@elsewhere.example");
      const lines = linesOfView(views.attention).map((text) => text.trim());
      assert.ok(lines.includes("(checklist) REQ-001 Export invoices | Li Wei"), lines.join("\n"));
      assert.match(String(views.attention.view.message), /^Nobody in the register has your address/);
      assert.equal(views.attention.view.badge, undefined);
    });

    it("lead from the phase over kinds and states to the records, and offer what nobody has used", () => {
      const lines = linesOfView(views.project);
      assert.match(lines[1] ?? "", /^ {2}\(circle-filled\) Initiating \| phase 1 of 6/);
      assert.ok(lines.includes("    (circle-filled) Initiating | now"), lines.join("\n"));
      assert.deepEqual(lines.slice(lines.indexOf("  (checklist) Requirements | 2")).slice(0, 4), [
        "  (checklist) Requirements | 2",
        "    (circle-large-outline) Captured | 2",
        "      (checklist) REQ-001 Export invoices",
        "      (checklist) REQ-002 Find an invoice",
      ]);
      const unused = lineNamed(views.project, "Lessons");
      assert.equal(views.project.getTreeItem(unused).command?.command, "assent.newRecordOfKind");
      assert.equal(unused.kind, "lesson");
    });

    it("are brought up to date after an edit, and keep the ids of their lines", async () => {
      await commands.executeCommand("assent.requirements.focus");
      const id = views.requirements.getTreeItem(lineNamed(views.requirements, "REQ-001 Export invoices")).id;
      const shown = untilView(views.requirements, (lines) =>
        lines.some((line) => line.includes("Export bills")),
      );
      await replaceInDocument(inProject("requirements/REQ-001.yaml"), "Export invoices", "Export bills");
      await shown;
      const item = views.requirements.getTreeItem(lineNamed(views.requirements, "REQ-001 Export bills"));
      assert.equal(item.id, id);
    });

    it("open a record at its line", async () => {
      const line = lineNamed(views.risks, "RISK-002 The budget is cut");
      const { command } = views.risks.getTreeItem(line);
      assert.ok(command);
      await commands.executeCommand(command.command, ...(command.arguments ?? []));
      assert.match(String(window.activeTextEditor?.document.uri.path), /risks\.yaml$/);
      assert.equal(window.activeTextEditor?.selection.active.line, 7);
    });

    it("let the event happen that leads where a requirement is dropped, and one undo takes it back", async () => {
      await happen("REQ-002", "ANALYSE", team);
      const before = await textOf("requirements/REQ-001.yaml");
      await drop(views, "requirements", "REQ-001 Export invoices", "Analysed");
      const after = await textOf("requirements/REQ-001.yaml");
      assert.match(after, /status: analysed/);
      assert.match(after, new RegExp(`by: ${client}, event: ANALYSE`));
      await undo("requirements/REQ-001.yaml");
      assert.equal(await textOf("requirements/REQ-001.yaml"), before);
    });

    it("change nothing where no event leads, and show why", async () => {
      await happen("REQ-002", "ANALYSE", team);
      await happen("REQ-002", "CONFIRM", client);
      const before = await textOf("requirements/REQ-001.yaml");
      await drop(views, "requirements", "REQ-001 Export invoices", "Confirmed");
      await commands.executeCommand("workbench.action.closeQuickOpen");
      assert.equal(await textOf("requirements/REQ-001.yaml"), before);
    });

    it("write the goal on which a requirement is dropped", async () => {
      views.requirementGrouping = "goal";
      const before = await textOf("requirements/REQ-002.yaml");
      await drop(views, "requirements", "REQ-002 Find an invoice", "GOAL-1 Fewer calls");
      assert.match(await textOf("requirements/REQ-002.yaml"), /^goal: GOAL-1$/m);
      await undo("requirements/REQ-002.yaml");
      assert.equal(await textOf("requirements/REQ-002.yaml"), before);
    });

    it("rate somebody as the quadrant says on which they are dropped", async () => {
      await drop(views, "stakeholders", "Li Wei", "Manage closely");
      assert.match(
        await textOf("stakeholders.yaml"),
        /title: Li Wei[\s\S]*?power: 3\n {2}interest: 3\n[\s\S]*SH-002/,
      );
      await undo("stakeholders.yaml");
      assert.equal(await textOf("stakeholders.yaml"), texts["stakeholders.yaml"]);
    });

    it("show what a filter lets pass, and say that they are filtered", async () => {
      await views.filters.requirements.set({ text: "export" });
      assert.deepEqual(linesOfView(views.requirements), [
        `(root-folder) Steps | ${inProject("").slice(0, -1)}`,
        "  (checklist) Requirements | 1",
        "    (circle-large-outline) Captured | 1",
        "      (checklist) REQ-001 Export invoices | Must have",
        "  (git-pull-request) Change requests | 0",
      ]);
      assert.match(String(views.requirements.view.message), /^Filtered: “export”\. \d+ of \d+ records\.$/);
      await views.filters.requirements.set({ isMine: true });
      assert.ok(
        linesOfView(views.requirements).some((line) => line.includes("REQ-002")),
        "it was asked for by me",
      );
      await commands.executeCommand("assent.clearRequirementsFilter");
      assert.ok(linesOfView(views.requirements).some((line) => line.includes("REQ-002")));
      assert.equal(views.requirements.view.message, "");
    });

    it("offer in menus what may happen, and copy an id", async () => {
      const line = lineNamed(views.requirements, "REQ-001 Export invoices");
      assert.match(line.node.context, /^record\.requirement\.captured:ANALYSE:/);
      assert.notMatch(line.node.context, /CAPTURE|BASELINE/);
      await commands.executeCommand("assent.copyRecordId", line);
      assert.equal(await env.clipboard.readText(), "REQ-001");
    });
  });
}
