import { assert } from "chai";
import { commands, window, workspace } from "vscode";
import { agreedTexts } from "./support/agreedProject.ts";
import { beginProject, endProject, inProject, projectUri, restoreProject } from "./support/stepsProject.ts";
import { uriOf, write } from "./support/workspace.ts";

const texts = agreedTexts();

async function create(given: Readonly<Record<string, unknown>>): Promise<{ target: string } | undefined> {
  return commands.executeCommand("assent.createReport", { project: projectUri(), ...given });
}

async function bytesOf(report: string, name: string, more: Readonly<Record<string, unknown>> = {}) {
  const target = uriOf(inProject(name));
  const format = name.split(".").at(-1);
  const created = await create({ report, format, target: target.toString(), ...more });
  assert.strictEqual(created?.target, target.toString());
  return workspace.fs.readFile(target);
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const labels = () => window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));

function untilTab(label: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!labels().includes(label)) return;
      listener.dispose();
      resolve();
    };
    const listener = window.tabGroups.onDidChangeTabs(look);
    look();
  });
}

export function describeReports(): void {
  describe("reports", () => {
    before(() => beginProject(texts));
    afterEach(() => restoreProject(texts));
    after(endProject);

    it("are saved as Markdown, HTML and Word where the user says", async () => {
      assert.match(textOf(await bytesOf("status", "out.md")), /^# Status report$/m);
      assert.match(textOf(await bytesOf("requirements", "out.html")), /^<!DOCTYPE html>\n<html lang="en">/);
      assert.strictEqual(textOf((await bytesOf("risks", "out.docx")).subarray(0, 2)), "PK");
    });

    it("are in the language that is asked for, and for the client only of what is disclosed", async () => {
      assert.match(textOf(await bytesOf("changes", "out.md", { language: "zh-CN" })), /^# 变更日志$/m);
      assert.match(textOf(await bytesOf("requirements", "out.md")), /REQ-001/);
      assert.notMatch(textOf(await bytesOf("requirements", "out.md", { audience: "client" })), /REQ-001/);
    });

    it("are shown beside the records without being saved", async () => {
      assert.strictEqual((await create({ report: "risks", format: "preview" }))?.target, "preview");
      await untilTab("Risk report");
    });

    it("follow a template of the project, saved or not", async () => {
      await write(inProject("templates/status.md"), "# Hello {{project}}\n\n{{done}}\n");
      assert.match(textOf(await bytesOf("status", "out.md")), /^# Hello /m);
    });
  });
}
