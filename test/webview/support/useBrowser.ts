import type { Browser } from "playwright-core";
import { openBrowser } from "../../support/vscode/browser.mjs";
import { openPanel, type PanelOptions, type PanelPage } from "./panelPage.ts";

/** Gives the tests of a group one browser; each panel has a page of its own, which is closed after its test. */
export function useBrowser(): (options: PanelOptions) => Promise<PanelPage> {
  let browser: Browser | undefined;
  let panels: PanelPage[] = [];

  before(async () => {
    browser = (await openBrowser()).browser;
  });

  afterEach(async () => {
    await Promise.all(panels.map((panel) => panel.close()));
    panels = [];
  });

  after(() => browser?.close());

  return async (options) => {
    if (!browser) throw new Error("Panels can be opened in tests only.");
    const panel = await openPanel(browser, options);
    panels.push(panel);
    return panel;
  };
}
