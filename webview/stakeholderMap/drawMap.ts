import type { ConflictView, MappedStakeholder } from "../../src/protocol/stakeholderMap.ts";
import type { Box } from "../shared/box.ts";
import { fitText } from "../shared/fitText.ts";
import type { InTurns } from "../shared/inTurns.ts";
import type { TextWidth } from "../shared/textWidth.ts";
import { type Arrow, lineBetween } from "./layout/arrow.ts";
import { layOutMap, type MapLayout, type MapLink, type MapNode } from "./layout/layOutMap.ts";
import { routeArrows } from "./layout/routeArrows.ts";
import type { ShownMap } from "./shownMap.ts";
import type { MapTexts } from "./wording.ts";

export const nameSize = 13;
export const keyWeight = 600;
/** Of a card, and of what stands in it. */
const cardHeight = 30;
const cardPadding = 8;
export const signSize = 20;
const widestName = 170;
const widestConflict = 220;
/** The title of a region. */
export const titleHeight = 26;
const widestTitle = 240;
export const titleInset = 14;

/** A card, with its text cut to fit. */
export interface Card extends MapNode {
  readonly text: string;
  readonly what: "person" | "conflict";
}

/** So many cards are measured before others get the thread. */
const cardsAtOnce = 50;

/** The map as it is drawn. */
export interface MapDrawing {
  /** What it is a drawing of. */
  readonly shown: ShownMap;
  readonly layout: MapLayout;
  readonly cards: ReadonlyMap<string, Card>;
  /** In the order of the influences. */
  readonly arrows: readonly (Arrow | undefined)[];
  /** The lines of conflicts to their parties, as path data. */
  readonly threads: readonly { readonly conflict: string; readonly party: string; readonly path: string }[];
  /** The titles of the regions, cut to fit. */
  readonly titles: ReadonlyMap<string, string>;
}

/** What a strength counts. */
export const weights = { weak: 1, medium: 2, strong: 3 } as const;

/** Heads of arrows, by strength; a little larger for strong ones. */
export const headSizes = { weak: 8, medium: 9, strong: 11 } as const;

/**
 * Draws what is shown.
 * @param measure widths of texts in the size of names, in pixels
 * @param shape width to height of the screen
 */
export function* drawMap(
  shown: ShownMap,
  texts: MapTexts,
  measure: TextWidth,
  shape?: number,
): InTurns<MapDrawing> {
  const cards: Card[] = [];
  for (const [index, person] of shown.people.entries()) {
    cards.push(personCard(person, shown, texts, measure));
    if (index % cardsAtOnce === 0) yield;
  }
  for (const conflict of shown.conflicts) cards.push(conflictCard(conflict, shown, measure));
  const titles = new Map(
    [...new Set(cards.flatMap(({ region }) => region ?? []))].map((region) => [
      region,
      fitText(region, widestTitle, 1, (text) => measure(text, keyWeight))[0] ?? "",
    ]),
  );
  const sizes = new Map(
    [...titles].map(([region, title]) => [region, { width: measure(title, keyWeight), height: titleHeight }]),
  );
  const layout = yield* layOutMap(cards, linksOf(shown), sizes, shape);
  const taken = [...layout.regions].map(([region, box]) => titleBox(box, sizes.get(region)?.width ?? 0));
  yield;
  const routes = shown.influences.map(({ from, to, strength }) => ({
    ...{ from, to, size: headSizes[strength ?? "weak"] },
  }));
  const arrows = yield* routeArrows(routes, layout.nodes, taken, layout);
  yield;
  return {
    ...{ shown, layout, titles, arrows },
    cards: new Map(cards.map((card) => [card.id, card])),
    threads: shown.conflicts.flatMap((conflict) => threadsOf(conflict, layout)),
  };
}

function personCard(
  { id, title, organisation, isKey, isUncovered }: MappedStakeholder,
  { conflicts }: ShownMap,
  texts: MapTexts,
  measure: TextWidth,
): Card {
  const weight = isKey ? keyWeight : 400;
  const [text = ""] = fitText(title, widestName, 1, (part) => measure(part, weight));
  const isParty = conflicts.some(({ parties }) => parties.includes(id));
  const signs = 1 + Number(isUncovered) + Number(isParty);
  const width = Math.ceil(measure(text, weight)) + signs * signSize + 2 * cardPadding;
  return {
    id,
    text,
    what: "person",
    region: organisation || texts.noOrganisation,
    width,
    height: cardHeight,
  };
}

/** A conflict within one organisation stands in its region, any other between the regions. */
function conflictCard({ id, title, parties }: ConflictView, { people }: ShownMap, measure: TextWidth): Card {
  const around = new Set(
    people.filter((person) => parties.includes(person.id)).map(({ organisation }) => organisation),
  );
  const [only] = around;
  const [text = ""] = fitText(title, widestConflict, 1, (part) => measure(part));
  const width = Math.ceil(measure(text)) + signSize + 2 * cardPadding + 8;
  const region = around.size === 1 && only ? only : undefined;
  return { id, text, what: "conflict", region, width, height: cardHeight };
}

function linksOf({ influences, conflicts }: ShownMap): readonly MapLink[] {
  return [
    ...influences.map(({ from, to, strength }) => ({ from, to, weight: weights[strength ?? "weak"] })),
    ...conflicts.flatMap(({ id, parties }) => parties.map((to) => ({ from: id, to, weight: 1 }))),
  ];
}

function threadsOf({ id, parties }: ConflictView, { nodes }: MapLayout): MapDrawing["threads"] {
  const from = nodes.get(id);
  return parties.flatMap((party) => {
    const to = nodes.get(party);
    return from && to ? [{ conflict: id, party, path: lineBetween(from, to) }] : [];
  });
}

function titleBox({ x, y, width, height }: Box, titleWidth: number): Box {
  return {
    x: x - width / 2 + titleInset + titleWidth / 2,
    y: y - height / 2 + titleHeight / 2,
    width: titleWidth,
    height: titleHeight - 6,
  };
}
