import { assert } from "chai";
import { commands, TabInputWebview, window, workspace } from "vscode";
import type { PanelWindow } from "../../../src/extension/panels/panelWindow.ts";
import {
  beginProject,
  endProject,
  inProject,
  projectUri,
  restoreProject,
  stepsTexts,
} from "../support/stepsProject.ts";
import { activate, readSaved, replaceInDocument, uriOf } from "../support/workspace.ts";

const communications = `# What we tell whom.
- id: COM-001
  title: Weekly call # by telephone
  status: active
  audience: [SH-001]
  frequency: FREQ=WEEKLY;BYDAY=MO
  start: 2026-01-05
  log:
    - date: 2026-01-05
      attendees: [SH-001]
      notes: Begun
  history: []
- id: COM-002
  title: Newsletter
  status: active
  history: []
`;
const texts = { ...stepsTexts, "communications.yaml": communications };
const file = () => inProject("communications.yaml");
const entry = "    - date: 2026-01-12\n      attendees: [SH-001]\n      notes: All is well\n";

async function written(): Promise<string> {
  return (await workspace.openTextDocument(uriOf(file()))).getText();
}

function calendars(): readonly string[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith("assent.calendar"))
    .map(({ label }) => label);
}

export function describeCalendar(): void {
  describe("the communication calendar in the editor", () => {
    before(() => beginProject(texts));
    afterEach(() => restoreProject(texts));
    after(endProject);

    /** Opens it by its command; the tests speak for its page. */
    async function open(): Promise<PanelWindow> {
      await commands.executeCommand("assent.showCalendar", { project: projectUri() });
      const opened = await (await (await activate()).panelHost()).show("calendar", { project: projectUri() });
      const scope = { month: "2026-01", from: "2026-01-01", to: "2026-01-31" };
      await opened.receive({ v: 1, type: "ready", scope });
      return opened;
    }

    function log(panel: PanelWindow, revision = 1): Promise<void> {
      const held = { date: "2026-01-12", attendees: ["SH-001"], notes: "All is well", actions: [] };
      const intent = { kind: "log", id: "COM-001", ...held };
      return panel.receive({ v: 1, type: "intent", revision, number: 1, intent });
    }

    it("is one for a project, however often it is opened", async () => {
      await open();
      await open();
      assert.lengthOf(calendars(), 1);
    });

    it("logs a meeting as one edit, which one undo takes back", async () => {
      const panel = await open();
      const before = await written();
      await log(panel);
      assert.strictEqual((await written()).replace(entry, ""), before);
      assert.include(await written(), entry);
      await window.showTextDocument(uriOf(file()));
      await commands.executeCommand("undo");
      assert.strictEqual(await written(), before);
    });

    it("logs nothing in a record that has been typed in meanwhile", async () => {
      const panel = await open();
      await replaceInDocument(file(), "title: Weekly call", "title: Monthly call");
      await log(panel);
      assert.notInclude(await written(), "2026-01-12");
    });

    it("opens an event at its line", async () => {
      const panel = await open();
      await panel.receive({ v: 1, type: "open", id: "COM-001", within: ["frequency"] });
      const editor = window.activeTextEditor;
      assert.strictEqual(editor?.document.uri.toString(), uriOf(file()).toString());
      assert.include(editor?.document.lineAt(editor.selection.active).text, "frequency:");
    });

    it("is exported as a calendar file", async () => {
      const target = uriOf(inProject("calendar.ics")).toString();
      const given = { project: projectUri(), target };
      assert.strictEqual(await commands.executeCommand("assent.exportCalendar", given), target);
      const text = await readSaved(inProject("calendar.ics"));
      assert.match(text, /^BEGIN:VCALENDAR\r\n/);
      assert.match(text, /RRULE:FREQ=WEEKLY;BYDAY=MO\r\nSUMMARY:Weekly call\r\n/s);
    });
  });
}
