import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../../shared/parts/icons.ts";
import { link } from "../../shared/tiles/tile.ts";
import type { TileContext } from "../tile.ts";

export interface EntryOptions {
  readonly id: string;
  readonly title: string;
  /** In which list of the page it stands. */
  readonly where: string;
  /** Such as its state. */
  readonly tag?: string | undefined;
  /** A colour that the project has given to what the tag says. */
  readonly tagColour?: string | undefined;
  readonly facts?: readonly (string | undefined | false)[];
  /** What is to be done about it. */
  readonly alarm?: string | undefined;
  readonly more?: TemplateResult | undefined;
}

/** A record in a list: what it is, how it stands, and what else is known of it. */
export function entryLine(options: EntryOptions, context: TileContext): TemplateResult {
  const { id, title, where, tag, tagColour, alarm, more } = options;
  const facts = options.facts?.filter(Boolean) ?? [];
  return html`
    <li class="entry">
      <p class="what" dir="auto">${link(id, where, context)} ${title}</p>
      ${tag ? html`<span class="tag">${tagColour ? swatch(tagColour) : nothing}${tag}</span>` : nothing}
      ${
        facts.length > 0 || alarm
          ? html`<p class="facts">
              ${alarm ? html`<strong class="alarm">${icon("warning")}${alarm}</strong>` : nothing}
              ${facts.map((fact) => html`<span dir="auto">${fact}</span>`)}
            </p>`
          : nothing
      }
      ${more ?? nothing}
    </li>
  `;
}

function swatch(colour: string): TemplateResult {
  return html`<svg class="key" width="10" height="10" aria-hidden="true"><circle cx="5" cy="5" r="5" fill=${colour}></circle></svg>`;
}
