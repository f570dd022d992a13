import { muchFrom } from "../../protocol/powerInterest.ts";
import type { Entry } from "../model/entry.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import { planForm } from "./form/planForm.ts";
import type { PlannedFile } from "./planFiles.ts";
import { planStakeholder } from "./planStakeholder.ts";

/** The group: what the field shall say, or in which quadrant somebody shall stand; an empty value clears the field. */
export interface Regrouping {
  readonly field: string;
  readonly value: string;
}

export type Regrouped =
  | { readonly ok: true; readonly files: readonly PlannedFile[] }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

/**
 * Plans to put a record into another group of a tree, where the group stands for a field: no file where it is there
 * already. What is agreed or sealed is refused. A state is reached by an event, not by this.
 */
export function planRegroup(entry: Entry, { field, value }: Regrouping, source: FactsSource): Regrouped {
  if (field === "quadrant" && entry.kind === "stakeholder") {
    const person = entry as Entry<"stakeholder">;
    return planStakeholder({ entry: person, values: ratingsIn(value, person) }, source);
  }
  const item = source.project.files.get(entry.file)?.entries.indexOf(entry) ?? -1;
  const about = { item, id: entry.id, pointer: [field] };
  return planForm(
    entry.file,
    value === "" ? { kind: "clear", ...about } : { kind: "set", ...about, text: value },
    source,
  );
}

/** The ratings nearest to the present ones that lie in a quadrant. */
function ratingsIn(
  quadrant: string,
  { value: { power, interest } }: Entry<"stakeholder">,
): { readonly power: number; readonly interest: number } {
  return {
    power: nearest(power, quadrant === "manageClosely" || quadrant === "keepSatisfied"),
    interest: nearest(interest, quadrant === "manageClosely" || quadrant === "keepInformed"),
  };
}

function nearest(rating: number | undefined, isMuch: boolean): number {
  const edge = Math.ceil(muchFrom) - (isMuch ? 0 : 1);
  if (rating === undefined) return edge;
  return isMuch ? Math.max(rating, edge) : Math.min(rating, edge);
}
