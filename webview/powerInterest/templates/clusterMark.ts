import { type SVGTemplateResult, svg } from "lit";
import { fillIn } from "../../shared/fillIn.ts";
import type { Cluster } from "../layout/layOutGrid.ts";
import { clusterKey } from "../marks.ts";
import type { Rating } from "../rating.ts";
import { type GridTexts, ratingText } from "../wording.ts";

export interface ClusterMarkOptions {
  readonly cluster: Cluster;
  /** Where it is, in whole numbers. */
  readonly at: Rating;
  readonly isOpen: boolean;
  readonly hasSelected: boolean;
  readonly isReached: boolean;
}

/** Several people as one mark with their number; it opens. */
export function clusterMark(
  { cluster, at, isOpen, hasSelected, isReached }: ClusterMarkOptions,
  texts: GridTexts,
): SVGTemplateResult {
  const { x, y, radius, ids } = cluster;
  const spoken = fillIn(texts.cluster, { count: ids.length, place: ratingText(at, texts) });
  return svg`
    <g
      class="cluster ${isOpen ? "opened" : ""} ${hasSelected ? "selected" : ""}"
      data-cluster=${ids[0]}
      data-key=${clusterKey(ids)}
      role="button"
      tabindex=${isReached ? 0 : -1}
      aria-label=${spoken}
      aria-expanded=${String(isOpen)}
      transform="translate(${x},${y})"
    >
      <title>${spoken}</title>
      <circle class="halo" r=${radius + 3}></circle>
      <circle class="body" r=${radius}></circle>
      <text class="count">${ids.length}</text>
    </g>
  `;
}
