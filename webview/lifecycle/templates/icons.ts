import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";

/** Shapes of 14 by 14 around the middle; they take the colour of the text. */
export const icons = {
  current: svg`<circle class="outline" r="5.25"></circle><circle class="solid" r="2.5"></circle>`,
  visited: svg`<path class="outline" d="M-4.5,0.5l3,3l6,-7"></path>`,
  controlled: svg`
    <rect class="solid" x="-5" y="-1" width="10" height="7" rx="1.5"></rect>
    <path class="outline" d="M-3,-1v-2a3,3 0 0 1 6,0v2"></path>
  `,
  final: svg`
    <rect class="outline" x="-6" y="-5" width="12" height="10" rx="2.5"></rect>
    <rect class="outline" x="-3.5" y="-2.5" width="7" height="5" rx="1"></rect>
  `,
  initial: svg`<circle class="solid" r="4"></circle>`,
  open: svg`<path class="solid" d="M-3.5,-5l8,5l-8,5z"></path>`,
  blocked: svg`<circle class="outline" r="5"></circle><path class="outline" d="M-3.5,-3.5l7,7"></path>`,
  zoomIn: svg`<path class="outline" d="M-5,0h10M0,-5v10"></path>`,
  zoomOut: svg`<path class="outline" d="M-5,0h10"></path>`,
  zoomFit: svg`<path class="outline" d="M-6,-5v10M6,-5v10M-3.5,0h7M-1.5,-2.5l-2.5,2.5l2.5,2.5M1.5,-2.5l2.5,2.5l-2.5,2.5"></path>`,
} as const satisfies Readonly<Record<string, SVGTemplateResult>>;

/** An icon among HTML, for those who see; its meaning must be said beside it. */
export function icon(name: keyof typeof icons): TemplateResult {
  return html`<svg class="icon" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">${icons[name]}</svg>`;
}
