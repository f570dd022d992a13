import type { QuadrantId, RatedStakeholder } from "../../src/protocol/powerInterest.ts";
import { fitText } from "../shared/fitText.ts";
import type { InTurns } from "../shared/inTurns.ts";
import type { TextWidth } from "../shared/textWidth.ts";
import { type GridFrame, gridFrame } from "./layout/gridSpace.ts";
import { type GridLayout, layOutGrid } from "./layout/layOutGrid.ts";
import { type LabelShape, labelShapes, plotPerson } from "./shapes.ts";
import type { Wording } from "./wording.ts";

/** Widths of texts in the sizes of the drawing, in pixels. */
export interface Measures {
  readonly name: TextWidth;
  readonly gap: TextWidth;
}

/** The grid as it is drawn. */
export interface GridDrawing {
  readonly frame: GridFrame;
  /** Who may be drawn, by id. */
  readonly people: ReadonlyMap<string, RatedStakeholder>;
  readonly layout: GridLayout;
  /** The lines of the quadrants' titles, cut to fit. */
  readonly titles: ReadonlyMap<QuadrantId, readonly string[]>;
  /** Of somebody who is drawn: how their label can look. */
  readonly labelsOf: (person: RatedStakeholder) => readonly LabelShape[];
}

/** Draws people on a grid that is so wide, in pixels; those who have no place on it are passed over. */
export function* drawGrid(
  people: readonly RatedStakeholder[],
  width: number,
  wording: Wording,
  measures: Measures,
): InTurns<GridDrawing> {
  const room = gridFrame(width, 1);
  const titles = titlesIn(room, wording, measures);
  const lines = Math.max(...[...titles.values()].map(({ length }) => length));
  const frame = lines === 1 ? room : gridFrame(width, lines);
  const labels = new Map<RatedStakeholder, readonly LabelShape[]>();
  const labelsOf = (person: RatedStakeholder) => {
    const shapes = labels.get(person) ?? labelShapes(person, wording, measures);
    labels.set(person, shapes);
    return shapes;
  };
  const plotted = people.flatMap((person) => plotPerson(person, labelsOf) ?? []);
  const drawn = new Map(people.map((person) => [person.id, person]));
  yield;
  const layout = yield* layOutGrid(plotted, frame.space);
  return { frame, titles, people: drawn, labelsOf, layout };
}

function titlesIn(
  { quadrants }: GridFrame,
  { view }: Wording,
  { name }: Measures,
): ReadonlyMap<QuadrantId, readonly string[]> {
  return new Map(
    view.quadrants.map(({ id, title, count }) => {
      const room = quadrants.get(id)?.room ?? 0;
      const measure = (text: string) => name(text, 600);
      const counted = `${title} (${count})`;
      return [id, measure(counted) <= room ? [counted] : fitText(title, room, 2, measure)];
    }),
  );
}
