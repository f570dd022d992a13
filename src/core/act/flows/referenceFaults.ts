import { kindTable } from "../../../generated/kinds.ts";
import { visitField } from "../../model/fields.ts";
import type { Kind } from "../../model/kind.ts";
import { kindTitle } from "../../model/kindTitle.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Condition } from "../../workflow/guards/guard.ts";

/**
 * What a record that is about to be written names in vain: what isn't there, or is of another kind than its schema says.
 * @param born the kinds of the records that are written with it, by their ids
 */
export function referenceFaults(
  kind: Kind,
  record: unknown,
  born: ReadonlyMap<string, Kind>,
  { project, t }: FactsSource,
): readonly Condition[] {
  const faults: Condition[] = [];
  for (const { path, kinds } of kindTable[kind].refs) {
    visitField(record, path, (id) => {
      if (typeof id !== "string") return;
      const bornKind = born.get(id);
      const named = bornKind === undefined ? project.find(id).map((target) => target.kind) : [bornKind];
      const [first] = named;
      if (named.some((one) => kinds.includes(one) || kinds.includes("*"))) return;
      const message =
        first === undefined
          ? t("There is no record “{id}”: correct the id, or create the record.", { id })
          : t("“{id}” does not fit here: it is of the kind {kind}, and this names {kinds}.", {
              id,
              kind: kindTitle(first, t),
              kinds: kinds.map((one) => kindTitle(one, t)).join(" / "),
            });
      faults.push({
        code: first === undefined ? "reference-unknown" : "reference-wrong-kind",
        message,
        records: [id],
      });
    });
  }
  return faults;
}
