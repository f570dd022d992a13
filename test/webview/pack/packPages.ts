import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createTranslator, type Language, type Translate } from "../../../src/core/model/translate.ts";
import { visibleProject } from "../../core/exchange/pack/support/packStory.ts";
import { pm } from "../../core/workflow/support/people.ts";
import { agreed, signing, voting } from "../../core/workflow/support/story.ts";
import type { Trial } from "../../core/workflow/support/trial.ts";
import { openBrowser } from "../../support/vscode/browser.mjs";

/** A charter, a requirement, a vote and a signature wait for the client. */
export function everythingWaits(): Trial {
  const trial = visibleProject();
  const text = trial.text("requirements/REQ-002.yaml").replaceAll("REQ-002", "REQ-003");
  trial.write({ "requirements/REQ-003.yaml": text });
  signing(voting(agreed(trial)));
  trial.does("CHARTER", "START_PLANNING", pm);
  for (const event of ["CAPTURE", "ANALYSE"]) trial.does("REQ-003", event, pm);
  return trial;
}

export function translatorFor(language: Language): Translate {
  if (language === "en") return createTranslator();
  const bundle = JSON.parse(readFileSync("l10n/bundle.l10n.zh-cn.json", "utf8")) as Record<string, string>;
  return createTranslator(bundle, language);
}

/** A page as somebody opens it who has got it by mail: from a disk, in a browser. */
export interface OpenedPage {
  readonly page: Page;
  /** What the page's policy refused, what it asked of a network, and what went wrong in its script. */
  readonly troubles: readonly string[];
}

export type OpenPage = (html: string, options?: BrowserContextOptions) => Promise<OpenedPage>;

/** Gives the tests of a group one browser; each page has a context of its own, which is closed after its test. */
export function usePages(): OpenPage {
  let browser: Browser | undefined;
  let folder = "";

  before(async () => {
    browser = (await openBrowser()).browser;
    folder = mkdtempSync(path.join(tmpdir(), "assent-pack-"));
  });

  afterEach(() => Promise.all((browser?.contexts() ?? []).map((context) => context.close())));

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  return async (html, options = {}) => {
    if (!browser) throw new Error("Pages can be opened in tests only.");
    const file = path.join(folder, "pack.html");
    writeFileSync(file, html);
    const context = await browser.newContext({ acceptDownloads: true, ...options });
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on("console", (message) => troubles.push(message.text()));
    page.on("pageerror", (error) => troubles.push(String(error)));
    page.on("request", (request) => {
      if (/^(?:https?|wss?):/.test(request.url())) troubles.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    return { page, troubles };
  };
}

/** What the page saves when its button is pressed. */
export async function savedBy(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFileSync(await download.path(), "utf8");
}
