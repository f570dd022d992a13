import { assert } from "chai";
import {
  ConfigurationTarget,
  commands,
  type Location,
  languages,
  Position,
  Uri,
  window,
  workspace,
} from "vscode";
import type { Views } from "../../src/extension/views/views.ts";
import { sideViews } from "./support/sideViews.ts";
import { stepsTexts, team } from "./support/stepsProject.ts";
import {
  activate,
  closeEditors,
  diagnosticsOf,
  shown,
  untilShown,
  uriOf,
  write,
} from "./support/workspace.ts";
import { addFolder, removeLastFolder } from "./support/workspaceFolders.ts";

const settingsOf = (name: string) => `assent: 1\nname: ${name}\n`;
const twice = "- {id: REQ-001, title: One, status: captured, priority: must, owner: SH-404}\n";

export function describeMultiRoot(): void {
  describe("a workspace with several projects", () => {
    let views: Views;

    before(async () => {
      await activate();
      views = await sideViews();
    });
    afterEach(closeEditors);

    const idle = async () => (await activate()).idle();

    /** The lines of the projects in a view, with what stands beside them. */
    const projectLines = () =>
      views.project.getChildren().map((line) => {
        const { label, description } = views.project.getTreeItem(line);
        return [label, description].join(" | ");
      });

    it("names the project of a problem, with its place where two have one name", async () => {
      assert.deepEqual(
        diagnosticsOf("portal/requirements/REQ-002.yaml").map(({ source }) => source),
        ["assent · Portal"],
      );
      await write("other/assent.yaml", settingsOf("Portal"));
      await write("other/requirements.yaml", twice);
      await untilShown("other/requirements.yaml", (lines) => lines.length > 0);
      await idle();
      const sources = ["portal/requirements/REQ-002.yaml", "other/requirements.yaml"].map(
        (path) => diagnosticsOf(path)[0]?.source,
      );
      assert.deepEqual(sources, ["assent · Portal (portal)", "assent · Portal (other)"]);
      await workspace.fs.delete(uriOf("other"), { recursive: true });
      await untilShown("other/requirements.yaml", (lines) => lines.length === 0);
    });

    it("keeps what is below an inner assent.yaml out of the outer project, as long as it is there", async () => {
      const inner = "portal/requirements/part";
      await write(`${inner}/requirements.yaml`, twice.replace("REQ-001", "REQ-002"));
      const duplicate = (lines: readonly string[]) => lines.some((line) => line.includes("id/duplicate"));
      await untilShown("portal/requirements/REQ-002.yaml", duplicate);
      await write(`${inner}/assent.yaml`, settingsOf("Part"));
      await untilShown("portal/requirements/REQ-002.yaml", (lines) => !duplicate(lines));
      await untilShown(`${inner}/requirements.yaml`, (lines) => lines.some((line) => line.includes("ref/")));
      assert.notOk(duplicate(shown(`${inner}/requirements.yaml`)));
      assert.strictEqual(diagnosticsOf(`${inner}/requirements.yaml`)[0]?.source, "assent · Part");
      await workspace.fs.delete(uriOf(`${inner}/assent.yaml`));
      await untilShown("portal/requirements/REQ-002.yaml", duplicate);
      await workspace.fs.delete(uriOf(inner), { recursive: true });
      await untilShown("portal/requirements/REQ-002.yaml", (lines) => !duplicate(lines));
    });

    it("says in the side bar which project has settings that can't be read, and shows the others", async () => {
      await write("broken/assent.yaml", "assent: [\n");
      await write("broken/requirements.yaml", twice);
      await untilShown("broken/requirements.yaml", (lines) => lines.length > 0);
      await idle();
      assert.include(projectLines(), "broken | problems in assent.yaml");
      assert.include(projectLines(), "Portal | ");
      assert.include(projectLines(), "Second | ");
      assert.isNotEmpty(shown("portal/requirements/REQ-002.yaml"));
      await workspace.fs.delete(uriOf("broken"), { recursive: true });
      await untilShown("broken/requirements.yaml", (lines) => lines.length === 0);
    });

    it("follows a project whose folder gets another name, also one that looks like a file's", async () => {
      await write("one/assent.yaml", settingsOf("One"));
      await write("one/requirements.yaml", twice);
      await untilShown("one/requirements.yaml", (lines) => lines.length > 0);
      await workspace.fs.rename(uriOf("one"), uriOf("one.v2"));
      await untilShown("one/requirements.yaml", (lines) => lines.length === 0);
      await untilShown("one.v2/requirements.yaml", (lines) => lines.length > 0);
      await workspace.fs.delete(uriOf("one.v2"), { recursive: true });
      await untilShown("one.v2/requirements.yaml", (lines) => lines.length === 0);
      assert.notOk(projectLines().some((line) => line.startsWith("One")));
    });

    it("goes to references in the same project only", async () => {
      await write("twin/assent.yaml", settingsOf("Twin"));
      await write("twin/stakeholders.yaml", "- {id: SH-001, title: Wang Fang, status: identified}\n");
      await write("twin/requirements.yaml", twice.replace("SH-404", "SH-001"));
      await commands.executeCommand("assent.checkProject");
      const found = await commands.executeCommand<Location[]>(
        "vscode.executeReferenceProvider",
        uriOf("twin/stakeholders.yaml"),
        new Position(0, 8),
      );
      assert.deepEqual([...new Set(found.map(({ uri }) => workspace.asRelativePath(uri, false)))].sort(), [
        "twin/requirements.yaml",
        "twin/stakeholders.yaml",
      ]);
      await workspace.fs.delete(uriOf("twin"), { recursive: true });
    });

    describe("in several folders", () => {
      const folder = () => Uri.joinPath(uriOf(""), "..", "second-folder");
      const file = () => Uri.joinPath(folder(), "app/requirements.yaml");
      const severities = () => {
        const found = languages.getDiagnostics(file()).filter(({ code }) => code === "trace/no-goal");
        return found.map(({ severity }) => severity);
      };

      before(async () => {
        const write = (path: string, text: string) =>
          workspace.fs.writeFile(Uri.joinPath(folder(), path), new TextEncoder().encode(text));
        for (const [path, text] of Object.entries(stepsTexts)) await write(`app/${path}`, text);
        await write("app/assent.yaml", settingsOf("App"));
        const criteria = "acceptanceCriteria: [{id: AC-1, text: t}], history: []";
        const requirement = `- {id: REQ-009, title: A, status: captured, priority: must, ${criteria}}\n`;
        await write("app/requirements.yaml", requirement);
        await addFolder(folder(), "Apps");
      });
      after(async () => {
        await removeLastFolder();
        assert.deepEqual(severities(), [], "what is closed has no problems");
        await workspace.fs.delete(folder(), { recursive: true });
      });

      it("shows the projects of a folder that is added, with the name of the folder", () => {
        assert.include(projectLines(), "App | Apps/app");
        assert.isNotEmpty(severities());
      });

      it("weighs problems by the settings of the folder", async () => {
        const before = severities();
        const stage = workspace.getConfiguration("assent", folder());
        const others = shown("portal/requirements/REQ-002.yaml");
        await stage.update("stage", "release", ConfigurationTarget.WorkspaceFolder);
        await idle();
        assert.notDeepEqual(severities(), before);
        assert.deepEqual(shown("portal/requirements/REQ-002.yaml"), others);
        await stage.update("stage", undefined, ConfigurationTarget.WorkspaceFolder);
        await idle();
        assert.deepEqual(severities(), before);
      });

      it("acts in the name of whom the folder's settings say", async () => {
        const settings = workspace.getConfiguration("assent", folder());
        await settings.update("identity", team, ConfigurationTarget.WorkspaceFolder);
        const requirement = Uri.joinPath(folder(), "app/requirements/REQ-001.yaml");
        const document = await workspace.openTextDocument(requirement);
        await window.showTextDocument(document);
        await commands.executeCommand("assent.transitionRecord", { event: "ANALYSE", data: {} });
        assert.match(document.getText(), new RegExp(`by: ${team}, event: ANALYSE`));
        await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
        await settings.update("identity", undefined, ConfigurationTarget.WorkspaceFolder);
      });
    });
  });
}
