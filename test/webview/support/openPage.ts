import type { Browser, BrowserContext, Page } from "playwright-core";

interface Look {
  /** Pixels of the page. */
  readonly viewport: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor: number;
  readonly reducedMotion: "reduce" | "no-preference";
}

const contexts = new WeakMap<Browser, Map<string, Promise<BrowserContext>>>();

/**
 * Opens an empty page. Pages that look alike share a context, for one context each takes twice as long; they can't meet
 * in it, as panels store nothing in the browser.
 */
export async function openPage(browser: Browser, { viewport, ...look }: Look): Promise<Page> {
  const opened = contexts.get(browser) ?? new Map<string, Promise<BrowserContext>>();
  contexts.set(browser, opened);
  const key = JSON.stringify(look);
  const context = opened.get(key) ?? browser.newContext(look);
  opened.set(key, context);
  const page = await (await context).newPage();
  // As long as in every other window of the tests, for busy machines.
  page.setDefaultTimeout(60_000);
  await page.setViewportSize(viewport);
  return page;
}
