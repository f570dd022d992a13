import type { RiskScale } from "../../model/settings.ts";
import { findingAt, recordRule } from "../rule.ts";

/** The grid has a row for each probability and a column for each impact, and names levels that exist. */
export const riskInvalidScale = recordRule({
  code: "risk/invalid-scale",
  kinds: ["assent"],
  *check(entry, { project, t }) {
    if (!entry.value.risk) return;
    const scale: RiskScale = project.settings.risk;
    const levels = scale.levels.map(({ id }) => id);
    const at = (message: string, ...pointer: (string | number)[]) =>
      findingAt(entry, "risk/invalid-scale", message, ["risk", ...pointer]);
    if (scale.grid.length !== scale.probability.length) {
      const message = t("The grid has {rows} rows for {wanted} probabilities: give each its row.", {
        rows: scale.grid.length,
        wanted: scale.probability.length,
      });
      yield at(message, "grid");
    }
    for (const [row, cells] of scale.grid.entries()) {
      if (cells.length !== scale.impact.length) {
        const message = t("This row has {cells} cells for {wanted} impacts: give each its cell.", {
          cells: cells.length,
          wanted: scale.impact.length,
        });
        yield at(message, "grid", row);
      }
      for (const [column, level] of cells.entries()) {
        if (!levels.includes(level))
          yield at(t("There is no level “{level}”.", { level }), "grid", row, column);
      }
    }
    if (!levels.includes(scale.appetite)) {
      yield at(t("There is no level “{level}”.", { level: scale.appetite }), "appetite");
    }
  },
});
