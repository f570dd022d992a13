import { html, type TemplateResult } from "lit";
import type { RatedStakeholder } from "../../../src/protocol/powerInterest.ts";
import { icon } from "../../shared/parts/icons.ts";
import { spokenPerson, type Wording } from "../wording.ts";
import { mark } from "./mark.ts";

export interface PeopleListOptions {
  readonly people: readonly RatedStakeholder[];
  readonly selected: string;
  readonly held: string | undefined;
  /** What the list is called for those who listen. */
  readonly label: string;
}

/** People beside the grid who can be moved onto it, each as a button. */
export function peopleList(options: PeopleListOptions, wording: Wording): TemplateResult {
  const { people, selected, held, label } = options;
  return html`
    <ul class="people" aria-label=${label}>
      ${people.map(
        (person) => html`
          <li>
            <button
              class="chip ${person.id === selected ? "selected" : ""} ${person.id === held ? "held" : ""}"
              data-id=${person.id}
              data-key=${`chip-${person.id}`}
              aria-label=${spokenPerson(person, person, wording)}
              aria-pressed=${String(person.id === held)}
              aria-describedby="drag-hint"
            >
              <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">${mark(person)}</svg>
              <span dir="auto">${person.title}</span>
              ${person.isUncovered ? html`<span class="icon warning">${icon("warning")}</span>` : ""}
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}
