import { html, type TemplateResult } from "lit";
import type { ProblemPart } from "../../../src/protocol/dashboard/dashboardView.ts";
import { button } from "../../shared/controls.ts";
import { tile } from "../../shared/tiles/tile.ts";
import type { TileContext } from "../tile.ts";

/** How many problems there are of each severity. */
export function problemTile(part: ProblemPart, context: TileContext): TemplateResult {
  const { texts, numbers, want } = context;
  const counts = [
    [texts.errors, part.error],
    [texts.warnings, part.warning],
    [texts.infos, part.info],
    [texts.hints, part.hint],
  ] as const;
  const content = html`
    <dl class="figures">
      ${counts.map(([name, count]) => html`<div><dt>${name}</dt><dd>${numbers.plain(count)}</dd></div>`)}
    </dl>
    <div>${button({ label: texts.listProblems, key: "problems", press: () => want({ type: "problems", what: "all" }) })}</div>
  `;
  return tile({ name: "problems", title: texts.problems, content }, context);
}
