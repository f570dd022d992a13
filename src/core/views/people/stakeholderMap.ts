import type { MappedStakeholder, StakeholderMapView } from "../../../protocol/stakeholderMap.ts";
import { atOnce, mapInTurns, type Steps } from "../../model/turns.ts";
import { communicationsByPerson } from "../../workflow/coverage.ts";
import { fieldChoices } from "../fieldChoices.ts";
import { conflictsAmong } from "./conflicts.ts";
import { influencesAmong, swayOf } from "./influences.ts";
import type { PeopleSource } from "./peopleSource.ts";
import { organisationsOf, registerOf } from "./register.ts";
import { viewStakeholder } from "./stakeholderView.ts";
import { stakeholderWords } from "./stakeholderWords.ts";

/** The people of a project, who influences whom among them, and who is in conflict with whom. */
export function viewStakeholderMap(source: PeopleSource): StakeholderMapView {
  return atOnce(stakeholderMapInTurns(source));
}

/** The same in turns. */
export function* stakeholderMapInTurns(source: PeopleSource): Steps<StakeholderMapView> {
  const { project, t } = source;
  const { entries, unreadable } = registerOf(project);
  const ids = entries.map(({ id }) => id);
  const influences = influencesAmong(entries);
  const conflicts = conflictsAmong(new Set(ids), source);
  yield;
  const sways = swayOf(ids, influences);
  yield;
  const reaching = communicationsByPerson(project, source.lifecycleOf);
  const people = yield* mapInTurns(entries, (entry): MappedStakeholder => {
    const { sway = 0, swayed = 0, reach = 0 } = sways.get(entry.id) ?? {};
    const inConflict = conflicts.filter(({ isOver, parties }) => !isOver && parties.includes(entry.id));
    return {
      ...viewStakeholder(entry, reaching.get(entry.id) ?? [], source),
      ...{ sway, swayed, reach },
      expectations: entry.value.expectations ?? [],
      conflicts: inConflict.map(({ id }) => id),
    };
  });
  return {
    title: t("Who influences whom: {project}", { project: project.settings.name }),
    ...{ people, influences, conflicts, unreadable },
    organisations: organisationsOf(entries).map((title) => ({
      title,
      count: people.filter(({ organisation }) => organisation === title).length,
    })),
    words: stakeholderWords(t),
    strengths: fieldChoices("stakeholder", ["influences", "[]", "strength"], t),
  };
}
