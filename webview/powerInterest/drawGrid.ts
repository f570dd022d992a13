import type { QuadrantId, RatedStakeholder } from "../../src/protocol/powerInterest.ts";
import { fitText } from "../shared/fitText.ts";
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
  readonly layout: GridLayout;
  /** The lines of the quadrants' titles, cut to fit. */
  readonly titles: ReadonlyMap<QuadrantId, readonly string[]>;
  readonly labels: ReadonlyMap<string, readonly LabelShape[]>;
}

/** Draws people on a grid that is so wide, in pixels; those who have no place on it are passed over. */
export function drawGrid(
  people: readonly RatedStakeholder[],
  width: number,
  wording: Wording,
  measures: Measures,
): GridDrawing {
  const room = gridFrame(width, 1);
  const titles = titlesIn(room, wording, measures);
  const lines = Math.max(...[...titles.values()].map(({ length }) => length));
  const frame = lines === 1 ? room : gridFrame(width, lines);
  const labels = new Map(people.map((person) => [person.id, labelShapes(person, wording, measures)]));
  const plotted = people.flatMap((person) => plotPerson(person, labels.get(person.id) ?? []) ?? []);
  return { frame, titles, labels, layout: layOutGrid(plotted, frame.space) };
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
