// A window of a served VS Code on a copy of a sample, and what a person does in it.
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openBrowser } from "./browser.mjs";
import { ensureVsCode } from "./install.mjs";
import { installExtension } from "./installExtension.mjs";
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
 * @param {{ theme: string, sample?: string, locale?: string, width?: number, height?: number,
 *   extensions?: readonly string[] }} options folders of other extensions that are installed
 */
export async function openWindow({
  theme,
  sample = "invoice-portal",
  locale = "en",
  width = 1000,
  height = 600,
  extensions = [],
}) {
  const temporary = mkdtempSync(path.join(realpathSync(tmpdir()), "assent-"));
  const folder = path.join(temporary, sample);
  cpSync(path.join(root, "samples", sample), folder, { recursive: true });
  const userDataDir = path.join(temporary, ".vscode/user-data");
  const extensionsDir = path.join(temporary, ".vscode/extensions");
  writeUserData(userDataDir, { ...settings, "workbench.colorTheme": themes[theme] });
  for (const extension of [root, ...extensions]) installExtension(extensionsDir, extension);
  const { signal } = new AbortController();
  const server = await startServer({
    ...{ vsCode: ensureVsCode(), userDataDir, extensionsDir, locale, signal },
    environment: { TMPDIR: temporary },
  });
  const { browser, page } = await openBrowser({ locale, width, height });
  const close = async () => {
    await browser.close();
    await server.stop();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    await page.goto(server.workbenchUrl({ folder }), { waitUntil: "commit" });
    await page.getByRole("button", { name: /^Assent/ }).waitFor({ timeout: 60_000 });
    return new Window(page, close);
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
   * @param {() => Promise<void>} close
   */
  constructor(page, close) {
    this.page = page;
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
    await this.press("F1");
    await this.page.locator(".quick-input-box input:focus").waitFor();
    await this.type(title);
    await this.page.locator(".quick-input-list .focused", { hasText: title }).waitFor();
    await this.press("Enter");
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
