import { html, nothing, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { InfluenceView } from "../../../src/protocol/stakeholderMap.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { type MapDrawing, titleHeight, titleInset } from "../drawMap.ts";
import { relatedTo } from "../related.ts";
import { spokenConflict, spokenPerson, type Wording } from "../wording.ts";
import { cardShape } from "./card.ts";
import { crowd, influenceLines } from "./influenceLines.ts";

export interface MapSvgOptions {
  readonly drawing: MapDrawing;
  /** So many cards are drawn by now. */
  readonly cardCount: number;
  readonly selected: string;
  /** The id of the card that the focus comes to by Tab. */
  readonly reached: string | undefined;
  /** Pixels for each unit. */
  readonly scale: number;
}

/** The drawing: regions below, then lines, then cards. */
export function mapSvg(
  { drawing, cardCount, selected, reached, scale }: MapSvgOptions,
  wording: Wording,
): TemplateResult {
  const { layout, shown, titles } = drawing;
  const related = relatedTo(selected, shown);
  return html`
    <svg
      class="map"
      role="group"
      aria-label=${wording.texts.drawing}
      width=${Math.floor(layout.width * scale)}
      height=${Math.ceil(layout.height * scale)}
      viewBox="0 0 ${layout.width} ${layout.height}"
    >
      ${[...layout.regions.values()].map(
        ({ x, y, width, height }) => svg`
          <rect class="region" x=${x - width / 2} y=${y - height / 2} width=${width} height=${height} rx="10"></rect>
        `,
      )}
      <g class=${shown.influences.length > crowd && !related ? "lines crowded" : "lines"} aria-hidden="true">${threads(drawing, selected, related)}${influenceLines(drawing, { selected, related }, wording)}</g>
      ${[...layout.regions].map(
        ([region, { x, y, width, height }]) => svg`
          <text class="region-title" x=${x - width / 2 + titleInset} y=${y - height / 2 + titleHeight / 2 + 3}>${titles.get(region)}</text>
        `,
      )}
      ${cards(drawing, cardCount, { selected, reached, related }, wording)}
    </svg>
  `;
}

type Related = ReadonlySet<string> | undefined;

function threads({ threads }: MapDrawing, selected: string, related: Related) {
  return threads.map(({ conflict, party, path }) => {
    const isAside = related !== undefined && selected !== conflict && selected !== party;
    return svg`<path class=${isAside ? "thread aside" : "thread"} d=${path}></path>`;
  });
}

function cards(
  { layout, cards, shown: { people, influences, conflicts } }: MapDrawing,
  count: number,
  { selected, reached, related }: { selected: string; reached: string | undefined; related: Related },
  wording: Wording,
) {
  const persons = new Map(people.map((person) => [person.id, person]));
  const parties = new Set(conflicts.flatMap((conflict) => conflict.parties));
  const leading = groupBy(influences, ({ from }) => from);
  const coming = groupBy(influences, ({ to }) => to);
  const linesOf = (id: string): readonly InfluenceView[] => [
    ...(leading.get(id) ?? []),
    ...(coming.get(id) ?? []).filter(({ from }) => from !== id),
  ];
  return repeat(
    [...cards.values()].slice(0, count),
    ({ id }) => id,
    (card) => {
      const { id } = card;
      const box = layout.nodes.get(id);
      if (!box) return nothing;
      const isSelected = id === selected;
      const isAside = related !== undefined && !related.has(id);
      const isReached = id === reached;
      return guard([card, box, isSelected, isAside, isReached], () => {
        const person = persons.get(id);
        const conflict = conflicts.find((one) => one.id === id);
        return cardShape({
          ...{ card, box, person, isSelected, isAside, isReached },
          isOver: conflict?.isOver ?? false,
          isParty: person !== undefined && parties.has(id),
          spoken: person
            ? spokenPerson(person, linesOf(id), conflicts, wording, card.text)
            : conflict
              ? spokenConflict(conflict, wording, card.text)
              : card.text,
        });
      });
    },
  );
}
