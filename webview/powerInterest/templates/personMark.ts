import { nothing, type SVGTemplateResult, svg } from "lit";
import type { RatedStakeholder } from "../../../src/protocol/powerInterest.ts";
import type { Point } from "../../shared/box.ts";
import { icons } from "../../shared/parts/icons.ts";
import { markRadius } from "../layout/gridSpace.ts";
import type { PlacedLabel } from "../layout/placeLabels.ts";
import { personKey } from "../marks.ts";
import type { Rating } from "../rating.ts";
import { type LabelShape, warningSize } from "../shapes.ts";
import { spokenPerson, type Wording } from "../wording.ts";
import { engagementScale } from "./engagementScale.ts";
import { mark, outline } from "./mark.ts";

/** What is drawn of somebody. */
export interface PersonMarkOptions {
  readonly person: RatedStakeholder;
  readonly place: Point;
  /** Where they stand, or are held. */
  readonly at: Rating;
  readonly label: PlacedLabel | undefined;
  readonly shape: LabelShape | undefined;
  readonly isSelected: boolean;
  readonly isHeld: boolean;
  /** Whether the focus comes to them by Tab. */
  readonly isReached: boolean;
}

/** Somebody on the grid, with their label. */
export function personMark(options: PersonMarkOptions, wording: Wording): SVGTemplateResult {
  const { person, place, at, label, shape, isSelected, isHeld, isReached } = options;
  const spoken = spokenPerson(person, at, wording, shape);
  return svg`
    <g
      class="person ${isSelected ? "selected" : ""} ${isHeld ? "held" : ""}"
      data-id=${person.id}
      data-key=${personKey(person.id)}
      role="button"
      tabindex=${isReached ? 0 : -1}
      aria-label=${spoken}
      aria-pressed=${String(isHeld)}
      aria-describedby="drag-hint"
    >
      <title>${spoken}</title>
      ${label?.leader ? leaderLine(label.leader) : nothing}
      <g transform="translate(${place.x},${place.y})">
        <circle class="hit" r=${markRadius + 6}></circle>
        ${outline(person.side, markRadius + 4, "halo")}
        ${mark(person)}
      </g>
      ${label && shape ? labelText(person, place, label, shape) : nothing}
    </g>
  `;
}

function leaderLine({ from, to }: NonNullable<PlacedLabel["leader"]>): SVGTemplateResult {
  return svg`<line class="leader" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>`;
}

/** The texts begin at the mark: at the right of what stands to its left. */
function labelText(
  { isKey, isUncovered, engagement }: RatedStakeholder,
  place: Point,
  { box }: PlacedLabel,
  { name, nameWidth, hasScale, gap, gapWidth, height }: LabelShape,
): SVGTemplateResult {
  const isBefore = box.x + box.width / 2 < place.x;
  const edge = isBefore ? box.x + box.width / 2 - 1 : box.x - box.width / 2 + 1;
  const top = box.y - height / 2;
  const [nameX, iconX] = isBefore
    ? [edge, edge - nameWidth - warningSize + 5]
    : [edge + (isUncovered ? warningSize : 0), edge + 6];
  const scaleX = isBefore ? edge - gapWidth : edge;
  return svg`
    <g class=${isBefore ? "label before" : "label"}>
      ${
        isUncovered
          ? svg`<g class="icon warning" transform="translate(${iconX},${top + 8}) scale(0.85)">${icons.warning}</g>`
          : nothing
      }
      <text class=${isKey ? "name key" : "name"} x=${nameX} y=${top + 12}>${name}</text>
      ${hasScale ? engagementScale(engagement, scaleX, top + 22) : nothing}
      ${
        gap === ""
          ? nothing
          : svg`<text class="gap" x=${isBefore ? edge : edge + gapWidth} y=${top + 26}>${gap}</text>`
      }
    </g>
  `;
}
