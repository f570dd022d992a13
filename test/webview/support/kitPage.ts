import { EventEmitter, once } from "node:events";
import { readFileSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";
import type { Translate } from "../../../src/core/model/translate.ts";
import type { AnyPanel } from "../../../src/extension/panels/anyPanel.ts";
import { newNonce, panelHtml } from "../../../src/extension/panels/panelHtml.ts";
import { elementOf } from "../../../src/protocol/panels/panelProtocol.ts";
import { galleryPanels } from "../gallery/galleryPanels.ts";
import { GalleryTalk } from "../gallery/galleryTalk.ts";
import { SampleProject } from "../gallery/sampleProject.ts";
import { actAsEditor } from "./actAsEditor.ts";
import { openPage } from "./openPage.ts";
import { type Theme, themes, themeVariables } from "./themes.ts";

const origin = "http://panel.test";

export interface KitPageOptions {
  readonly theme?: Theme;
  readonly language?: "en" | "zh-CN";
  /** Pixels of the window; at a zoom of 2 the page has half of them. */
  readonly width?: number;
  readonly height?: number;
  readonly zoom?: number;
  readonly reducedMotion?: "reduce" | "no-preference";
  /** Files by path, in place of the sample's. */
  readonly files?: Readonly<Record<string, string>>;
  /** A view in place of the one that is made from the project. */
  readonly view?: () => unknown;
  /** What an earlier page has kept. */
  readonly state?: unknown;
  /** The record that the panel is about. */
  readonly record?: string;
  /** In place of the translator of the language. */
  readonly t?: Translate;
}

/** A panel in a page that is as the editor's, about a project in memory. */
export class KitPage {
  readonly page: Page;
  readonly project: SampleProject;
  readonly talk: GalleryTalk;
  /** The panel's element. */
  readonly panel: Locator;
  /** What the panel has sent, what it was sent and what it has kept, the latest last. */
  readonly sent: unknown[] = [];
  readonly shown: unknown[] = [];
  readonly kept: unknown[] = [];
  /** What the page's policy refused, and what went wrong in its script. */
  readonly violations: string[] = [];
  readonly errors: string[] = [];
  readonly #received = new EventEmitter();
  readonly #element: string;

  constructor(page: Page, panel: AnyPanel, project: SampleProject, record: string | undefined) {
    this.page = page;
    this.project = project;
    this.#element = elementOf(panel.name);
    this.panel = page.locator(this.#element);
    this.talk = new GalleryTalk({ panel, project, record, post: (message) => this.post(message) });
  }

  /** Settles with the next message of the panel, once the extension has dealt with it. */
  async nextMessage(): Promise<unknown> {
    const [message] = await once(this.#received, "message");
    return message;
  }

  async receive(message: unknown): Promise<void> {
    this.sent.push(message);
    await this.talk.conversation.receive(message);
    await this.talk.conversation.settled();
    this.#received.emit("message", message);
  }

  /** Sends anything to the page, and settles when the panel has drawn what follows from it. */
  async post(message: unknown): Promise<void> {
    this.shown.push(message);
    // As text: taking a large object apart for the browser's debugger would take longer than drawing it.
    await this.page.evaluate(
      async ([text, name]) => {
        const arrived = new Promise((resolve) => window.addEventListener("message", resolve, { once: true }));
        window.postMessage(JSON.parse(text), "*");
        await arrived;
        await (document.querySelector(name) as { updateComplete?: unknown } | null)?.updateComplete;
      },
      [JSON.stringify(message), this.#element] as const,
    );
  }

  /** Does something by which the panel sends a message, and settles when that is dealt with and drawn. */
  async answered(act: () => Promise<unknown>): Promise<unknown> {
    const message = this.nextMessage();
    await act();
    const received = await message;
    await this.drawn();
    return received;
  }

  /** Settles when all that has changed is drawn. */
  async drawn(): Promise<void> {
    await this.panel.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await this.whole();
  }

  /** Settles when nothing is missing any more: long drawings come in pieces. */
  async whole(): Promise<void> {
    await this.panel.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  }

  /** Writes a file of the project as somebody else would, and shows what follows. */
  async write(path: string, text: string | undefined): Promise<void> {
    await this.project.write(path, text);
    this.talk.conversation.update();
    await this.talk.conversation.settled();
    await this.drawn();
  }
}

/** Opens a panel of the gallery in a new page and waits until it is drawn. */
export async function openKitPage(
  browser: Browser,
  name: string,
  options: KitPageOptions = {},
): Promise<KitPage> {
  const { theme = "light", language = "en", width = 1100, height = 800, zoom = 1 } = options;
  const found = galleryPanels[name];
  if (!found) throw new Error(`The gallery has no panel ${name}.`);
  const loaded = await found.load();
  const { view } = options;
  const panel: AnyPanel = view ? { ...loaded, view } : loaded;
  const project = new SampleProject(language, options.files, options.t);
  await project.service.load();
  const page = await openPage(browser, {
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    reducedMotion: options.reducedMotion ?? "reduce",
  });
  const opened = new KitPage(page, panel, project, options.record ?? found.record?.[language]);
  page.on("pageerror", (error) => opened.errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") opened.errors.push(message.text());
  });
  await page.exposeFunction("assentViolation", (text: string) => opened.violations.push(text));
  await page.exposeFunction("assentPost", (message: unknown) => opened.receive(message));
  await page.exposeFunction("assentKeep", (state: unknown) => opened.kept.push(state));
  await page.addInitScript(actAsEditor, {
    variables: themeVariables(theme),
    themeClass: themes[theme],
    state: options.state,
  });
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill(
      pathname.endsWith(".js")
        ? { contentType: "text/javascript", body: readFileSync(`.${pathname}`, "utf8") }
        : {
            contentType: "text/html; charset=utf-8",
            body: pageOf(name, language, `${origin}/${found.script}`, origin),
          },
    );
  });
  await page.goto(`${origin}/`);
  await opened.panel.locator("main").waitFor();
  await opened.whole();
  return opened;
}

/** The page of a panel as the editor shows it. */
export function pageOf(
  name: string,
  language: "en" | "zh-CN",
  script: string,
  cspSource: string,
  nonce = newNonce(),
): string {
  return panelHtml({
    ...{ cspSource, script, language, nonce },
    element: elementOf(name),
    title: name,
  });
}
