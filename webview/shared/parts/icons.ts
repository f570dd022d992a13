import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";

/** Shapes of 14 by 14 around the middle; they take the colour of the text. */
export const icons = {
  open: svg`<path class="outline" d="M-5.5,-2v-3.5h3.5M-5.5,-5.5l5,5M2,-5.5h2a1.5,1.5 0 0 1 1.5,1.5v8a1.5,1.5 0 0 1 -1.5,1.5h-8a1.5,1.5 0 0 1 -1.5,-1.5v-2"></path>`,
  close: svg`<path class="outline" d="M-4,-4l8,8M4,-4l-8,8"></path>`,
  save: svg`<path class="outline" d="M0,-6v8M-3.5,-1.5l3.5,3.5l3.5,-3.5M-6,3v1.5a1.5,1.5 0 0 0 1.5,1.5h9a1.5,1.5 0 0 0 1.5,-1.5v-1.5"></path>`,
  filter: svg`<path class="outline" d="M-6,-5h12l-4.5,5.5v5l-3,-1.5v-3.5z"></path>`,
  up: svg`<path class="outline" d="M0,5v-10M-4,-1l4,-4l4,4"></path>`,
  down: svg`<path class="outline" d="M0,-5v10M-4,1l4,4l4,-4"></path>`,
  right: svg`<path class="outline" d="M-2,-4.5l4.5,4.5l-4.5,4.5"></path>`,
  below: svg`<path class="outline" d="M-4.5,-2l4.5,4.5l4.5,-4.5"></path>`,
  left: svg`<path class="outline" d="M2,-4.5l-4.5,4.5l4.5,4.5"></path>`,
  edit: svg`<path class="outline" d="M-5.5,5.5l0.8,-3.2l7.2,-7.2a1.6,1.6 0 0 1 2.4,2.4l-7.2,7.2z"></path>`,
  warning: svg`<path class="outline" d="M0,-5.5l6,10.5h-12zM0,-1.5v3M0,3.2v0.3"></path>`,
  done: svg`<path class="outline" d="M-5,0.5l3.5,3.5l6.5,-7.5"></path>`,
  plus: svg`<path class="outline" d="M-5,0h10M0,-5v10"></path>`,
  minus: svg`<path class="outline" d="M-5,0h10"></path>`,
  clock: svg`<path class="outline" d="M0,-6a6,6 0 1 1 0,12a6,6 0 1 1 0,-12M0,-3.5v3.7l2.5,1.6"></path>`,
  person: svg`<path class="outline" d="M0,-5.5a2.7,2.7 0 1 1 0,5.4a2.7,2.7 0 1 1 0,-5.4M-5.2,5.5c0.4,-6 10,-6 10.4,0"></path>`,
} as const satisfies Readonly<Record<string, SVGTemplateResult>>;

export type IconName = keyof typeof icons;

/** An icon among HTML, for those who see; its meaning must be said beside it. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">${icons[name]}</svg>`;
}
