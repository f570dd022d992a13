import { nothing, type SVGTemplateResult, svg } from "lit";
import type { MappedStakeholder } from "../../../src/protocol/stakeholderMap.ts";
import type { Box } from "../../shared/box.ts";
import { icons } from "../../shared/parts/icons.ts";
import { type Card, signSize } from "../drawMap.ts";
import { conflictSign, sideSign } from "./signs.ts";

export interface CardOptions {
  readonly card: Card;
  readonly box: Box;
  /** Undefined for a conflict. */
  readonly person: MappedStakeholder | undefined;
  /** Whether it is a conflict that is over. */
  readonly isOver: boolean;
  /** Whether they are in a conflict that is shown. */
  readonly isParty: boolean;
  readonly isSelected: boolean;
  /** Whether something else is selected that it has no line to. */
  readonly isAside: boolean;
  /** Whether the focus comes to it by Tab. */
  readonly isReached: boolean;
  readonly spoken: string;
}

/** Somebody, or a conflict, as a card with signs before and behind the name. */
export function cardShape(options: CardOptions): SVGTemplateResult {
  const { card, box, person, isOver, isParty, isSelected, isAside, isReached, spoken } = options;
  const { width, height } = card;
  const round = person ? 5 : height / 2;
  const left = -width / 2 + 8;
  let right = width / 2 - 8 - signSize / 2 + 4;
  const signs: SVGTemplateResult[] = [];
  if (isParty) {
    signs.push(svg`<g class="party" transform="translate(${right},0)">${conflictSign}</g>`);
    right -= signSize;
  }
  if (person?.isUncovered) {
    signs.push(svg`<g class="icon warning" transform="translate(${right},0)">${icons.warning}</g>`);
  }
  const classes = [
    "card",
    card.what,
    isSelected && "selected",
    isAside && "aside",
    (person?.hasLeft || isOver) && "past",
  ];
  return svg`
    <g
      class=${classes.filter(Boolean).join(" ")}
      data-id=${card.id}
      data-key=${`card-${card.id}`}
      role="button"
      tabindex=${isReached ? 0 : -1}
      aria-label=${spoken}
      aria-pressed=${String(isSelected)}
      transform="translate(${box.x},${box.y})"
    >
      <title>${spoken}</title>
      <rect class="halo" x=${-width / 2 - 3} y=${-height / 2 - 3} width=${width + 6} height=${height + 6} rx=${round + 3}></rect>
      <rect class="body" x=${-width / 2} y=${-height / 2} width=${width} height=${height} rx=${round}></rect>
      <g class=${person ? "before" : "party"} transform="translate(${left + signSize / 2 - 2},0)">
        ${person ? sideSign(person) : conflictSign}
      </g>
      <text class=${person?.isKey ? "name key" : "name"} aria-hidden="true" x=${left + signSize} y="0">${card.text}</text>
      ${signs.length > 0 ? signs : nothing}
    </g>
  `;
}
