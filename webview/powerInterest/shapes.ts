import type { RatedStakeholder } from "../../src/protocol/powerInterest.ts";
import type { Size } from "../shared/box.ts";
import { fitText } from "../shared/fitText.ts";
import type { TextWidth } from "../shared/textWidth.ts";
import type { PlotPerson } from "./layout/group.ts";
import { gapText, type Wording } from "./wording.ts";

export const nameSize = 12;
export const gapSize = 11;
export const keyWeight = 600;
const nameHeight = 16;
const gapHeight = 14;
/** The warning before the name of who is not reached. */
export const warningSize = 15;
const widestName = 150;
const shortName = 72;
/** From one level of engagement to the next, all of them, and from there to the text. */
export const scaleStep = 10;
export const scaleWidth = 48;
const scaleGap = 4;

/** What stands beside a mark, in one of the sizes that it may have. */
export interface LabelShape extends Size {
  readonly name: string;
  readonly nameWidth: number;
  /** Whether it shows an engagement that is not as it should be. */
  readonly hasScale: boolean;
  /** The same in words; empty where there is no room. */
  readonly gap: string;
  /** Of the scale and the words. */
  readonly gapWidth: number;
}

/** How the labels of somebody can look, the best first. */
export function labelShapes(
  person: RatedStakeholder,
  wording: Wording,
  measure: { readonly name: TextWidth; readonly gap: TextWidth },
): readonly LabelShape[] {
  const weight = person.isKey ? keyWeight : 400;
  const warning = person.isUncovered ? warningSize : 0;
  const shape = (widest: number, hasScale: boolean, gap = ""): LabelShape => {
    const [name = ""] = fitText(person.title, widest, 1, (text) => measure.name(text, weight));
    const nameWidth = measure.name(name, weight);
    const gapWidth = (hasScale ? scaleWidth : 0) + (gap === "" ? 0 : scaleGap + measure.gap(gap));
    return {
      ...{ name, nameWidth, hasScale, gap, gapWidth },
      width: Math.ceil(Math.max(nameWidth + warning, gapWidth)) + 2,
      height: nameHeight + (hasScale ? gapHeight : 0),
    };
  };
  const gap = gapText(person.engagement, wording);
  const plain = [shape(widestName, false), shape(shortName, false)];
  if (gap === "") return plain;
  const [wide, short] = [shape(widestName, true), shape(shortName, true)];
  return [shape(widestName, true, gap), wide, short, ...plain];
}

/** Somebody as the layout needs them; undefined for who has no place on the grid. */
export function plotPerson(
  person: RatedStakeholder,
  labelsOf: (person: RatedStakeholder) => readonly LabelShape[],
): PlotPerson | undefined {
  const { id, power, interest, isKey, hasLeft } = person;
  if (power === undefined || interest === undefined) return undefined;
  const weight = (isKey ? 20 : 0) + (hasLeft ? -40 : 0) + power + interest;
  return {
    ...{ id, power, interest, weight },
    // Of hundreds nearly all are in clusters, which have none, and measuring texts takes long.
    get labels() {
      return labelsOf(person);
    },
  };
}
