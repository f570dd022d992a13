import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Download, Page } from "playwright-core";
import { formHtml } from "../../../src/core/forms/formHtml.ts";
import { readResponse } from "../../../src/core/forms/readResponse.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import type { Form, FormResponse } from "../../../src/protocol/forms/form.ts";
import { openBrowser } from "../../support/vscode/browser.mjs";

const bundle = JSON.parse(readFileSync("l10n/bundle.l10n.zh-cn.json", "utf8")) as Record<string, string>;
export const speaking = { en: createTranslator(), "zh-CN": createTranslator(bundle, "zh-CN") } as const;

export const evil = "</script><script>document.title = 'taken'</script><b>Bold</b> & “quoted”\u202e";

/** A form with a question of every kind, some of them hostile. */
export const everyKind: Form = {
  purpose: "survey",
  id: "SUR-001",
  language: "en",
  title: "How was it?",
  eyebrow: "Invoice Portal · Northwind",
  intro: [`About this survey. ${evil}`],
  recipient: { id: "SH-001", name: "Li Wei" },
  groups: [
    {
      title: "The result",
      text: "What was delivered in June.",
      fields: [
        {
          id: "Q-1",
          kind: "rating",
          label: "How satisfied are you?",
          required: true,
          low: "Not",
          high: "Very",
        },
        { id: "Q-2", kind: "scale", label: "Would you recommend us?", low: "Never", high: "Always" },
        {
          id: "Q-3",
          kind: "choice",
          label: evil,
          options: [
            { value: evil, label: evil },
            { value: "b", label: "B" },
          ],
        },
        {
          id: "Q-4",
          kind: "choices",
          label: "What do you use?",
          options: ["x", "y"].map((value) => ({ value, label: value })),
        },
      ],
    },
    {
      title: "In your words",
      fields: [
        { id: "Q-5", kind: "longText", label: "What should be better?", help: "One thing is enough." },
        { id: "Q-6", kind: "text", label: "In a word?" },
        { id: "Q-7", kind: "yesNo", label: "May we call you?" },
        { id: "name", kind: "name", label: "Your name" },
        { id: "email", kind: "email", label: "Your e-mail address" },
        { id: "Q-8", kind: "consent", label: "I agree.", required: true },
      ],
    },
  ],
  sendBack: { to: "Maria Rossi", email: "maria@vendor.example", until: "2026-06-30" },
};

export interface PageOptions {
  readonly language?: "en" | "zh-CN";
  readonly form?: Form;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  readonly width?: number;
  readonly zoom?: number;
  /** Whether the browser keeps nothing for the page. */
  readonly storeless?: boolean;
}

/** A form in a browser, opened from a disk as a client would. */
export class OpenForm {
  readonly page: Page;
  /** What the page's policy refused, what it asked of a network, and what went wrong in its script. */
  readonly faults: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("pageerror", (error) => this.faults.push(String(error)));
    page.on("console", (message) => this.faults.push(message.text()));
    page.on("request", (request) => {
      if (!/^(?:file|blob|data):/.test(request.url())) this.faults.push(request.url());
    });
  }

  async save(): Promise<Download> {
    const download = this.page.waitForEvent("download");
    await this.page.locator(".main-actions .button").click();
    return download;
  }

  async saved(): Promise<{ readonly name: string; readonly response: FormResponse }> {
    const download = await this.save();
    const read = readResponse(readFileSync(await download.path(), "utf8"), speaking.en);
    if (!read.ok) throw new Error(read.fault.message);
    return { name: download.suggestedFilename(), response: read.response };
  }
}

/** Gives the tests of a group one browser, and a folder on disk for the pages. */
export function useForms(): (options?: PageOptions) => Promise<OpenForm> {
  let browser: Browser | undefined;
  let folder = "";
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "assent forms "));
    browser = (await openBrowser()).browser;
  });
  afterEach(() =>
    Promise.all(
      browser
        ?.contexts()
        .slice(1)
        .map((context) => context.close()) ?? [],
    ),
  );
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async ({ language = "en", form = everyKind, width = 900, zoom = 1, ...look } = {}) => {
    if (!browser) throw new Error("Forms can be opened in tests only.");
    const file = path.join(folder, `${language} form.html`);
    writeFileSync(file, formHtml({ form: { ...form, language }, t: speaking[language] }));
    const { colorScheme = "light", forcedColors = "none", storeless = false } = look;
    const context = await browser.newContext({
      viewport: { width: Math.round(width / zoom), height: Math.round(700 / zoom) },
      deviceScaleFactor: zoom,
      acceptDownloads: true,
      ...{ colorScheme, forcedColors, reducedMotion: "reduce" },
    });
    if (storeless) {
      await context.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("refused", "SecurityError");
          },
        });
      });
    }
    const opened = new OpenForm(await context.newPage());
    await opened.page.goto(pathToFileURL(file).href);
    return opened;
  };
}
