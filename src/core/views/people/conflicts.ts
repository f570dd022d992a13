import type { ConflictView } from "../../../protocol/stakeholderMap.ts";
import type { Entry } from "../../model/entry.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { fieldChoices } from "../fieldChoices.ts";
import type { PeopleSource } from "./peopleSource.ts";
import { stateTitle } from "./stakeholderView.ts";

/**
 * The issues about conflicts between people of the register. Where only one party is named, whoever raised the issue
 * is the other one; a conflict of fewer than two can't be drawn, and is left out.
 */
export function conflictsAmong(
  ids: ReadonlySet<string>,
  { project, lifecycleOf, t }: PeopleSource,
): readonly ConflictView[] {
  const severities = new Map(fieldChoices("issue", ["severity"], t).map(({ id, title }) => [id, title]));
  return [...project.valid("issue")].flatMap((entry): ConflictView[] => {
    const { id, value } = entry;
    const parties = partiesOf(entry).filter((party) => ids.has(party));
    if (value.type !== "conflict" || parties.length < 2) return [];
    return [
      {
        ...{ id, title: value.title, parties },
        severity: severities.get(value.severity ?? "") ?? "",
        state: stateTitle(entry, lifecycleOf, t),
        isOver: isEnded(entry, lifecycleOf),
      },
    ];
  });
}

function partiesOf({ value: { parties = [], raisedBy } }: Entry<"issue">): readonly string[] {
  const named = new Set(parties);
  if (named.size < 2 && raisedBy !== undefined) named.add(raisedBy);
  return [...named];
}
