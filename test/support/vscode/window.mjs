// A window of a served VS Code on a copy of a sample, and what a person does in it.
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openBrowser } from "./browser.mjs";
import { ensureVsCode } from "./install.mjs";
import { installExtension } from "./installExtension.mjs";
import { runCommand } from "./palette.mjs";
import { root } from "./paths.mjs";
import { startServer } from "./server.mjs";
import { settled } from "./settled.mjs";
import { writeUserData } from "./userData.mjs";
import { webpOf } from "./webp.mjs";

/** @type {Record<string, string>} */
export const themes = {
  light: "Default Light Modern",
  dark: "Default Dark Modern",
  "hc-light": "Default High Contrast Light",
  "hc-dark": "Default High Contrast",
};

const settings = {
  "editor.fontSize": 14,
  "editor.minimap.enabled": false,
  "files.autoSave": "off",
  "workbench.layoutControl.enabled": false,
};

/**
 * A window on a copy of a sample, with the extension as it was built last.
 * @param {{ theme: string, sample?: string, locale?: string, width?: number, height?: number,
 *   extensions?: readonly string[] }} options folders of other extensions that are installed
 */
export async function openWindow({ sample = "invoice-portal", extensions = [], ...options }) {
  const window = await openFolder({
    ...options,
    name: sample,
    prepare: (folder) => cpSync(path.join(root, "samples", sample), folder, { recursive: true }),
    install: ({ extensionsDir }) => {
      for (const extension of [root, ...extensions]) installExtension(extensionsDir, extension);
    },
  });
  try {
    await window.page.getByRole("button", { name: /^Assent/ }).waitFor({ timeout: 60_000 });
    return window;
  } catch (error) {
    await window.close();
    throw error;
  }
}

/**
 * A window on a new folder, with a new profile.
 * @param {object} options
 * @param {string} options.theme
 * @param {string} options.name of the folder
 * @param {(folder: string) => void} options.prepare makes the folder and what is in it
 * @param {(where: import("./installVsix.mjs").Profile) => void} options.install
 * @param {string} [options.locale]
 * @param {number} [options.width]
 * @param {number} [options.height]
 */
export async function openFolder({
  theme,
  name,
  prepare,
  install,
  locale = "en",
  width = 1000,
  height = 600,
}) {
  const temporary = mkdtempSync(path.join(realpathSync(tmpdir()), "assent-"));
  const folder = path.join(temporary, name);
  const userDataDir = path.join(temporary, ".vscode/user-data");
  const extensionsDir = path.join(temporary, ".vscode/extensions");
  /** @type {(() => Promise<unknown>)[]} */
  const cleanUp = [async () => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 })];
  const close = async () => {
    for (const step of cleanUp.splice(0).reverse()) await step();
  };
  try {
    prepare(folder);
    writeUserData(userDataDir, { ...settings, "workbench.colorTheme": themes[theme] });
    install({ extensionsDir, userDataDir });
    const server = await startServer({
      ...{ vsCode: ensureVsCode(), userDataDir, extensionsDir, locale },
      environment: { TMPDIR: temporary, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
    });
    cleanUp.push(() => server.stop());
    const { browser, page } = await openBrowser({ locale, width, height });
    cleanUp.push(() => browser.close());
    await page.goto(server.workbenchUrl({ folder }), { waitUntil: "commit" });
    return new Window(page, folder, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** What has the focus while somebody writes; it can't be seen. */
const editor = ".monaco-editor .inputarea:focus, .monaco-editor .native-edit-context:focus";

export class Window {
  /**
   * @param {import("playwright-core").Page} page
   * @param {string} folder that is open
   * @param {() => Promise<void>} close
   */
  constructor(page, folder, close) {
    this.page = page;
    this.folder = folder;
    this.close = close;
  }

  /** @param {string} keys */
  press(keys) {
    return this.page.keyboard.press(keys);
  }

  /** @param {string} text */
  type(text) {
    return this.page.keyboard.type(text);
  }

  /** @param {string} selector */
  async see(selector) {
    await this.page.locator(selector).first().waitFor();
    await this.rest();
  }

  /** Opens a file of the project, alone. @param {string} file */
  async open(file) {
    await this.press("Control+P");
    await this.page.locator(".quick-input-box input:focus").waitFor();
    await this.type(file);
    await this.page.locator(".quick-input-list .focused", { hasText: path.basename(file) }).waitFor();
    await this.press("Enter");
    await this.page.locator(".tab.active", { hasText: path.basename(file) }).waitFor();
    await this.see(".monaco-editor .codelens-decoration");
  }

  /** Closes all editors and panels, by pointer: the focus may be in a panel. */
  async closeAll() {
    const close = this.page.locator(".tab.active .tab-actions a");
    while ((await close.count()) > 0) {
      await close.click();
      await this.rest();
    }
    // What it points at would say what it is.
    await this.page.mouse.move(0, 0);
  }

  async hideSideBar() {
    if (await this.page.locator(".part.sidebar").isVisible()) await this.press("Control+B");
  }

  /** Runs a command by its title. @param {string} title */
  async run(title) {
    await runCommand(this.page, title);
    await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  }

  /** The page within the panel that is in front. */
  panel() {
    return this.page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  }

  /** Puts the cursor at a 1-based line and column. @param {number} line @param {number} column */
  async goTo(line, column) {
    await this.press("Control+G");
    await this.page.locator(".quick-input-box input:focus").waitFor();
    await this.type(`${line}:${column}`);
    await this.press("Enter");
    await this.page.locator(editor).waitFor({ state: "attached" });
  }

  /** Waits until nothing on the screen changes any more. */
  rest() {
    return this.page.locator(".monaco-workbench").evaluate(settled);
  }

  /**
   * What is on the screen, as WebP.
   * @param {Parameters<typeof webpOf>[1]} options
   */
  async picture(options) {
    await this.rest();
    return webpOf(this.page, options);
  }
}
