import type { Entry } from "../../../model/entry.ts";
import { isAboveAppetite, levelOf } from "../../../model/riskMatrix.ts";
import type { RiskLevel } from "../../../model/settings.ts";
import { isEnded } from "../../../workflow/atRest.ts";
import type { ImpactSource, TouchedRecords } from "../source.ts";

/** A risk of a touched record: it has to be assessed again. */
export interface RiskFigure {
  readonly id: string;
  readonly title: string;
  /** The present level; undefined while it isn't rated. */
  readonly level: string | undefined;
  readonly aboveAppetite: boolean;
  /** The touched record by which it was found: itself, one that names it, or one that it names. */
  readonly via: string;
}

export interface RiskFigures {
  /** Highest level first, unrated ones last. */
  readonly risks: readonly RiskFigure[];
  /** The highest level among them; undefined where none is rated. */
  readonly highest: string | undefined;
}

export function riskFigures(touched: TouchedRecords, source: ImpactSource): RiskFigures {
  const { project, lifecycleOf } = source;
  const open = [...project.valid("risk")].filter((risk) => !isEnded(risk, lifecycleOf));
  if (open.length === 0) return { risks: [], highest: undefined };
  const places = new Map(touched.all.map(({ id }, index) => [id, index]));
  const naming = namingOf(touched, new Set(open.map(({ id }) => id)));
  const scale = project.settings.risk;
  const rated = open.flatMap((risk) => {
    const via = viaOf(risk, places, naming);
    const { id, value } = risk;
    const level = levelOf(value.current ?? value.inherent, scale);
    return via === undefined ? [] : [{ id, title: value.title, via, level }];
  });
  const rank = (level: RiskLevel | undefined) => (level ? scale.levels.indexOf(level) : -1);
  rated.sort((a, b) => rank(b.level) - rank(a.level) || (a.id < b.id ? -1 : 1));
  const risks = rated.map(({ id, title, level, via }) => {
    const aboveAppetite = level !== undefined && isAboveAppetite(level, scale);
    return { id, title, level: level?.id, aboveAppetite, via };
  });
  return { risks, highest: risks[0]?.level };
}

/** The first touched record that names each risk. */
function namingOf({ all }: TouchedRecords, risks: ReadonlySet<string>): ReadonlyMap<string, string> {
  const naming = new Map<string, string>();
  for (const { id, references } of all) {
    for (const reference of references) {
      if (risks.has(reference.id) && !naming.has(reference.id)) naming.set(reference.id, id);
    }
  }
  return naming;
}

/** @param places the touched records by id, with where they stand among them */
function viaOf(
  { id, references }: Entry<"risk">,
  places: ReadonlyMap<string, number>,
  naming: ReadonlyMap<string, string>,
): string | undefined {
  if (places.has(id)) return id;
  const named = references.map((reference) => reference.id).filter((one) => places.has(one));
  named.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return naming.get(id) ?? named[0];
}
