import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openBrowser } from "../support/vscode/browser.mjs";
import { ensureVsCode } from "../support/vscode/install.mjs";
import { installExtension } from "../support/vscode/installExtension.mjs";
import { runCommand } from "../support/vscode/palette.mjs";
import { root } from "../support/vscode/paths.mjs";
import { startServer } from "../support/vscode/server.mjs";
import { writeUserData } from "../support/vscode/userData.mjs";

const [client, team] = ["li.wei@client.example", "chen.yu@supplier.example"];

const change = `id: CR-001
title: Also as XML
status: draft
class: normal
requestedBy: SH-001
reason: The tax office asks for it.
targets: [REQ-001]
history: []
`;

const files = {
  "assent.yaml": "assent: 1\nname: Steps\nclient: Northwind\nteam: [SH-002]\n",
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
  contact: {email: ${client}}
  authority: [confirmRequirements]
  history: []
- id: SH-002
  title: Chen Yu
  status: identified
  contact: {email: ${team}}
  history: []
`,
  "requirements/REQ-001.yaml": `id: REQ-001
title: Export invoices
status: captured
priority: must
source: {stakeholder: SH-001, method: workshop}
goal: GOAL-1
acceptanceCriteria:
  - {id: AC-1, text: A file is offered, method: test}
history: []
`,
  // Written by hand: nothing happens to it any more.
  "changes/CR-001.yaml": change.replace("status: draft", "status: submitted"),
};

describe("a baseline that is created by keys", () => {
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
    folder = path.join(temporary, "steps");
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    happen("REQ-001", "ANALYSE", team);
    happen("REQ-001", "CONFIRM", client);
    const userDataDir = path.join(temporary, "user-data");
    const extensionsDir = path.join(temporary, "extensions");
    writeUserData(userDataDir, { "assent.identity": team });
    installExtension(extensionsDir);
    server = await startServer({ vsCode: ensureVsCode(), userDataDir, extensionsDir, locale: "en" });
    window = await openBrowser();
    await window.page.goto(server.workbenchUrl({ folder }), { waitUntil: "commit" });
    await window.page.getByRole("button", { name: /^Assent: errors/ }).waitFor();
  });

  after(async () => {
    await window?.browser.close();
    await server?.stop();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  });

  /**
   * @param {string} record
   * @param {string} event
   * @param {string} by
   */
  function happen(record, event, by) {
    execFileSync(
      process.execPath,
      [path.join(root, "dist/cli.js"), "transition", record, event, "--by", by, "--dir", folder],
      { stdio: "ignore" },
    );
  }

  /** @param {string} text */
  const row = (text) => window.page.locator(".quick-input-list .monaco-list-row").filter({ hasText: text });

  /** @param {string} text */
  const inputTitle = (text) => window.page.locator(".quick-input-title").filter({ hasText: text });

  /** @param {string} name */
  const tab = (name) => window.page.locator(".tab").filter({ hasText: name });

  /** @param {string} name of the state that the lens of a record says it is in */
  const state = (name) =>
    window.page.locator(".codelens-decoration a").filter({ hasText: new RegExp(`\\s${name}$`) });

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

  it("is not begun while a change request is open that can't be put off, to which one can go", async () => {
    await run("Assent: Create Baseline");
    await inputTitle("Create baseline").waitFor();
    await row("CR-001").first().click();
    await tab("CR-001.yaml").waitFor();
    writeFileSync(path.join(folder, "changes/CR-001.yaml"), change);
    await state("Draft").waitFor();
    happen("CR-001", "SUBMIT", client);
    await state("Submitted").waitFor();
  });

  it("asks for a name that is checked while it is typed, for a note, and why the change is put off", async () => {
    await run("Assent: Create Baseline");
    await inputTitle("Create baseline (1/3)").waitFor();
    await type("R", "<Backspace>");
    await window.page.getByText("Give the baseline a name.").waitFor();
    await type("Release 1", "<Enter>");
    await inputTitle("(2/3)").waitFor();
    await type("<Enter>");
    await inputTitle("(3/3)").waitFor();
    await window.page.getByText("CR-001 “Also as XML” is still open (Submitted).").waitFor();
    await type("After the release.", "<Enter>");
    await row("Create BL-001").waitFor();
  });

  it("shows what it would hold, and each record of it", async () => {
    const labels = await window.page.locator(".quick-input-list .monaco-list-row").allInnerTexts();
    const lines = labels.map((label) => label.replace(/\s+/g, " ").trim());
    assert.match(lines[0] ?? "", /^Create BL-001 ?Release 1 · Records: 1/);
    assert.match(lines[1] ?? "", /^REQ-001 Export invoices ?Confirmed → Baselined ?Taken in: 1/);
    assert.match(lines[2] ?? "", /^CR-001 Also as XML ?Submitted → Deferred ?Put off: 1/);
    await row("REQ-001").click();
    await tab("REQ-001.yaml").waitFor();
    await row("Create BL-001").waitFor();
  });

  it("lets one go back to the answers, and is opened once it is created", async () => {
    await window.page.getByRole("button", { name: "Back" }).click();
    await inputTitle("(3/3)").waitFor();
    assert.equal(await window.page.locator(".quick-input-box input").inputValue(), "After the release.");
    await type("<Enter>");
    await row("Create BL-001").click();
    await tab("BL-001.yaml").waitFor();
    await window.page.getByText("BL-001 · Records: 1").waitFor();
  });

  it("is compared with what the records say now in a tree that is there only then", async () => {
    const tree = window.page.getByRole("tree", { name: /Changes since BL-001/i });
    assert.equal(await tree.count(), 0);
    await run("Assent: Compare with Baseline");
    await window.page.getByText("Nothing has moved: both sides say the same.").waitFor();
    await window.page.getByRole("button", { name: "Clear", exact: true }).click();
    await window.page.getByText("Nothing has moved: both sides say the same.").waitFor({ state: "detached" });
  });
});
