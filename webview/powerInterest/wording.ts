import type { Choice } from "../../src/protocol/choice.ts";
import type { PanelTexts } from "../../src/protocol/panels/panelProtocol.ts";
import {
  type PowerInterestView,
  quadrantOf,
  type RatedStakeholder,
} from "../../src/protocol/powerInterest.ts";
import type { PowerInterestTextName } from "../../src/protocol/powerInterestTexts.ts";
import type { EngagementView } from "../../src/protocol/stakeholder.ts";
import type { DragEffect } from "../shared/drag/dragState.ts";
import { fillIn } from "../shared/fillIn.ts";
import type { Rating } from "./rating.ts";

export type GridTexts = PanelTexts<PowerInterestTextName>;

/** The words of the grid: its own, and those of the values. */
export interface Wording {
  readonly texts: GridTexts;
  readonly view: PowerInterestView;
}

/** What people call a value; the value itself where they have no word for it. */
export function titleOf(choices: readonly Choice[], id: string | undefined): string {
  return id === undefined ? "" : (choices.find((choice) => choice.id === id)?.title ?? id);
}

/** “power 4, interest 2”, with “–” for what isn't set. */
export function ratingText({ power, interest }: Rating, texts: GridTexts): string {
  return fillIn(texts.at, { power: power ?? "–", interest: interest ?? "–" });
}

/** What has become of somebody who is being moved, for those who listen. */
export function spokenDrag({ type, at }: DragEffect<Rating>, name: string, texts: GridTexts): string {
  const place = ratingText(at, texts);
  if (type === "moved") return place;
  if (type === "cancelled") return `${name}: ${texts.cancelled}`;
  return fillIn(texts[type], { what: `${name}, ${place}` });
}

/** “Neutral, should be Supportive”; empty where nothing is known. */
export function engagementText({ current, desired, gap }: EngagementView, { texts, view }: Wording): string {
  const levels = view.words.engagementLevels;
  const [now, wanted] = [titleOf(levels, current) || texts.notSet, titleOf(levels, desired)];
  if (current === undefined && desired === undefined) return "";
  if (desired === undefined) return now;
  return gap === 0
    ? fillIn(texts.asDesired, { current: now })
    : fillIn(texts.gapTo, { current: now, desired: wanted });
}

/** The short form of an engagement that is not as it should be: “Neutral → Supportive”; empty for others. */
export function gapText({ current, desired, gap }: EngagementView, { view }: Wording): string {
  if (gap === undefined || gap === 0) return "";
  const levels = view.words.engagementLevels;
  return `${titleOf(levels, current)} → ${titleOf(levels, desired)}`;
}

/** What has become of somebody since the time that is compared with; empty where nothing has. */
export function changeText({ id }: Pick<RatedStakeholder, "id">, { texts, view }: Wording): string {
  const { comparison } = view;
  const change = comparison?.changes.find((one) => one.id === id);
  if (!comparison || !change) return "";
  const { since } = comparison;
  const head = fillIn(texts[change.what], { since });
  const { before, after } = change;
  if (!before || !after) return head;
  const ratings = [ratingText(before, texts), ratingText(after, texts)];
  const stands = [
    engagementText(before.engagement, { texts, view }),
    engagementText(after.engagement, { texts, view }),
  ];
  const ways = [ratings, stands]
    .filter(([from, to]) => from !== to)
    .map(([from = "", to = ""]) =>
      fillIn(texts.fromTo, { from: from || texts.notSet, to: to || texts.notSet }),
    );
  return `${head}: ${ways.join("; ")}`;
}

/**
 * Somebody, for those who listen. It begins with what others see, so that they can also be called by that.
 * @param at where they stand, or are held
 * @param shown their label in the drawing, perhaps cut; all that is known where there is none
 */
export function spokenPerson(
  person: RatedStakeholder,
  at: Rating,
  wording: Wording,
  shown: { readonly name: string; readonly gap: string } = { name: person.title, gap: "" },
): string {
  const { texts, view } = wording;
  const { words, quadrants } = view;
  const quadrant = quadrantOf(at.power, at.interest);
  return [
    `${shown.name} ${shown.gap}`.trim(),
    shown.name === person.title ? undefined : person.title,
    ratingText(at, texts),
    quadrants.find(({ id }) => id === quadrant)?.title,
    person.isKey ? texts.isKey : undefined,
    titleOf(words.sides, person.side),
    titleOf(words.involvements, person.involvement),
    shown.gap === "" ? engagementText(person.engagement, wording) : undefined,
    person.isUncovered ? texts.uncovered : undefined,
    person.hasLeft ? texts.hasLeft : undefined,
    changeText(person, wording),
  ]
    .filter(Boolean)
    .join(", ");
}
