import { type CSSResult, html, LitElement, nothing, type TemplateResult } from "lit";
import type { FromHost, FromPanel } from "../../../src/protocol/panels/panelMessages.ts";
import type { PanelProtocol, PanelTexts } from "../../../src/protocol/panels/panelProtocol.ts";
import { button } from "../controls.ts";
import type { Host } from "../host.ts";
import { controlStyles } from "../parts/controlStyles.ts";
import { partStyles } from "../parts/partStyles.ts";
import { theme } from "../theme.ts";
import { hasFocus, keyOfFocus } from "./focus.ts";
import { PanelLink, type Refusal } from "./panelLink.ts";

/**
 * What all panels are: they show a view, keep how it is looked at, say aloud what happens, and keep the focus near
 * where it was when something is drawn anew.
 */
export abstract class PanelElement<
  View,
  Intent,
  Scope,
  TextName extends string,
  Looks extends object,
> extends LitElement {
  static override properties = { stamp: { state: true } };
  /** A panel adds its own: `[...PanelElement.kitStyles, mine]`. */
  static readonly kitStyles: CSSResult[] = [theme, controlStyles, partStyles];
  static override styles = PanelElement.kitStyles;

  /** Grows with whatever is to be drawn. */
  declare private stamp: number;

  #link: PanelLink<View, Intent, Scope, TextName> | undefined;
  #looks: Looks | undefined;
  #announcement = "";
  #refusal: Refusal<Intent> | undefined;
  #focused: string | undefined;

  constructor() {
    super();
    this.stamp = 0;
  }

  abstract readonly protocol: PanelProtocol<View, Intent, Scope, TextName>;

  /** How the panel is looked at, from what an earlier page has kept: anything, or undefined at first. */
  protected abstract readLooks(kept: unknown): Looks;

  protected abstract renderPanel(view: View): TemplateResult;

  /** Called before a view is drawn, with the one that was there. */
  protected viewChanged?(view: View, before: View | undefined): void;

  /** Called when something was not done, such as to take back what was shown ahead. */
  protected intentRefused?(refusal: Refusal<Intent>): void;

  /** Takes the extension's end; called once, by `startPanel`. */
  connect(host: Host<FromPanel<Intent, Scope>>): void {
    this.#link = new PanelLink(this.protocol, host);
    this.#looks = this.readLooks(this.#link.looks);
    this.#link.begin();
  }

  /** Shows what the extension has sent. */
  receive(message: FromHost<View, TextName>): void {
    const before = this.#link?.shown?.view;
    const refusal = this.#link?.take(message);
    if (refusal) {
      this.#refusal = refusal;
      this.intentRefused?.(refusal);
    } else if (message.type === "view") {
      // Even the same one would have the browser work out the style of every element.
      const page = document.documentElement;
      if (page.lang !== message.language) page.lang = message.language;
      this.viewChanged?.(message.view, before);
    }
    this.redraw();
  }

  protected get view(): View | undefined {
    return this.#link?.shown?.view;
  }

  protected get texts(): PanelTexts<TextName> {
    const texts = this.#link?.shown?.texts;
    if (!texts) throw new Error("There are no texts before the first view.");
    return texts;
  }

  protected get language(): "en" | "zh-CN" {
    return this.#link?.shown?.language ?? "en";
  }

  /** Opening, sending, asking and saving. */
  protected get link(): PanelLink<View, Intent, Scope, TextName> {
    if (!this.#link) throw new Error("The panel is not connected.");
    return this.#link;
  }

  protected get looks(): Looks {
    this.#looks ??= this.readLooks(undefined);
    return this.#looks;
  }

  /** Looks at it in another way from now on. */
  protected look(change: Partial<Looks>): void {
    this.#looks = { ...this.looks, ...change };
    this.#link?.keepLooks(this.#looks);
    this.redraw();
  }

  /** Wants something changed. */
  protected send(intent: Intent): void {
    this.#refusal = undefined;
    this.link.send(intent);
    this.redraw();
  }

  /** Says something to those who listen. The same text a second time is said again. */
  protected announce(text: string): void {
    this.#announcement = text === this.#announcement ? `${text}\u00a0` : text;
    this.redraw();
  }

  protected redraw(): void {
    this.stamp += 1;
  }

  protected override willUpdate(): void {
    this.#focused = keyOfFocus(this.renderRoot);
  }

  protected override render() {
    const view = this.view;
    if (view === undefined) return nothing;
    return html`
      <main lang=${this.language} aria-busy=${this.link.open.length > 0}>
        ${this.renderPanel(view)}
        ${this.#refusal ? this.#renderRefusal(this.#refusal) : nothing}
        <p class="spoken" role="status">${this.#announcement}</p>
      </main>
    `;
  }

  /** Where the focus was is perhaps another element now, known by its `data-key`. */
  protected override updated(): void {
    if (this.#focused === undefined || hasFocus(this.renderRoot)) return;
    const again = this.renderRoot.querySelector<HTMLElement>(`[data-key=${CSS.escape(this.#focused)}]`);
    (again ?? this.renderRoot.querySelector<HTMLElement>("h1[tabindex]"))?.focus();
  }

  #renderRefusal({ reasons }: Refusal<Intent>): TemplateResult {
    return html`
      <div class="refusal" role="alert">
        <strong>${this.texts.refused}</strong>
        <ul>${reasons.map((reason) => html`<li dir="auto">${reason}</li>`)}</ul>
        ${button({ label: this.texts.close, key: "close-refusal", press: () => this.#closeRefusal() })}
      </div>
    `;
  }

  #closeRefusal(): void {
    this.#refusal = undefined;
    this.redraw();
  }
}
