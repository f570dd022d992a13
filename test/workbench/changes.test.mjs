import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { openBrowser } from "../support/vscode/browser.mjs";
import { ensureVsCode } from "../support/vscode/install.mjs";
import { installExtension } from "../support/vscode/installExtension.mjs";
import { runCommand } from "../support/vscode/palette.mjs";
import { root } from "../support/vscode/paths.mjs";
import { startServer } from "../support/vscode/server.mjs";
import { writeUserData } from "../support/vscode/userData.mjs";

/**
 * The project of the extension's tests, as texts by path.
 * @param {string} temporary
 * @returns {Promise<{ agreedTexts: () => Record<string, string>, client: string }>}
 */
async function loadProject(temporary) {
  const outfile = path.join(temporary, "agreedProject.cjs");
  const entry = path.join(root, "test/extension/support/agreedProject.ts");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
  });
  return createRequire(import.meta.url)(outfile);
}

describe("what was agreed, changed by keys and clicks", () => {
  /** @type {string} */
  let temporary;
  /** @type {string} */
  let folder;
  /** @type {import("../support/vscode/server.mjs").Server} */
  let server;
  /** @type {Awaited<ReturnType<typeof openBrowser>>} */
  let window;

  before(async () => {
    temporary = mkdtempSync(path.join(realpathSync(tmpdir()), "assent-"));
    folder = path.join(temporary, "workspace");
    const { agreedTexts, client } = await loadProject(temporary);
    for (const [file, text] of Object.entries(agreedTexts())) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(
        path.join(folder, file),
        text.replace("title: Export invoices ", "title: Export all invoices "),
      );
    }
    const userDataDir = path.join(temporary, "user-data");
    const extensionsDir = path.join(temporary, "extensions");
    writeUserData(userDataDir, { "assent.identity": client });
    installExtension(extensionsDir);
    server = await startServer({ vsCode: ensureVsCode(), userDataDir, extensionsDir, locale: "en" });
    window = await openBrowser();
    const openFile = path.join(folder, "requirements/REQ-001.yaml");
    await window.page.goto(server.workbenchUrl({ folder, openFile }), { waitUntil: "commit" });
    await window.page.locator(".squiggly-error").first().waitFor();
  });

  after(async () => {
    await window?.browser.close();
    await server?.stop();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  });

  /** @param {string} text */
  const row = (text) => window.page.locator(".quick-input-list .monaco-list-row").filter({ hasText: text });

  /** @param {string} text */
  const inputTitle = (text) => window.page.locator(".quick-input-title").filter({ hasText: text });

  /** @param {string} name */
  const activeTab = (name) => window.page.locator(".tab.active").filter({ hasText: name });

  /** @param {string} text */
  const lens = (text) => window.page.locator(".codelens-decoration a").filter({ hasText: text });

  /** @param {string} title of a command, as the palette has it */
  const run = (title) => runCommand(window.page, title);

  /** @param {string} name */
  async function open(name) {
    const { page } = window;
    await page.keyboard.press("Control+P");
    await page.locator(".quick-input-box input:focus").waitFor();
    await page.keyboard.type(name);
    await page.locator(".quick-input-list .focused").filter({ hasText: name }).waitFor();
    await page.keyboard.press("Enter");
    await activeTab(name).waitFor();
  }

  /**
   * Opens the quick fixes of where the cursor is. A problem that is published meanwhile closes their list again.
   * @param {string} wanted one of them
   */
  async function openQuickFixes(wanted) {
    const fix = window.page.locator(".action-widget .monaco-list-row").filter({ hasText: wanted });
    for (let attempt = 0; attempt < 5; attempt++) {
      await window.page.keyboard.press("Control+.");
      if (
        await fix.waitFor({ timeout: 6000 }).then(
          () => true,
          () => false,
        )
      )
        return;
    }
    await fix.waitFor();
  }

  it("an edit becomes a change request by a quick fix, and one undo takes it back", async () => {
    const { page } = window;
    await page.locator(".squiggly-error").first().click({ force: true });
    await openQuickFixes("Restore the agreed text");
    await page.keyboard.press("Enter");
    await inputTitle("REQ-001 · Raise a change request (1/2)").waitFor();
    assert.equal(
      await page.locator(".quick-input-box input").inputValue(),
      "Change of “Export all invoices”",
    );
    await page.keyboard.press("Enter");
    await inputTitle("(2/2)").waitFor();
    await page.keyboard.press("Enter");
    await activeTab("CR-004.yaml").waitFor();
    await lens("Draft").first().waitFor();
    await page.keyboard.press("Control+Z");
    await activeTab("CR-004.yaml").waitFor({ state: "detached" });
    await open("REQ-001.yaml");
    await page.locator(".squiggly-error").first().waitFor();
  });

  it("a vote shows how it stands and what is voted on", async () => {
    const { page } = window;
    await open("CR-001.yaml");
    await run("Assent: Vote on Change");
    await row("Li Wei (the client's seat)").filter({ hasText: "not voted yet" }).waitFor();
    await row("Export [+ paid] invoices").waitFor();
    await row("Vote for it").click();
    await inputTitle("CR-001 · Vote for it").waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".statusbar-item").filter({ hasText: "CR-001:" }).waitFor();
    await run("Assent: Vote on Change");
    await row("Li Wei (the client's seat)").filter({ hasText: "for it" }).waitFor();
    await page.keyboard.press("Escape");
  });

  it("what is implemented is shown before it is written", async () => {
    const { page } = window;
    await open("CR-002.yaml");
    await run("Assent: Implement Change");
    await row("Find [an → a paid] invoice").waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("A note for the history").waitFor();
    await page.keyboard.press("Enter");
    await lens("Implementing").waitFor();
  });

  it("what is signed is shown before it is signed", async () => {
    const { page } = window;
    await open("ACC-001.yaml");
    await run("Assent: Sign Acceptance");
    await row("Print reminders").filter({ hasText: "AC-1 passed" }).waitFor();
    await row("Sign exactly this").filter({ hasText: "sha256-" }).waitFor();
    await page.keyboard.press("Enter");
    await inputTitle("ACC-001 · Sign (1/2)").waitFor();
    await page.keyboard.type("Accepted for operation");
    await page.keyboard.press("Enter");
    await inputTitle("(2/2)").waitFor();
    await page.keyboard.press("Enter");
    await lens("Accepted").waitFor();
  });
});
