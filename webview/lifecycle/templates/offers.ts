import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { TransitionView } from "../../../src/protocol/lifecycle.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { FireEvent, LookEvent } from "../events.ts";
import type { Machine } from "../machine.ts";
import { labelOf, stateTitle } from "../wording.ts";
import { icon } from "./icons.ts";

/** What may happen to the record now, as buttons, and what may not, with the reasons. */
export function offers(machine: Machine): TemplateResult | typeof nothing {
  const { view, texts } = machine;
  if (view.record === undefined) return nothing;
  const open = view.transitions.filter(({ offer }) => offer === "open");
  const blocked = view.transitions.filter(({ offer }) => offer === "blocked");
  // What scrolls can be reached by key, even where there is no button in it.
  return html`
    <div class="lists" role="group" aria-label=${texts.events} tabindex=${open.length === 0 ? 0 : nothing}>
    <section class="offers" aria-labelledby="possible">
      <h2 id="possible" tabindex="-1">${texts.possible}</h2>
      ${
        open.length === 0
          ? html`<p class="muted">${texts.nothingPossible}</p>`
          : html`<ul>${repeat(
              open,
              ({ id }) => id,
              (transition) => openOffer(transition, machine),
            )}</ul>`
      }
    </section>
    ${
      blocked.length === 0
        ? nothing
        : html`
          <section class="offers" aria-labelledby="blocked">
            <h2 id="blocked">${texts.blocked}</h2>
            <ul>${repeat(
              blocked,
              ({ id }) => id,
              (transition) => blockedOffer(transition, machine),
            )}</ul>
          </section>
        `
    }
    </div>
  `;
}

function openOffer(transition: TransitionView, machine: Machine): TemplateResult {
  const look = lookAt(transition);
  return html`
    <li>
      <button
        class="open"
        data-event=${transition.event}
        @click=${({ currentTarget }: Event) => currentTarget?.dispatchEvent(new FireEvent(transition.event))}
        @pointerenter=${look}
        @focus=${look}
      >
        ${icon("open")} ${names(transition, machine)}
      </button>
    </li>
  `;
}

function blockedOffer(transition: TransitionView, machine: Machine): TemplateResult {
  return html`
    <li class="blocked" @pointerenter=${lookAt(transition)}>
      ${icon("blocked")}
      <div>
        ${names(transition, machine)}
        <ul class="reasons">${transition.reasons.map((reason) => html`<li dir="auto">${reason}</li>`)}</ul>
      </div>
    </li>
  `;
}

function names(transition: TransitionView, machine: Machine): TemplateResult {
  const { texts } = machine;
  return html`
    <span class="names">
      <bdi class="name">${labelOf(transition, texts)}</bdi>
      <span class="target">${fillIn(texts.leadsTo, { state: stateTitle(machine, transition.to) })}</span>
    </span>
  `;
}

function lookAt({ id }: TransitionView) {
  return ({ currentTarget }: Event) =>
    currentTarget?.dispatchEvent(new LookEvent({ what: "transition", id }));
}
