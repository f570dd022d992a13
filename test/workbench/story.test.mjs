import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import { packExtension } from "../../scripts/package.mjs";
import { installVsix } from "../support/vscode/installVsix.mjs";
import { runCommand } from "../support/vscode/palette.mjs";
import { cacheDir, root } from "../support/vscode/paths.mjs";
import { openFolder } from "../support/vscode/window.mjs";

const pictures = process.env.ASSENT_SCREENSHOT_DIR ?? path.join(cacheDir, "screenshots");

/** What each language calls what the story needs. */
const languages = [
  { locale: "en", manifest: "package.nls.json", texts: "l10n/bundle.l10n.json", of: "en" },
  { locale: "zh-cn", manifest: "package.nls.zh-cn.json", texts: "l10n/bundle.l10n.zh-cn.json", of: "zh-CN" },
].map(({ locale, manifest, texts, of }) => {
  const commands = readJson(manifest);
  const bundle = readJson(texts);
  return {
    locale,
    /** @param {string} name */
    command: (name) => `Assent: ${commands[`command.${name}`]}`,
    walkthrough: commands["walkthrough.title"],
    /** @param {string} text */
    t: (text) => String(bundle[text]),
    /** @param {string} kind */
    kind: (kind) => {
      const schema = readJson(`schemas/${kind}.schema.json`);
      return String(of === "en" ? schema.title : schema["x-zh"].title);
    },
  };
});

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(path.join(root, file), "utf8"));
}

const folder = mkdtempSync(path.join(tmpdir(), "assent-"));
const packing = { vsix: "" };

before(() => {
  packing.vsix = packExtension(folder).file;
  mkdirSync(pictures, { recursive: true });
});

after(() => rmSync(folder, { recursive: true, force: true }));

