import { html, nothing, type TemplateResult } from "lit";
import type { WaitingGroup } from "../../../src/protocol/dashboard/dashboardView.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { tile } from "../../shared/tiles/tile.ts";
import type { TileContext } from "../tile.ts";
import { entryLine } from "./entryLine.ts";

/** Who is waited for, with the first records of each. */
export function waitingTile(groups: readonly WaitingGroup[], context: TileContext): TemplateResult {
  const { texts } = context;
  const note = groups.length === 0 ? texts.nobodyWaits : undefined;
  const content = groups.map(({ title, count, records }, index) => {
    const left = count - records.length;
    return html`
      <h3 class="group" dir="auto">${fillIn(texts.group, { title, count })}</h3>
      <ul>
        ${records.map((one) =>
          entryLine({ id: one.id, title: one.title, where: `waiting-${index}`, tag: one.state }, context),
        )}
        ${left > 0 ? html`<li class="muted">${fillIn(texts.andMore, { count: left })}</li>` : nothing}
      </ul>
    `;
  });
  return tile({ name: "waiting", title: texts.waiting, note, content }, context);
}
