import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { CalendarLayer, CalendarState } from "../../src/protocol/calendar.ts";

/** A shape for each layer: no two are told apart by their colour alone. */
export const layerShapes: Readonly<Record<CalendarLayer, SVGTemplateResult>> = {
  communication: svg`<path class="outline" d="M-5.5,-4.5h11v7h-6l-3,3v-3h-2z"></path>`,
  commitment: svg`<path class="outline" d="M-4,6v-11.5h8l-2,3l2,3h-8"></path>`,
  milestone: svg`<path class="outline" d="M0,-5.5l5.5,5.5l-5.5,5.5l-5.5,-5.5z"></path>`,
  review: svg`<path class="outline" d="M-6.5,0c3.5,-5.5 9.5,-5.5 13,0c-3.5,5.5 -9.5,5.5 -13,0zM0,-1.7a1.7,1.7 0 1 1 0,3.4a1.7,1.7 0 1 1 0,-3.4z"></path>`,
  training: svg`<path class="outline" d="M-6.5,-1.5l6.5,-3.5l6.5,3.5l-6.5,3.5zM-3.5,0.5v3.5c2,1.5 5,1.5 7,0v-3.5"></path>`,
};

/** What became of it; what is to come has a circle where all are named, and else needs no mark. */
const states: Readonly<Partial<Record<CalendarState, SVGTemplateResult>>> = {
  held: svg`<path class="outline" d="M-5,0.5l3.5,3.5l6.5,-7.5"></path>`,
  closed: svg`<path class="outline" d="M-5,0.5l3.5,3.5l6.5,-7.5"></path>`,
  missed: svg`<path class="outline" d="M-4,-4l8,8M4,-4l-8,8"></path>`,
  overdue: svg`<path class="outline" d="M0,-5.5l6,10.5h-12zM0,-1.5v3M0,3.2v0.3"></path>`,
  late: svg`<path class="outline" d="M0,-5.5l6,10.5h-12zM0,-1.5v3M0,3.2v0.3"></path>`,
};

export function layerMark(layer: CalendarLayer): TemplateResult {
  return mark(layerShapes[layer], `mark layer-${layer}`);
}

/** Whether there is more to say of it than that it is to come. */
export function isMarked(state: CalendarState): boolean {
  return Object.hasOwn(states, state);
}

export function stateMark(state: CalendarState): TemplateResult {
  return mark(stateShape(state), `mark state-${state}`);
}

/** The shape of a state, of 14 by 14 around the middle. */
export function stateShape(state: CalendarState): SVGTemplateResult {
  return (
    states[state] ?? svg`<path class="outline" d="M0,-3.5a3.5,3.5 0 1 1 0,7a3.5,3.5 0 1 1 0,-7z"></path>`
  );
}

function mark(shape: SVGTemplateResult, classes: string): TemplateResult {
  return html`<svg class=${`icon ${classes}`} viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">${shape}</svg>`;
}
