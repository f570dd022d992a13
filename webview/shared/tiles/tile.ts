import { html, nothing, type TemplateResult } from "lit";
import { button } from "../controls.ts";

/** What the parts of a page are given. */
export interface TileFrame {
  readonly texts: Readonly<Record<"create" | "openRecord", string>>;
  readonly open: (id: string) => void;
  /** Wants a record of a kind. */
  readonly create: (kind: string) => void;
}

/** What to do where a part is empty. */
export interface TileHint {
  readonly text: string;
  /** The kind of which a record is to be created, or the id of the record to open. */
  readonly create?: string | undefined;
  readonly open?: string | undefined;
}

export interface TileOptions {
  /** By which it is known on the page. */
  readonly name: string;
  readonly title: string;
  /** What its numbers are about. */
  readonly note?: string | undefined;
  readonly isWide?: boolean;
  readonly hint?: TileHint | undefined;
  /** What can be done with it, such as saving it. */
  readonly actions?: unknown;
  readonly content: unknown;
}

/** A part of a page; one that is empty says what to do. */
export function tile(
  { name, title, note, isWide = false, hint, actions, content }: TileOptions,
  { texts, open, create: createOne }: TileFrame,
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
              ${create ? html`<div>${button({ label: texts.create, key: `create-${name}`, press: () => createOne(create) })}</div>` : nothing}
              ${record ? html`<div>${button({ label: texts.openRecord, key: `hint-${name}`, press: () => open(record) })}</div>` : nothing}
            `
          : nothing
      }
      ${content}
    </section>
  `;
}

/** An id that opens its record. */
export function link(id: string, where: string, { texts, open }: TileFrame): TemplateResult {
  return html`<button class="link" data-key=${`${where}-${id}`} title=${texts.openRecord} @click=${() => open(id)}>${id}</button>`;
}
