import { historyOf } from "../../../workflow/facts.ts";
import { isControlled } from "../controlled.ts";
import { type ImpactSource, ofKind, type TouchedRecords } from "../source.ts";

/** An acceptance whose signatures would no longer stand for what they were given for. */
export interface AcceptanceFigure {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  /** Who has signed, as the history calls them; empty while the signatures are only asked for. */
  readonly signedBy: readonly string[];
}

export function acceptanceFigures(
  touched: TouchedRecords,
  source: ImpactSource,
): readonly AcceptanceFigure[] {
  return ofKind(touched.all, "acceptance")
    .filter((entry) => isControlled(entry, source.lifecycleOf))
    .map(({ id, value }) => {
      const signatures = historyOf(value).filter(({ event }) => event === "SIGN");
      const signedBy = [...new Set(signatures.map(({ by }) => by))];
      return { id, title: value.title, status: value.status, signedBy };
    });
}
