import { html, nothing, type TemplateResult } from "lit";
import type { RatedStakeholder } from "../../../src/protocol/powerInterest.ts";
import { button } from "../../shared/controls.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { icon } from "../../shared/parts/icons.ts";
import { changeText, type Wording } from "../wording.ts";
import { peopleList } from "./peopleList.ts";

export interface SideListOptions {
  /** Those who have no place on the grid. */
  readonly unrated: readonly RatedStakeholder[];
  /** Those in the cluster that is open. */
  readonly cluster: readonly RatedStakeholder[];
  readonly isNobodyShown: boolean;
  readonly selected: string;
  readonly held: string | undefined;
  /** Opens a record. */
  readonly open: (id: string) => void;
  /** Closes the cluster. */
  readonly close: () => void;
}

/** Lists beside the grid: who is in an open cluster, who is not rated, what has changed. */
export function sideLists(options: SideListOptions, wording: Wording): TemplateResult {
  const { unrated, cluster, isNobodyShown, selected, held, open, close } = options;
  const { texts } = wording;
  const list = (people: readonly RatedStakeholder[], label: string) =>
    peopleList({ people, selected, held, label }, wording);
  return html`
    ${
      cluster.length === 0
        ? nothing
        : html`
            <section class="box opened" aria-label=${texts.clusterPeople}>
              <div class="head">
                <h2>${texts.clusterPeople} (${cluster.length})</h2>
                ${button({ label: texts.close, icon: icon("close"), key: "cluster-close", press: close })}
              </div>
              ${list(cluster, texts.clusterPeople)}
            </section>
          `
    }
    ${
      unrated.length === 0
        ? nothing
        : html`
            <section class="box" aria-label=${texts.notRated}>
              <h2>${texts.notRated} (${unrated.length})</h2>
              <p class="note">${texts.notRatedHint}</p>
              ${list(unrated, texts.notRated)}
            </section>
          `
    }
    ${isNobodyShown ? html`<p class="note">${texts.noneShown}</p>` : nothing}
    ${changes(wording, open)}
  `;
}

function changes(wording: Wording, open: (id: string) => void): TemplateResult | typeof nothing {
  const { texts, view } = wording;
  const { comparison } = view;
  if (!comparison) return nothing;
  const { since } = comparison;
  return html`
    <section class="box" aria-label=${texts.change}>
      <h2>${texts.change}</h2>
      ${comparison.isComplete ? nothing : html`<p class="note">${fillIn(texts.noted, { since })}</p>`}
      ${
        comparison.changes.length === 0
          ? html`<p>${fillIn(texts.nothingMoved, { since })}</p>`
          : html`
              <ul class="links changes" tabindex="0" aria-label=${texts.change}>
                ${comparison.changes.map(
                  ({ id, title, what }) => html`
                    <li dir="auto">
                      ${
                        what === "gone"
                          ? html`<strong>${title}</strong>`
                          : html`<button class="link" @click=${() => open(id)}>${title}</button>`
                      }
                      – ${changeText({ id }, wording)}
                    </li>
                  `,
                )}
              </ul>
            `
      }
    </section>
  `;
}
