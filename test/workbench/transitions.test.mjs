import assert from "node:assert/strict";
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openBrowser } from "../support/vscode/browser.mjs";
import { ensureVsCode } from "../support/vscode/install.mjs";
import { installExtension } from "../support/vscode/installExtension.mjs";
import { runCommand } from "../support/vscode/palette.mjs";
import { root } from "../support/vscode/paths.mjs";
import { startServer } from "../support/vscode/server.mjs";
import { writeUserData } from "../support/vscode/userData.mjs";

const fixture = path.join(root, "test/fixtures/workspace");

describe("a record that is moved on by keys and clicks", () => {
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
    cpSync(fixture, folder, { recursive: true });
    const userDataDir = path.join(temporary, "user-data");
    const extensionsDir = path.join(temporary, "extensions");
    writeUserData(userDataDir);
    installExtension(extensionsDir);
    server = await startServer({
      ...{ vsCode: ensureVsCode(), userDataDir, extensionsDir, locale: "en" },
      // Whoever runs the tests is not the one who acts in them.
      environment: { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
    });
    window = await openBrowser();
    const openFile = path.join(folder, "portal/requirements/REQ-001.yaml");
    await window.page.goto(server.workbenchUrl({ folder, openFile }), { waitUntil: "commit" });
    await lens("Captured").waitFor();
  });

  after(async () => {
    await window?.browser.close();
    await server?.stop();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  });

  /** @param {string} text */
  const lens = (text) => window.page.locator(".codelens-decoration a").filter({ hasText: text });

  /** @param {string} text */
  const row = (text) => window.page.locator(".quick-input-list .monaco-list-row").filter({ hasText: text });

  /** @param {string} text */
  const inputTitle = (text) => window.page.locator(".quick-input-title").filter({ hasText: text });

  const panel = () => window.page.frameLocator("iframe.webview").frameLocator("iframe#active-frame");

  /** @param {...string} keys what is typed, or the name of a key in angle brackets */
  async function type(...keys) {
    for (const key of keys) {
      const name = /^<(.+)>$/.exec(key)?.[1];
      if (name) await window.page.keyboard.press(name);
      else await window.page.keyboard.type(key);
    }
  }

  /** @param {string} title of a command, as the palette has it */
  const run = (title) => runCommand(window.page, title);

  it("asks once who acts", async () => {
    await run("Assent: Transition Record");
    await inputTitle("Who are you?").waitFor();
    await type("nobody@elsewhere.example");
    await window.page.getByText("Nobody in the register of “Portal” has this address.").waitFor();
    await type("<Control+A>", "li.wei@client.example", "<Enter>");
    await inputTitle("REQ-001 · Captured").waitFor();
  });

  it("says what may happen, and every reason against what may not", async () => {
    const labels = await window.page.locator(".quick-input-list .monaco-list-row").allInnerTexts();
    const lines = labels.map((label) => label.replace(/\s+/g, " "));
    assert.match(lines[0] ?? "", /^Capture ?→ Captured /);
    assert.match(lines.at(-1) ?? "", /^ ?Negotiate ?→ Negotiating Fill in “feasibility\.note”\./);
    await row("Negotiate").click();
    await inputTitle("REQ-001 · Negotiate").waitFor();
    for (const field of ["feasibility.note", "feasibility.alternative"]) {
      await window.page.getByRole("option", { name: `Fill in “${field}”.` }).waitFor();
    }
    await window.page.getByRole("button", { name: "Back" }).click();
    await row("Ask the client").waitFor();
  });

  it("asks step by step for what an event has to be told", async () => {
    await type("Ask the client", "<Enter>");
    await inputTitle("REQ-001 · Ask the client (1/2)").waitFor();
    await type("<Enter>");
    await window.page.getByText("An answer is needed here.").waitFor();
    await type("Which format?", "<Enter>");
    await inputTitle("REQ-001 · Ask the client (2/2)").waitFor();
    await window.page.getByRole("button", { name: "Back" }).click();
    await inputTitle("REQ-001 · Ask the client (1/2)").waitFor();
    assert.equal(await window.page.locator(".quick-input-box input").inputValue(), "Which format?");
    await type("<Enter>");
    await inputTitle("(2/2)").waitFor();
    await type("By telephone.", "<Enter>");
    await lens("Clarifying").waitFor();
  });

  it("is followed by the panel of its lifecycle, from which it can be moved on", async () => {
    await lens("Clarifying").click();
    await panel().locator("button.open[data-event=ANSWER]").click();
    await inputTitle("REQ-001 · Record the answer (1/2)").waitFor();
    await type("CSV", "<Enter>");
    await inputTitle("(2/2)").waitFor();
    await type("<Enter>");
    await panel().locator("button.open[data-event=ANALYSE]").waitFor({ timeout: 60_000 });
    assert.equal(await panel().locator("button.open[data-event=ANSWER]").count(), 0);
  });

  it("keeps its panel when the window is opened again", async () => {
    await lens("Captured").waitFor();
    await run("File: Save All");
    await window.page.locator(".tab.dirty").waitFor({ state: "detached" });
    await window.page.evaluate(untilPanelIsRemembered);
    // The editor may want to be asked although everything is saved.
    window.page.on("dialog", (dialog) => void dialog.accept());
    await window.page.goto(server.workbenchUrl({ folder }), { waitUntil: "commit" });
    await panel().locator("button.open[data-event=ANALYSE]").waitFor({ timeout: 60_000 });
  });
});

/** Runs in the page: waits until the editor, which writes its state every few seconds, has written the panel's. */
async function untilPanelIsRemembered() {
  const settled = (/** @type {IDBRequest} */ request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (;;) {
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      const stores = [...database.objectStoreNames].filter((store) => store === "ItemTable");
      const values = stores.map((store) => settled(database.transaction(store).objectStore(store).getAll()));
      const written = (await Promise.all(values)).flat();
      database.close();
      if (written.some((value) => /assent\.lifecycle.*subject/s.test(value))) return;
    }
    await new Promise(requestAnimationFrame);
  }
}
