import { html, type TemplateResult } from "lit";
import type { ConflictView, MappedStakeholder } from "../../../src/protocol/stakeholderMap.ts";
import { type Detail, detailsPane } from "../../shared/parts/detailsPane.ts";
import type { ShownMap } from "../shownMap.ts";
import { nameOf, strengthText, titleOf, type Wording } from "../wording.ts";

export interface DetailsOptions {
  readonly shown: ShownMap;
  /** Selects somebody or something else. */
  readonly select: (id: string) => void;
  readonly open: (id: string) => void;
  readonly close: () => void;
}

/** All that is known of somebody: whom they influence and who influences them, and in which conflicts they are. */
export function personDetails(
  person: MappedStakeholder,
  { shown, select, open, close }: DetailsOptions,
  wording: Wording,
): TemplateResult {
  const { texts, view } = wording;
  const { influences, conflicts } = shown;
  const to = influences.filter(({ from }) => from === person.id);
  const from = influences.filter((influence) => influence.to === person.id);
  const details: readonly (Detail | undefined)[] = [
    text(texts.organisation, person.organisation),
    text(texts.roles, person.roles.map((role) => titleOf(view.words.roles, role)).join(", ")),
    text(texts.key, person.isKey ? texts.isKey : ""),
    { title: texts.sway, text: String(person.sway) },
    { title: texts.swayed, text: String(person.swayed) },
    { title: texts.reach, text: String(person.reach) },
    links(
      texts.influences,
      to.map((one) => [one.to, `${nameOf(one.to, wording)} – ${strengthText(one, wording)}`]),
      select,
      texts.none,
    ),
    links(
      texts.influencedBy,
      from.map((one) => [one.from, `${nameOf(one.from, wording)} – ${strengthText(one, wording)}`]),
      select,
      texts.none,
    ),
    person.expectations.length > 0
      ? {
          title: texts.expectations,
          text: html`<ul class="bullets">${person.expectations.map((one) => html`<li dir="auto">${one}</li>`)}</ul>`,
        }
      : undefined,
    links(
      texts.conflicts,
      conflicts
        .filter(({ parties }) => parties.includes(person.id))
        .map(({ id, title }) => [id, `${id} ${title}`]),
      select,
      texts.none,
    ),
    person.isUncovered
      ? { title: texts.reachedBy, text: html`<strong>${texts.uncovered}</strong>` }
      : links(
          texts.reachedBy,
          person.reachedBy.map(({ id, title }) => [id, `${id} ${title}`]),
          open,
          texts.nobodyReaches,
        ),
  ];
  return detailsPane({
    label: texts.details,
    title: person.title,
    note: person.id,
    details: details.filter((detail) => detail !== undefined),
    open: { label: texts.openRecord, press: () => open(person.id) },
    close: { label: texts.close, press: close },
  });
}

/** All that is known of a conflict. */
export function conflictDetails(
  conflict: ConflictView,
  { select, open, close }: DetailsOptions,
  wording: Wording,
): TemplateResult {
  const { texts } = wording;
  const { id, title, severity, state, parties } = conflict;
  const details: readonly (Detail | undefined)[] = [
    text(texts.severity, severity),
    text(texts.state, state),
    links(
      texts.parties,
      parties.map((party) => [party, nameOf(party, wording)]),
      select,
      texts.none,
    ),
  ];
  return detailsPane({
    label: texts.details,
    title,
    note: `${texts.conflict} ${id}`,
    details: details.filter((detail) => detail !== undefined),
    open: { label: texts.openRecord, press: () => open(id) },
    close: { label: texts.close, press: close },
  });
}

function text(title: string, shown: string): Detail | undefined {
  return shown === "" ? undefined : { title, text: shown };
}

function links(
  title: string,
  items: readonly (readonly [id: string, text: string])[],
  press: (id: string) => void,
  none: string,
): Detail {
  if (items.length === 0) return { title, text: none };
  return {
    title,
    text: html`
      <ul class="links">
        ${items.map(
          ([id, shown]) =>
            html`<li><button class="link" dir="auto" @click=${() => press(id)}>${shown}</button></li>`,
        )}
      </ul>
    `,
  };
}
