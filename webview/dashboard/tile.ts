import { html, nothing, type TemplateResult } from "lit";
import type { DashboardIntent } from "../../src/protocol/dashboard/dashboardIntent.ts";
import type { Hint } from "../../src/protocol/dashboard/dashboardView.ts";
import { button } from "../shared/controls.ts";
import type { DashboardTexts, Numbers } from "./wording.ts";

/** What all parts of a dashboard are given. */
export interface TileContext {
  readonly texts: DashboardTexts;
  readonly numbers: Numbers;
  readonly open: (id: string) => void;
  readonly want: (intent: DashboardIntent) => void;
}

const isId = /^[A-Z0-9-]+$/;

/** More records than this don't follow a message. */
const mostLinked = 4;

export interface TileOptions {
  /** By which it is known on the page. */
  readonly name: string;
  readonly title: string;
  /** What its numbers are about. */
  readonly note?: string | undefined;
  readonly isWide?: boolean;
  readonly hint?: Hint | undefined;
  /** What can be done with it, such as saving it. */
  readonly actions?: unknown;
  readonly content: unknown;
}

/** A part of the dashboard; one that is empty says what to do. */
export function tile(
  { name, title, note, isWide = false, hint, actions, content }: TileOptions,
  { texts, open, want }: TileContext,
): TemplateResult {
  const { create, open: record } = hint ?? {};
  return html`
    <section class=${isWide ? "tile wide" : "tile"} aria-labelledby=${`tile-${name}`} data-tile=${name}>
      <div class="top">
        <h2 id=${`tile-${name}`} data-key=${`tile-${name}`} tabindex="-1">${title}</h2>
        ${actions ? html`<div class="actions">${actions}</div>` : nothing}
      </div>
      ${note ? html`<p class="muted">${note}</p>` : nothing}
      ${
        hint
          ? html`
              <p>${hint.text}</p>
              ${create ? html`<div>${button({ label: texts.create, key: `create-${name}`, press: () => want({ type: "create", what: create }) })}</div>` : nothing}
              ${record ? html`<div>${button({ label: texts.openRecord, key: `hint-${name}`, press: () => open(record) })}</div>` : nothing}
            `
          : nothing
      }
      ${content}
    </section>
  `;
}

/** A message in which the ids of records open them; those that it doesn't name follow it. */
export function linked(
  message: string,
  records: readonly string[],
  where: string,
  context: TileContext,
): readonly unknown[] {
  const named = records
    .filter((id) => isId.test(id) && message.includes(id))
    .sort((a, b) => b.length - a.length);
  const others = records.filter((id) => !message.includes(id)).slice(0, mostLinked);
  // Ids are capitals, digits and hyphens: none of them means anything in a pattern.
  const parts = named.length > 0 ? message.split(new RegExp(`(${named.join("|")})`)) : [message];
  return [
    ...parts.map((part) => (named.includes(part) ? link(part, where, context) : part)),
    ...others.map((id) => html` ${link(id, where, context)}`),
  ];
}

/** An id that opens its record. */
export function link(id: string, where: string, { texts, open }: TileContext): TemplateResult {
  return html`<button class="link" data-key=${`${where}-${id}`} title=${texts.openRecord} @click=${() => open(id)}>${id}</button>`;
}
