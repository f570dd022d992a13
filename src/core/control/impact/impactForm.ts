import type { Change } from "../../../generated/records.ts";
import type { Translate } from "../../model/translate.ts";
import { proposedLines } from "./formLines.ts";
import type { Impact } from "./impact.ts";

/** What a change request says of its impact. */
export type ImpactFields = NonNullable<Change["impact"]>;

/** The impact of a change as its request would state it, for people to correct. */
export interface ImpactForm {
  /** What the request states already, with proposals for what it doesn't. Delay and cost are never made up. */
  readonly fields: ImpactFields;
  /** The fields that are proposals. */
  readonly proposed: readonly (keyof ImpactFields)[];
  /** The estimated effort of the targets, in person-days: what delay and cost may be estimated from. */
  readonly effort: number;
}

/** The kinds that are listed as affected, in this order. */
const affectedKinds: readonly string[] = ["milestone", "deliverable", "acceptance", "requirement"];

/** The schema's bound. */
const most = 500;

/** Fills in what the request does not state yet; the texts are in the reader's language. */
export function impactForm(impact: Impact, t: Translate): ImpactForm {
  const { stated = {} } = impact;
  const affected = affectedBy(impact);
  const all: ImpactFields = {
    ...proposedLines(impact, t),
    ...(affected.length > 0 ? { affected: [...affected] } : {}),
  };
  const isMissing = (field: string) => !Object.hasOwn(stated, field);
  const missing = Object.entries(all).filter(([field]) => isMissing(field));
  return {
    fields: { ...stated, ...Object.fromEntries(missing) },
    proposed: missing.map(([field]) => field as keyof ImpactFields),
    effort: impact.figures.effort.targets,
  };
}

/** What is touched besides the targets; of too many, the nearest. */
function affectedBy({ nodes }: Impact): readonly string[] {
  const live = nodes.filter(({ direction, settled }) => direction === "downstream" && !settled);
  return affectedKinds
    .flatMap((wanted) => live.filter(({ kind }) => kind === wanted))
    .slice(0, most)
    .map(({ id }) => id);
}
