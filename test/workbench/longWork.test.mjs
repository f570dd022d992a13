import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { installExtension } from "../support/vscode/installExtension.mjs";
import { openFolder } from "../support/vscode/window.mjs";

const registers = 110;
const inEach = 500;

/** @param {string} folder */
function writeLargeProject(folder) {
  mkdirSync(path.join(folder, "requirements"), { recursive: true });
  writeFileSync(path.join(folder, "assent.yaml"), "assent: 1\nname: Large\n");
  writeRequirements(folder, "must");
}

/** So many that reading them takes seconds. @param {string} folder @param {string} priority */
function writeRequirements(folder, priority) {
  for (let register = 0; register < registers; register++) {
    const items = Array.from({ length: inEach }, (_, index) => {
      const id = `REQ-${String(register * inEach + index + 1).padStart(5, "0")}`;
      return `- id: ${id}\n  title: Requirement ${id}\n  status: captured\n  priority: ${priority}\n  history: []\n`;
    });
    writeFileSync(path.join(folder, `requirements/part-${register}.yaml`), items.join(""));
  }
}

describe("work that takes seconds", () => {
  /** @type {import("../support/vscode/window.mjs").Window} */
  let window;

  before(async () => {
    window = await openFolder({
      theme: "light",
      name: "large",
      prepare: writeLargeProject,
      install: ({ extensionsDir }) => installExtension(extensionsDir),
    });
    await window.page.getByRole("button", { name: /^Assent: errors/ }).waitFor();
  });

  after(() => window?.close());

  it("says what goes on, and lets a person stop waiting", async () => {
    writeRequirements(window.folder, "should");
    await window.run("Assent: Check Project");
    const toast = window.page.locator(".notification-toast", { hasText: "Checking the project…" });
    await toast.waitFor();
    await toast.getByRole("button", { name: "Cancel" }).click({ force: true });
    await toast.waitFor({ state: "hidden" });
    assert.equal(await window.page.locator(".markers-panel").count(), 0);
  });

  it("goes on to its end when nobody does", async () => {
    await window.run("Assent: Check Project");
    await window.page.locator(".markers-panel .monaco-list-row").first().waitFor();
  });
});
