import { html, nothing, svg, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { RatedStakeholder } from "../../../src/protocol/powerInterest.ts";
import type { Point } from "../../shared/box.ts";
import type { GridDrawing } from "../drawGrid.ts";
import { fieldOf, placeOf, ratingAt } from "../layout/plot.ts";
import { clusterKey, personKey } from "../marks.ts";
import type { Rating } from "../rating.ts";
import { ratingText, type Wording } from "../wording.ts";
import { axes } from "./axes.ts";
import { clusterMark } from "./clusterMark.ts";
import { ghosts } from "./ghosts.ts";
import { personMark } from "./personMark.ts";

export interface GridSvgOptions {
  readonly drawing: GridDrawing;
  readonly selected: string;
  /** Somebody who is in the cluster that is open. */
  readonly opened: string;
  /** Who is being moved, and where to. */
  readonly held: { readonly person: RatedStakeholder; readonly at: Rating } | undefined;
  /** The `data-key` of what the focus comes to by Tab. */
  readonly reached: string | undefined;
}

/** The drawing: quadrants below, then where people stood, then clusters and people; who is held above all. */
export function gridSvg(options: GridSvgOptions, wording: Wording): TemplateResult {
  const { drawing, selected, opened, held, reached } = options;
  const { frame, layout, people, labelsOf } = drawing;
  const { plot } = frame.space;
  return html`
    <svg
      class="grid"
      role="group"
      aria-label=${wording.texts.drawing}
      width=${frame.width}
      height=${frame.height}
      viewBox="0 0 ${frame.width} ${frame.height}"
    >
      ${axes(drawing, wording)}
      ${held ? field(held.at, drawing) : nothing}
      ${ghosts(wording.view, plot, placesOf(drawing), wording.texts)}
      ${repeat(
        layout.clusters,
        ({ ids }) => ids[0],
        (cluster) =>
          clusterMark(
            {
              cluster,
              at: ratingAt(cluster, plot),
              isOpen: cluster.ids.includes(opened),
              hasSelected: cluster.ids.includes(selected),
              isReached: reached === clusterKey(cluster.ids),
            },
            wording.texts,
          ),
      )}
      ${repeat(
        layout.people,
        ({ id }) => id,
        (place) => {
          const person = people.get(place.id);
          const label = layout.labels.get(place.id);
          if (!person) return nothing;
          return personMark(
            {
              ...{ person, place, label, at: person },
              shape: label && labelsOf(person)[label.size],
              isSelected: selected === place.id,
              isHeld: false,
              isReached: reached === personKey(place.id),
            },
            wording,
          );
        },
      )}
      ${held ? heldMark(held.person, held.at, drawing, wording) : nothing}
    </svg>
  `;
}

/** Where everybody is drawn, alone or in a cluster. */
function placesOf({ layout: { people, clusters } }: GridDrawing): ReadonlyMap<string, Point> {
  return new Map<string, Point>([
    ...people.map((place) => [place.id, place] as const),
    ...clusters.flatMap((cluster) => cluster.ids.map((id) => [id, cluster] as const)),
  ]);
}

/** The field to which somebody would be dropped. */
function field({ power, interest }: Rating, { frame: { space } }: GridDrawing) {
  if (power === undefined || interest === undefined) return nothing;
  const { x, y } = placeOf(Math.round(power), Math.round(interest), space.plot);
  const { width, height } = fieldOf(space.plot);
  return svg`<rect class="field-at" x=${x - width / 2} y=${y - height / 2} width=${width} height=${height}></rect>`;
}

function heldMark(person: RatedStakeholder, at: Rating, { frame: { space } }: GridDrawing, wording: Wording) {
  const { plot } = space;
  const { x, y } = placeOf(at.power ?? 3, at.interest ?? 3, plot);
  const text = ratingText(at, wording.texts);
  const isRight = x > plot.x;
  return svg`
    ${personMark(
      {
        ...{ person, at, place: { x, y }, label: undefined, shape: undefined },
        ...{ isSelected: true, isHeld: true, isReached: true },
      },
      wording,
    )}
    <g class="held-label ${isRight ? "before" : ""}" aria-hidden="true">
      <text class="name key" x=${x + (isRight ? -18 : 18)} y=${y - 3}>${person.title}</text>
      <text class="gap" x=${x + (isRight ? -18 : 18)} y=${y + 12}>${text}</text>
    </g>
  `;
}
