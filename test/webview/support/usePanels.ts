import type { Browser } from "playwright-core";
import { openBrowser } from "../../support/vscode/browser.mjs";
import { type KitPage, type KitPageOptions, openKitPage } from "./kitPage.ts";

/** Opens a panel of the gallery by its name. */
export type OpenPanel = (name: string, options?: KitPageOptions) => Promise<KitPage>;

/** Gives the tests of a group one browser; each panel has a page of its own, which is closed after its test. */
export function usePanels(): OpenPanel {
  let browser: Browser | undefined;
  let pages: KitPage[] = [];

  before(async () => {
    browser = (await openBrowser()).browser;
  });

  afterEach(async () => {
    await Promise.all(pages.map(({ page }) => page.close()));
    pages = [];
  });

  after(() => browser?.close());

  return async (name, options) => {
    if (!browser) throw new Error("Panels can be opened in tests only.");
    const opened = await openKitPage(browser, name, options);
    pages.push(opened);
    return opened;
  };
}
