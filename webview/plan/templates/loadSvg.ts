import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { LoadPlan } from "../../../src/protocol/plan/planView.ts";
import { fitText } from "../../shared/fitText.ts";
import type { LoadCell, LoadDrawing, LoadRow } from "../layout/layOutLoad.ts";
import { loadText } from "../loadWords.ts";
import type { PlanContext } from "../planContext.ts";
import { capacityText } from "../wording.ts";

export interface LoadLooks {
  /** So many weeks are drawn by now, row by row. */
  readonly drawn: number;
  /** The key of the cell to which Tab leads. */
  readonly active: string | undefined;
  readonly measure: (text: string) => number;
  readonly focus: (cell: LoadCell) => void;
  readonly press: (cell: LoadCell, event: KeyboardEvent) => void;
  readonly openWeek: (cell: LoadCell) => void;
}

/** Between a name and the weeks. */
const gap = 14;

/** A week as wide as this says how much is asked. */
const roomForNumber = 26;

/** The load as a drawing. Tab leads to one of its weeks, arrow keys to the others. */
export function loadSvg(
  drawing: LoadDrawing,
  plan: LoadPlan,
  looks: LoadLooks,
  context: PlanContext,
): TemplateResult {
  const { width, height, left, head, rows, labels, todayX } = drawing;
  const { texts } = context;
  const activeIn = (row: LoadRow) => row.cells.find(({ key }) => key === looks.active)?.key;
  return html`
    <svg class="drawing load" width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="group" aria-label=${texts.load}>
      ${labels.map(
        ({ x, day }, index) => svg`
        <line class="rule" x1=${x} x2=${x} y1=${head - 6} y2=${height}></line>
        <text class="day" x=${x + 3} y=${head - 10}>${day.slice(5)}</text>
        ${isYearSaid(drawing, index) ? svg`<text class="day" x=${x + 3} y="10">${day.slice(0, 4)}</text>` : nothing}
      `,
      )}
      ${
        todayX === undefined
          ? nothing
          : svg`
              <line class="today" x1=${todayX} x2=${todayX} y1="13" y2=${height}></line>
              <text class="todayText" x=${todayX} y="10">${texts.today}</text>
            `
      }
      ${begun(rows, looks.drawn).map((row) => guard([row, activeIn(row), texts], () => rowSvg(row, drawing, plan, looks, context)))}
      <line class="rule" x1="0" x2=${width} y1=${height} y2=${height}></line>
      <line class="rule" x1=${left} x2=${left} y1=${head} y2=${height}></line>
    </svg>
  `;
}

/** The rows that the first so many weeks are in. */
function begun(rows: readonly LoadRow[], cells: number): readonly LoadRow[] {
  let before = 0;
  return rows.filter((row) => {
    const isBegun = before === 0 || before < cells;
    before += row.cells.length;
    return isBegun;
  });
}

/** Room that the word for today takes to its sides. */
const todayRoom = 48;

/** Where the days begin, and where another year does; not where the word for today stands. */
function isYearSaid({ labels, todayX = -todayRoom }: LoadDrawing, index: number): boolean {
  const { day = "", x = 0 } = labels[index] ?? {};
  const isNear = x - todayX < todayRoom / 2 && todayX - x < todayRoom;
  return day.slice(0, 4) !== labels[index - 1]?.day.slice(0, 4) && !isNear;
}

function rowSvg(
  row: LoadRow,
  { width, left }: LoadDrawing,
  plan: LoadPlan,
  looks: LoadLooks,
  context: PlanContext,
): SVGTemplateResult {
  const { resource, y, base, limit, cells } = row;
  const cut = (text: string) => fitText(text, left - gap, 1, looks.measure)[0] ?? "";
  const active = cells.some(({ key }) => key === looks.active);
  return svg`
    <line class="rule" x1="0" x2=${width} y1=${y} y2=${y}></line>
    <g class="who" @click=${() => context.open(resource.id)}>
      <title>${resource.id} ${resource.title}</title>
      <rect class="room" x="0" y=${y + 1} width=${left} height="50"></rect>
      <text x="0" y=${y + 22}>${cut(resource.title)}</text>
      <text class="has" x="0" y=${y + 39}>${cut(capacityText(resource, context))}</text>
    </g>
    ${cells.map((cell) => cellSvg(cell, base, plan, looks, context))}
    ${limit === undefined ? nothing : svg`<line class=${active ? "capacity near" : "capacity"} x1=${left} x2=${width} y1=${limit} y2=${limit}></line>`}
    <g aria-hidden="true">${cells.map((cell) => numberSvg(cell, context))}</g>
  `;
}

/** How much is asked, or how much too much: for those who see, since the week itself says all of it. */
function numberSvg({ load, left, width, numberY }: LoadCell, { numbers }: PlanContext): unknown {
  const { over, amount } = load;
  if (over === 0 && width < roomForNumber) return nothing;
  const text = over > 0 ? `+${numbers.plain(over)}` : numbers.plain(amount);
  return svg`<text class=${over > 0 ? "number much" : "number"} x=${left + width / 2} y=${numberY}>${text}</text>`;
}

function cellSvg(
  cell: LoadCell,
  base: number,
  plan: LoadPlan,
  { active, focus, press, openWeek }: LoadLooks,
  context: PlanContext,
): SVGTemplateResult {
  const { key, resource, load, left, width, parts, strokes } = cell;
  const said = loadText(resource, load, plan, context);
  return svg`
    <g
      class="cell"
      role="link"
      tabindex=${key === active ? "0" : "-1"}
      aria-label=${said}
      data-key=${`load-${key}`}
      @focus=${() => focus(cell)}
      @keydown=${(event: KeyboardEvent) => press(cell, event)}
      @click=${() => openWeek(cell)}
    >
      <title>${said}</title>
      <rect class="room" x=${left} y=${base - 46} width=${width} height="50"></rect>
      ${parts.map(({ y, height, isOver }) => svg`<rect class=${isOver ? "too" : "used"} x=${left + 1} y=${y} width=${width - 2} height=${height}></rect>`)}
      ${strokes ? svg`<path class="strokes" d=${strokes}></path>` : nothing}
      <rect class="ring" x=${left} y=${base - 46} width=${width} height="49" rx="2"></rect>
    </g>
  `;
}