for (const language of languages) {
  describe(`the first day with Assent, installed, in ${language.locale}`, () => {
    const { t } = language;
    /** @type {import("../support/vscode/window.mjs").Window} */
    let window;

    before(async () => {
      window = await openFolder({
        ...{ theme: "light", name: "portal", locale: language.locale, width: 1280, height: 860 },
        prepare: mkdirSync,
        install: (profile) => installVsix(packing.vsix, profile),
      });
      await window.page.locator(".explorer-viewlet").waitFor();
    });

    after(() => window?.close());

    afterEach(async function () {
      if (this.currentTest?.state === "failed") await picture("failed");
    });

    const input = () => window.page.locator(".quick-input-widget");
    const focusedRow = (/** @type {string} */ text) =>
      window.page.locator(".quick-input-list .monaco-list-row.focused").filter({ hasText: text }).waitFor();

    /** @param {string} name */
    async function picture(name) {
      const file = path.join(pictures, `story-${language.locale}-${name}.webp`);
      writeFileSync(file, await window.picture({ quality: 0.8 }));
    }

    /** Runs a command that asks. @param {string} name */
    const begin = (name) => runCommand(window.page, language.command(name));

    /** An editor that opens late takes the focus away from a question, which stays: people click into it then. */
    async function focusInput() {
      await window.page.locator(".quick-input-box input").click();
      await window.page.locator(".quick-input-box input:focus").waitFor();
    }

    /** Types into the question that is asked now. @param {string} text */
    const line = (text) => async () => {
      await focusInput();
      await window.press("Control+A");
      await window.type(text);
      await window.press("Enter");
    };

    /** Types into a question with rows, and takes the row that it makes. @param {string} text */
    const typed = (text) => async () => {
      await focusInput();
      await window.type(text);
      await focusedRow(text);
      await window.press("Enter");
    };

    /** Takes the row so far below the one that is offered first. @param {number} [down] */
    const row =
      (down = 0) =>
      async () => {
        await window.page.locator(".quick-input-list .monaco-list-row.focused").waitFor();
        for (let step = 0; step < down; step++) await window.press("ArrowDown");
        await window.press("Enter");
      };

    /** Ticks rows, counted from 0. @param {...number} indices */
    const rows =
      (...indices) =>
      async () => {
        const all = window.page.locator(".quick-input-list .monaco-list-row");
        for (const index of indices) await all.nth(index).click();
        await window.press("Enter");
      };

    /** Answers the questions of a flow, each when it is its turn. @param {(() => Promise<void>)[]} answers */
    async function answer(answers) {
      for (const [index, give] of answers.entries()) {
        await window.page
          .locator(".quick-input-title")
          .filter({ hasText: `(${index + 1}/` })
          .waitFor();
        await give();
      }
      await input().waitFor({ state: "hidden" });
    }

    /** @param {string} kind @param {string} id that it gets @param {(() => Promise<void>)[]} answers */
    async function newRecord(kind, id, answers) {
      await begin("newRecord");
      await window.page
        .locator(".quick-input-title")
        .filter({ hasText: t("New record") })
        .waitFor();
      await window.type(language.kind(kind));
      await focusedRow(language.kind(kind));
      await window.press("Enter");
      await answer(answers);
      await shown(id);
    }

    /** Waits for the record that a flow opens once all that it wrote is in the editor. @param {string} id */
    async function shown(id) {
      await window.page.locator(".tab.active", { hasText: id }).waitFor();
      await window.rest();
    }

    /** What stands in the files of a kind. @param {string} name */
    function saved(name) {
      const [file, directory] = [path.join(window.folder, `${name}.yaml`), path.join(window.folder, name)];
      const files = existsSync(directory)
        ? readdirSync(directory).map((one) => path.join(directory, one))
        : [];
      return [...(existsSync(file) ? [file] : []), ...files.sort()].flatMap((one) =>
        parse(readFileSync(one, "utf8")),
      );
    }

    it("begins with the walkthrough", async () => {
      await runCommand(window.page, "Open Walkthrough");
      await window.page.locator(".quick-input-box input:focus").waitFor();
      await window.type(language.walkthrough);
      await focusedRow(language.walkthrough);
      await window.press("Enter");
      await window.hideSideBar();
      const page = window.page.locator(".gettingStartedContainer");
      await page.getByText(language.walkthrough).first().waitFor();
      const media = window.page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
      await media.locator("svg").waitFor();
      assert.equal(await page.locator(".getting-started-step").count(), 5);
      await picture("1-walkthrough");
    });

    it("makes a project", async () => {
      await begin("initializeProject");
      await input()
        .filter({ hasText: t("The name of the project") })
        .waitFor();
      await line("Invoice Portal")();
      await input()
        .filter({ hasText: t("The name of the client") })
        .waitFor();
      await line("Northwind Trading")();
      await window.page.locator(".tab.active", { hasText: "charter.yaml" }).waitFor();
      await window.page.getByRole("button", { name: /^Assent/ }).waitFor();
      await picture("2-project");
    });

    it("writes down who matters", async () => {
      await newRecord("stakeholder", "SH-001", [
        ...[line("Marta Lindqvist"), line("Northwind Trading"), rows(0, 1), row(2)],
        ...[typed("5"), typed("4"), typed("marta@northwind.example")],
      ]);
      await newRecord("stakeholder", "SH-002", [
        ...[line("Tomas Brandt"), line(""), rows(8), row(1)],
        ...[typed("3"), typed("5"), typed("tomas@larkfield.example")],
      ]);
      await picture("3-stakeholders");
      const people = saved("stakeholders");
      assert.deepEqual(
        people.map(({ id, title, power, interest }) => [id, title, power, interest]),
        [
          ["SH-001", "Marta Lindqvist", 5, 4],
          ["SH-002", "Tomas Brandt", 3, 5],
        ],
      );
    });

    it("writes down what a workshop asked for, at once", async () => {
      await begin("recordElicitation");
      await window.page
        .locator(".quick-input-title")
        .filter({ hasText: t("Who are you?") })
        .waitFor();
      await line("tomas@larkfield.example")();
      await answer([
        ...[row(2), row(), rows(0, 1)],
        ...[line("Download an invoice as PDF"), row(1), line("A PDF/A-3 file is offered"), row()],
        ...[line("Find an invoice by its number"), row(1), line("It is found within a second"), row()],
        ...[line("See what is due"), row(2), line("")],
        ...[row(), line("")],
      ]);
      await shown("REQ-001");
      await picture("4-workshop");
      assert.deepEqual(
        saved("requirements").map(({ id, title, source }) => [id, title, source.method]),
        [
          ["REQ-001", "Download an invoice as PDF", "workshop"],
          ["REQ-002", "Find an invoice by its number", "workshop"],
          ["REQ-003", "See what is due", "workshop"],
        ],
      );
    });

    it("sees people where they stand", async () => {
      await window.run(language.command("showPowerInterest"));
      const grid = window.panel().locator("main");
      for (const name of ["Marta Lindqvist", "Tomas Brandt"])
        await grid.getByText(name).first().waitFor({ state: "attached" });
      await picture("5-grid");
      await window.closeAll();
    });

    it("writes down a risk", async () => {
      await newRecord("risk", "RISK-001", [
        ...[line("The tax schema changes late"), row(), line("The law is in committee")],
        ...[line("It changes after the baseline"), line("The export is made anew"), row(3), row(3), row()],
      ]);
      await picture("6-risk");
      await window.closeAll();
      const [risk] = saved("risks");
      assert.deepEqual(
        [risk.id, risk.inherent],
        ["RISK-001", { probability: "possible", impact: "moderate" }],
      );
    });

    it("reports where the project stands", async () => {
      await begin("createReport");
      const asked = (/** @type {string} */ text) =>
        window.page.locator(".quick-input-widget").filter({ hasText: text }).waitFor();
      await asked(t("Create report"));
      await row()();
      for (const number of [1, 2, 3]) {
        await window.page
          .locator(".quick-input-title")
          .filter({ hasText: `(${number}/3)` })
          .waitFor();
        await row()();
      }
      await input().waitFor({ state: "hidden" });
      const page = window.panel().locator("body");
      await page.getByText("Northwind Trading").first().waitFor();
      await picture("7-report");
      assert.equal(await page.locator("h1").textContent(), t("Status report"));
      await page.getByText(t("Criteria passed")).waitFor();
    });

    it("has made nothing that the checks call wrong", () => {
      const { status, stdout } = spawnSync(
        process.execPath,
        [path.join(root, "dist/cli.js"), "check", window.folder],
        { encoding: "utf8" },
      );
      assert.equal(status, 0, stdout);
    });
  });
}
