import { html, nothing, type TemplateResult } from "lit";
import type { StateView, TransitionView } from "../../../src/protocol/lifecycle.ts";
import { currentState, type Looked, type Machine } from "../machine.ts";
import { fromTo, labelOf, marksOf, offerText, takenText, titleOf } from "../wording.ts";

/** All that is known of the state or the transition that is looked at; of the current state where none is. */
export function details(machine: Machine, looked: Looked | undefined): TemplateResult {
  const { view, texts, states } = machine;
  const transition =
    looked?.what === "transition" ? view.transitions.find(({ id }) => id === looked.id) : undefined;
  const state = (looked?.what === "state" && states.get(looked.id)) || currentState(machine);
  return html`
    <section class="details" aria-labelledby="details" tabindex="0">
      <h2 id="details">${texts.details}</h2>
      ${transition ? transitionDetails(transition, machine) : state ? stateDetails(state, machine) : nothing}
    </section>
  `;
}

function stateDetails(state: StateView, { texts }: Machine): TemplateResult {
  return html`
    <h3 dir="auto">${titleOf(state)}</h3>
    ${pills(marksOf(state, texts))} ${paragraph(state.description)}
  `;
}

function transitionDetails(transition: TransitionView, machine: Machine): TemplateResult {
  const { texts } = machine;
  const marks = [offerText(transition, texts), takenText(transition, texts)].filter(
    (mark) => mark !== undefined,
  );
  return html`
    <h3 dir="auto">${labelOf(transition, texts)}</h3>
    <p class="muted">${fromTo(transition, machine)}</p>
    ${pills(marks)} ${paragraph(transition.description)} ${list(texts.reasons, transition.reasons)}
    ${list(texts.conditions, transition.conditions)}
  `;
}

/** Short marks, side by side. */
export function pills(marks: readonly string[]): TemplateResult | typeof nothing {
  return marks.length === 0
    ? nothing
    : html`<ul class="pills">${marks.map((mark) => html`<li dir="auto">${mark}</li>`)}</ul>`;
}

function paragraph(text: string): TemplateResult | typeof nothing {
  return text === "" ? nothing : html`<p dir="auto">${text}</p>`;
}

function list(title: string, items: readonly string[]): TemplateResult | typeof nothing {
  return items.length === 0
    ? nothing
    : html`<h4>${title}</h4><ul class="bullets">${items.map((item) => html`<li dir="auto">${item}</li>`)}</ul>`;
}
