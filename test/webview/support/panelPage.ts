import { EventEmitter, once } from "node:events";
import { readFileSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { LifecycleConversation } from "../../../src/extension/panels/lifecycleConversation.ts";
import { lifecycleTexts } from "../../../src/extension/panels/lifecycleTexts.ts";
import { newNonce, panelHtml } from "../../../src/extension/panels/panelHtml.ts";
import type { HostMessage, LifecycleView } from "../../../src/protocol/lifecycle.ts";
import type { LifecycleTexts } from "../../../src/protocol/lifecycleTexts.ts";
import { actAsEditor } from "./actAsEditor.ts";
import { type Theme, themes, themeVariables } from "./themes.ts";

const origin = "http://panel.test";
const script = "/dist/webview/lifecycle.js";

export interface PanelOptions {
  readonly view: () => LifecycleView;
  readonly onFire?: (event: string) => Promise<void> | void;
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  readonly reducedMotion?: "reduce" | "no-preference";
  /** What an earlier page has kept. */
  readonly state?: unknown;
}

/** The panel in a page that is as the editor's, and the extension's half of the talk with it. */
export class PanelPage {
  readonly page: Page;
  readonly conversation: LifecycleConversation;
  /** What the panel has sent, what it has been sent and what it has kept, the latest last. */
  readonly sent: unknown[] = [];
  readonly shown: HostMessage[] = [];
  readonly kept: unknown[] = [];
  /** The events that were carried out, and how often the record was opened. */
  readonly fired: string[] = [];
  opened = 0;
  /** What the page's policy refused, and what went wrong in its script. */
  readonly violations: string[] = [];
  readonly errors: string[] = [];
  readonly #received = new EventEmitter();
  #delivery: Promise<void> = Promise.resolve();

  constructor(page: Page, { view, onFire }: PanelOptions) {
    this.page = page;
    this.conversation = new LifecycleConversation({
      subject: { project: "file:///project", kind: "requirement", record: "REQ-014" },
      texts: textsIn(view().language),
      view,
      onFire: async (event) => {
        this.fired.push(event);
        await onFire?.(event);
      },
      onOpen: () => {
        this.opened += 1;
      },
      post: (message) => {
        this.shown.push(message);
        this.#delivery = this.#deliver(message);
      },
    });
  }

  get texts(): LifecycleTexts {
    return textsIn(this.shown[0]?.view.language ?? "en");
  }

  /** What the drawing shows for a state or a transition. */
  drawn(what: "state" | "transition", id: string): Locator {
    const kind = what === "state" ? ".state" : ".label";
    return this.page.locator(`${kind}[data-id=${JSON.stringify(id)}]`);
  }

  /** What the details say of what is looked at. */
  details(): Promise<string> {
    return this.textOf(".details");
  }

  /** The text of the element that a selector finds, without the space by which its source is laid out. */
  async textOf(selector: string): Promise<string> {
    return ((await this.page.locator(selector).textContent()) ?? "").replace(/\s+/g, " ").trim();
  }

  /** Settles with the next message of the panel, once the extension has dealt with it. */
  async nextMessage(): Promise<unknown> {
    const [message] = await once(this.#received, "message");
    return message;
  }

  async receive(message: unknown): Promise<void> {
    this.sent.push(message);
    await this.conversation.receive(message);
    this.#received.emit("message", message);
  }

  /** Sends anything to the page, and settles when the panel has dealt with it. */
  async post(message: unknown): Promise<void> {
    this.#delivery = this.#deliver(message);
    await this.settled();
  }

  /** Settles when the page has had the message. */
  #deliver(message: unknown): Promise<void> {
    return this.page.evaluate(async (data) => {
      const arrived = new Promise((resolve) => window.addEventListener("message", resolve, { once: true }));
      window.postMessage(data, "*");
      await arrived;
    }, message);
  }

  /** Settles when all that has changed is drawn. */
  async settled(): Promise<void> {
    await this.#delivery;
    await this.page.evaluate(async () => {
      const panel = document.querySelector("assent-lifecycle");
      const drawing = panel?.shadowRoot?.querySelector("assent-lifecycle-drawing");
      for (const element of [panel, drawing])
        await (element as { updateComplete?: unknown } | null)?.updateComplete;
    });
  }

  async close(): Promise<void> {
    await this.#delivery;
    await this.page.close();
  }
}

/** Opens the panel in a new page and waits until it is drawn. */
export async function openPanel(browser: Browser, options: PanelOptions): Promise<PanelPage> {
  const { theme = "light", width = 1100, height = 800, reducedMotion = "reduce" } = options;
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion });
  const panel = new PanelPage(page, options);
  page.on("pageerror", (error) => panel.errors.push(String(error)));
  await page.exposeFunction("assentViolation", (text: string) => panel.violations.push(text));
  await page.exposeFunction("assentPost", (message: unknown) => panel.receive(message));
  await page.exposeFunction("assentKeep", (state: unknown) => panel.kept.push(state));
  await page.addInitScript(actAsEditor, {
    variables: themeVariables(theme),
    themeClass: themes[theme],
    state: options.state,
  });
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill(
      pathname.startsWith("/dist/webview/")
        ? { contentType: "text/javascript", body: readFileSync(`.${pathname}`, "utf8") }
        : { contentType: "text/html; charset=utf-8", body: productionPage(options.view()) },
    );
  });
  await page.goto(`${origin}/`);
  await page.locator("svg .state").first().waitFor();
  return panel;
}

function productionPage({ title, language }: LifecycleView): string {
  return panelHtml({
    cspSource: origin,
    script: `${origin}${script}`,
    element: "assent-lifecycle",
    language,
    title,
    nonce: newNonce(),
  });
}

function textsIn(language: LifecycleView["language"]): LifecycleTexts {
  if (language === "en") return lifecycleTexts(createTranslator());
  const bundle = JSON.parse(readFileSync("l10n/bundle.l10n.zh-cn.json", "utf8")) as Record<string, string>;
  return lifecycleTexts(createTranslator(bundle));
}
