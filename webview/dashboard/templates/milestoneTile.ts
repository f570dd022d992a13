import { html, nothing, type TemplateResult } from "lit";
import type { MilestonePart } from "../../../src/protocol/dashboard/dashboardView.ts";
import { icon } from "../../shared/parts/icons.ts";
import { link, tile } from "../../shared/tiles/tile.ts";
import type { Timeline } from "../layout/layOutTimeline.ts";
import type { TileContext } from "../tile.ts";
import { slipText } from "../wording.ts";
import { timelineLegend, timelineSvg } from "./timelineSvg.ts";

export interface MilestoneLooks {
  readonly actions: unknown;
  /** Whether the table is open, and what is called when that changes. */
  readonly isTable: boolean;
  readonly showTable: (isTable: boolean) => void;
}

/** The milestones on a line of time, and the same as a table. */
export function milestoneTile(
  part: MilestonePart,
  line: Timeline | undefined,
  looks: MilestoneLooks,
  context: TileContext,
): TemplateResult {
  const { texts } = context;
  const { hint, milestones } = part;
  const content = html`
    <div class="timeline">${line ? timelineSvg(line, context) : nothing}</div>
    ${line ? timelineLegend(line, context) : nothing}
    ${milestones.length > 0 ? table(part, looks, context) : nothing}
  `;
  return tile(
    { name: "milestones", title: texts.milestones, isWide: true, hint, actions: looks.actions, content },
    context,
  );
}

function table(
  { milestones }: MilestonePart,
  { isTable, showTable }: MilestoneLooks,
  context: TileContext,
): TemplateResult {
  const { texts } = context;
  return html`
    <details
      ?open=${isTable}
      @toggle=${({ target }: Event) => showTable((target as HTMLDetailsElement).open)}
    >
      <summary data-key="milestones-table">${icon("right")}${texts.asTable}</summary>
      <div class="scroll" tabindex="0" role="group" aria-label=${texts.milestones}>
        <table>
          <thead>
            <tr>
              <th scope="col">${texts.milestone}</th>
              <th scope="col">${texts.state}</th>
              <th scope="col">${texts.agreed}</th>
              <th scope="col">${texts.planned}</th>
              <th scope="col">${texts.reached}</th>
              <th scope="col">${texts.slip}</th>
            </tr>
          </thead>
          <tbody>
            ${milestones.map(
              (mark) => html`
                <tr>
                  <th scope="row" dir="auto">${link(mark.id, "milestone-row", context)} ${mark.title}</th>
                  <td>${mark.stateTitle}</td>
                  <td>${mark.baselineDue}</td>
                  <td>${mark.due}</td>
                  <td>${mark.reached}</td>
                  <td>${slipText(mark, texts)}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    </details>
  `;
}
