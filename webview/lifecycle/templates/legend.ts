import { html, type TemplateResult } from "lit";
import type { Machine } from "../machine.ts";
import { isControlled } from "../wording.ts";
import { icon, type icons } from "./icons.ts";

/** What the marks in the drawing mean; only those that it has. */
export function legend({ view, texts }: Machine): TemplateResult {
  const marks: readonly (readonly [keyof typeof icons, string, boolean])[] = [
    ["current", texts.current, view.states.some(({ current }) => current)],
    ["visited", texts.visited, view.states.some(({ current, visited }) => visited && !current)],
    ["open", texts.possible, view.transitions.some(({ offer }) => offer === "open")],
    ["blocked", texts.blocked, view.transitions.some(({ offer }) => offer === "blocked")],
    ["initial", texts.initial, view.states.some(({ initial }) => initial)],
    ["final", texts.final, view.states.some(({ final }) => final)],
    ["controlled", texts.controlled, view.states.some(isControlled)],
  ];
  return html`
    <ul class="legend muted">
      ${marks.map(([name, text, isThere]) => (isThere ? html`<li>${icon(name)} ${text}</li>` : ""))}
    </ul>
  `;
}
