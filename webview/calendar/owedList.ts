import { html, nothing, type TemplateResult } from "lit";
import type { OwedPerson } from "../../src/protocol/calendar.ts";
import type { CalendarTextName } from "../../src/protocol/calendarTexts.ts";
import type { PanelTexts } from "../../src/protocol/panels/panelProtocol.ts";

/** Whom nobody has met though it was due, with what was due and since when. */
export function owedList(
  owed: readonly OwedPerson[],
  texts: PanelTexts<CalendarTextName>,
  openId: (id: string, within?: readonly string[]) => void,
): TemplateResult {
  return html`
    <section class="owed" aria-labelledby="owed">
      <h2 id="owed">${texts.owed}</h2>
      ${owed.length === 0 ? html`<p class="muted">${texts.nobodyOwed}</p>` : nothing}
      <ul>
        ${owed.map(
          ({ id, name, isKey, contacts }) => html`
            <li>
              <p>
                <button class="link" data-key=${`owed-${id}`} @click=${() => openId(id)}><bdi>${name}</bdi></button>
                ${isKey ? html`<span class="badge">${texts.keyStakeholder}</span>` : nothing}
              </p>
              <ul>
                ${contacts.map(
                  ({ record, title, due, since }) => html`
                    <li>
                      <button class="link" data-key=${`owed-${id}-${record}`} dir="auto" @click=${() => openId(record, ["frequency"])}>${title}</button>
                      <span class="muted">${due} · ${since}</span>
                    </li>
                  `,
                )}
              </ul>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
