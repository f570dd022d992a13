import { html, nothing, type TemplateResult } from "lit";
import type { StateView, TransitionView } from "../../../src/protocol/lifecycle.ts";
import type { Machine } from "../machine.ts";
import { labelOf, marksOf, offerText, stateTitle, takenText, titleOf } from "../wording.ts";
import { pills } from "./details.ts";

/** The whole drawing as two tables: to listen to, to search and to copy. */
export function tables(machine: Machine): TemplateResult {
  const { view, texts } = machine;
  return html`
    <details class="tables">
      <summary>${texts.asTable}</summary>
      <div class="scroller" tabindex="0" role="group" aria-label=${texts.asTable}>
        <table>
          <caption>${texts.states}</caption>
          ${headings(texts.state, texts.marks, texts.description)}
          <tbody>${view.states.map((state) => stateRow(state, machine))}</tbody>
        </table>
        <table>
          <caption>${texts.events}</caption>
          ${headings(texts.event, texts.from, texts.to, texts.conditions, texts.now, texts.description)}
          <tbody>${view.transitions.map((transition) => transitionRow(transition, machine))}</tbody>
        </table>
      </div>
    </details>
  `;
}

function headings(...names: readonly string[]): TemplateResult {
  return html`<thead><tr>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>`;
}

function stateRow(state: StateView, { texts }: Machine): TemplateResult {
  return html`
    <tr aria-current=${state.current ? "step" : nothing}>
      <th scope="row" dir="auto">${titleOf(state)}</th>
      <td>${pills(marksOf(state, texts))}</td>
      <td dir="auto">${state.description}</td>
    </tr>
  `;
}

function transitionRow(transition: TransitionView, machine: Machine): TemplateResult {
  const { texts } = machine;
  const { event, from, to, conditions, reasons, description } = transition;
  const marks = [offerText(transition, texts), takenText(transition, texts)].filter(
    (mark) => mark !== undefined,
  );
  return html`
    <tr>
      <th scope="row" dir="auto">
        ${labelOf(transition, texts)} ${event === "" ? nothing : html`<code>${event}</code>`}
      </th>
      <td dir="auto">${stateTitle(machine, from)}</td>
      <td dir="auto">${stateTitle(machine, to)}</td>
      <td>${lines(conditions)}</td>
      <td>${pills(marks)} ${lines(reasons)}</td>
      <td dir="auto">${description}</td>
    </tr>
  `;
}

function lines(items: readonly string[]): TemplateResult | typeof nothing {
  return items.length === 0
    ? nothing
    : html`<ul>${items.map((item) => html`<li dir="auto">${item}</li>`)}</ul>`;
}
