import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildExtensionTests } from "../../scripts/buildTests.mjs";
import { openBrowser } from "../support/vscode/browser.mjs";
import { ensureVsCode } from "../support/vscode/install.mjs";
import { installExtension } from "../support/vscode/installExtension.mjs";
import { root } from "../support/vscode/paths.mjs";
import { startServer } from "../support/vscode/server.mjs";
import { stageForWeb, stageTestsForWeb } from "../support/vscode/stage.mjs";
import { testsInPage } from "../support/vscode/testsInPage.mjs";
import { writeUserData } from "../support/vscode/userData.mjs";

const fixture = path.join(root, "test/fixtures/workspace");
const quietTrust = {
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "never",
};

describe("in a workspace that nobody has trusted", () => {
  /** @type {string} */
  let temporary;
  /** @type {import("../support/vscode/server.mjs").Server} */
  let server;
  /** @type {Awaited<ReturnType<typeof openBrowser>>} */
  let window;

  before(async () => {
    temporary = mkdtempSync(path.join(realpathSync(tmpdir()), "assent-"));
    const folder = path.join(temporary, "workspace");
    cpSync(fixture, folder, { recursive: true });
    const userDataDir = path.join(temporary, "user-data");
    const extensionsDir = path.join(temporary, "extensions");
    writeUserData(userDataDir, quietTrust);
    installExtension(extensionsDir);
    server = await startServer({
      vsCode: ensureVsCode(),
      userDataDir,
      extensionsDir,
      locale: "en",
      restricted: true,
      development: true,
    });
    window = await openBrowser();
    await window.page.goto(server.workbenchUrl({ folder }), { waitUntil: "commit" });
    await window.page.getByText("Restricted Mode").first().waitFor();
  });

  after(async () => {
    await window?.browser.close();
    await server?.stop();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  });

  it("problems are shown, and counted in the status bar", async () => {
    const { page } = window;
    await page.getByRole("button", { name: "Assent: errors 1," }).waitFor();
    await page.keyboard.press("Control+Shift+M");
    await page.locator(".markers-panel").getByText("“priority” must be one of").waitFor();
  });

  it("the palette offers what reads and hides what writes", async () => {
    const { page } = window;
    await page.keyboard.press("F1");
    await page.locator(".quick-input-box input:focus").fill(">Assent: ");
    const rows = page.locator(".quick-input-list .monaco-list-row");
    await rows.filter({ hasText: "Check Project" }).first().waitFor();
    const labels = (await rows.allInnerTexts()).filter((text) => text.includes("Assent:"));
    await page.keyboard.press("Escape");
    assert.ok(labels.some((label) => label.includes("Go to Record")));
    assert.deepEqual(
      labels.filter((label) => /New Record|Initialize|Transition|Create Baseline/.test(label)),
      [],
    );
  });

  for (const kind of /** @type {const} */ (["node", "web"])) {
    it(`every command that writes refuses when it is called (${kind})`, async () => {
      const testsPath = await buildExtensionTests("restricted");
      const where = kind === "web" ? stagedForWeb(testsPath) : { developmentPath: root, testsPath };
      const folder = path.join(temporary, "workspace");
      const url = server.workbenchUrl({ folder, kind, ...where });
      const { code, output } = await testsInPage(window.page.context(), url);
      assert.match(output, /ASSENT-RESULT passed=\d{2,} failed=0/);
      assert.equal(code, 0);
    }).timeout(300_000);
  }

  /** @param {string} tests */
  function stagedForWeb(tests) {
    const developmentPath = path.join(temporary, "web");
    const testsPath = path.join(developmentPath, "tests/index.js");
    stageForWeb(root, developmentPath);
    stageTestsForWeb(tests, testsPath);
    return { developmentPath, testsPath };
  }

  it("no file has changed", () => {
    const names = readdirSync(fixture, { recursive: true, withFileTypes: true }).filter((item) =>
      item.isFile(),
    );
    for (const item of names) {
      const file = path.join(item.parentPath ?? item.path, item.name);
      const copy = path.join(temporary, "workspace", path.relative(fixture, file));
      assert.equal(readFileSync(copy, "utf8"), readFileSync(file, "utf8"));
    }
    assert.ok(names.length > 0);
  });
});
