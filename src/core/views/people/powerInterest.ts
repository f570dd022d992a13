import type { Choice } from "../../../protocol/choice.ts";
import {
  type PowerInterestView,
  quadrantOf,
  type RatedStakeholder,
} from "../../../protocol/powerInterest.ts";
import type { Entry } from "../../model/entry.ts";
import type { ProjectView } from "../../model/project.ts";
import { communicationsByPerson } from "../../workflow/coverage.ts";
import { comparePeople } from "./comparePeople.ts";
import type { EarlierRegister } from "./earlierRegister.ts";
import type { PeopleSource } from "./peopleSource.ts";
import { quadrantWords } from "./quadrants.ts";
import { organisationsOf, registerOf } from "./register.ts";
import { viewStakeholder } from "./stakeholderView.ts";
import { stakeholderWords } from "./stakeholderWords.ts";

/** The people of a project by power and interest; with what has changed since an earlier time, where one is given. */
export function viewPowerInterest(source: PeopleSource, earlier?: EarlierRegister): PowerInterestView {
  const { project, t } = source;
  const { entries, unreadable } = registerOf(project);
  const reaching = communicationsByPerson(project, source.lifecycleOf);
  const people = entries.map((entry) => rated(entry, reaching.get(entry.id) ?? [], source));
  return {
    title: t("Power and interest: {project}", { project: project.settings.name }),
    people,
    quadrants: quadrantWords(t).map((quadrant) => ({
      ...quadrant,
      count: people.filter((person) => person.quadrant === quadrant.id && !person.hasLeft).length,
    })),
    words: stakeholderWords(t),
    organisations: organisationsOf(entries),
    baselines: baselinesOf(project),
    unreadable,
    ...(earlier ? { comparison: comparePeople(entries, earlier) } : {}),
  };
}

function rated(
  entry: Entry<"stakeholder">,
  reaching: readonly Entry[],
  source: PeopleSource,
): RatedStakeholder {
  const { power, interest } = entry.value;
  return {
    ...viewStakeholder(entry, reaching, source),
    power,
    interest,
    quadrant: quadrantOf(power, interest),
  };
}

function baselinesOf(project: ProjectView): readonly Choice[] {
  return [...project.valid("baseline")]
    .map(({ id, value: { date } }) => ({ id, date, title: `${id} (${date})` }))
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ id, title }) => ({ id, title }));
}
