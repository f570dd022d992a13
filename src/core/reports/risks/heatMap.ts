import { ratingReader, viewScale } from "../../views/risks/scaleView.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Block, Matrix } from "../document/document.ts";
import { levelColor } from "../parts/levelChip.ts";
import { byNumber } from "../requirements/byNumber.ts";

/** More ids than this don't fit into a cell. */
const mostNamed = 4;

/** The project's matrix with the open risks of a kind in it, the most likely at the top; and those that have no rating. */
export function heatMap(kind: "threat" | "opportunity", source: FactsSource): readonly Block[] {
  const { project, lifecycleOf, t } = source;
  const scale = viewScale(project.settings.risk, t);
  const readRating = ratingReader(project.settings.risk, scale);
  const open = [...project.valid("risk")]
    .filter((entry) => (entry.value.kind ?? "threat") === kind && !isEnded(entry, lifecycleOf))
    .sort(byNumber)
    .map(({ id, value }) => ({ id, rating: readRating(value.current ?? value.inherent) }));
  const rows = scale.probability.map((probability, row) => ({
    name: probability.title,
    cells: scale.impact.map((_, column) => {
      const place = scale.grid[row]?.[column] ?? -1;
      const level = scale.levels[place];
      const ids = open.filter(({ rating }) => rating.probability === row && rating.impact === column);
      return {
        color: levelColor(level?.color, place, scale.levels.length),
        meaning: level?.title ?? "",
        items: shortList(ids.map(({ id }) => id)),
      };
    }),
  }));
  const matrix: Matrix = {
    form: "matrix",
    label: kind === "threat" ? t("Heat map of the open threats") : t("Heat map of the open opportunities"),
    corner: t("Probability / impact"),
    columns: scale.impact.map(({ title }) => title),
    rows: rows.toReversed(),
  };
  const unrated = open.filter(({ rating }) => rating.level === undefined).map(({ id }) => id);
  return [
    matrix,
    ...(unrated.length > 0
      ? [
          {
            form: "paragraph",
            line: t("Not rated yet: {ids}.", { ids: unrated.join(t(", ")) }),
            quiet: true,
          } as const,
        ]
      : []),
  ];
}

function shortList(ids: readonly string[]): readonly string[] {
  return ids.length <= mostNamed ? ids : [...ids.slice(0, mostNamed - 1), `+${ids.length - mostNamed + 1}`];
}
