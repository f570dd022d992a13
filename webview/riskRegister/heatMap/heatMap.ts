import type { RatingName, RiskRow, RiskScaleView } from "../../../src/protocol/riskRegister.ts";
import { type Cell, cellNumber, cellOf, ratingOf } from "../ratings.ts";

/** A field of the matrix with the risks in it. */
export interface HeatCell extends Cell {
  /** The place of its level; -1 where the settings name none. */
  readonly level: number;
  /** The keys of the risks, in the order of the rows. */
  readonly risks: readonly string[];
  readonly threats: number;
  readonly opportunities: number;
  /** How many of them should have been looked at again by now. */
  readonly overdue: number;
}

export interface HeatMap {
  /** For each probability, lowest first, the cells by impact. */
  readonly rows: readonly (readonly HeatCell[])[];
  /** The keys of the risks without this rating. */
  readonly unrated: readonly string[];
}

/** Puts risks into the matrix by one of their ratings. */
export function heatMapOf(risks: readonly RiskRow[], scale: RiskScaleView, view: RatingName): HeatMap {
  const found = new Map<number, RiskRow[]>();
  const unrated: string[] = [];
  for (const risk of risks) {
    const cell = cellOf(ratingOf(risk, view));
    if (!cell) {
      unrated.push(risk.key);
      continue;
    }
    const number = cellNumber(cell, scale);
    const others = found.get(number);
    if (others) others.push(risk);
    else found.set(number, [risk]);
  }
  const rows = scale.grid.map((levels, probability) =>
    levels.map((level, impact): HeatCell => {
      const inside = found.get(cellNumber({ probability, impact }, scale)) ?? [];
      const threats = inside.filter(({ kind }) => kind === "threat").length;
      const overdue = inside.filter(({ review }) => review === "overdue").length;
      const keys = inside.map(({ key }) => key);
      const opportunities = keys.length - threats;
      return { probability, impact, level, risks: keys, threats, opportunities, overdue };
    }),
  );
  return { rows, unrated };
}
