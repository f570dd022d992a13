import {
  type PowerInterestIntent,
  quadrantOf,
  type RatedStakeholder,
} from "../../src/protocol/powerInterest.ts";
import { withGap } from "../../src/protocol/stakeholder.ts";
import type { GridLooks } from "./looks.ts";

/** Those whom the filters let through, in their order. */
export function shownPeople(
  people: readonly RatedStakeholder[],
  { show, showsLeft, side, involvement, role, organisation }: GridLooks,
): readonly RatedStakeholder[] {
  const isWanted = {
    all: () => true,
    key: ({ isKey }: RatedStakeholder) => isKey,
    uncovered: ({ isUncovered }: RatedStakeholder) => isUncovered,
    gap: ({ engagement }: RatedStakeholder) => (engagement.gap ?? 0) !== 0,
  }[show];
  return people.filter(
    (person) =>
      isWanted(person) &&
      (showsLeft || !person.hasLeft) &&
      (side === "" || person.side === side) &&
      (involvement === "" || person.involvement === involvement) &&
      (role === "" || person.roles.includes(role)) &&
      (organisation === "" || person.organisation === organisation),
  );
}

/** People as they will be when what was sent is written: shown so until the answer comes. */
export function withIntents(
  people: readonly RatedStakeholder[],
  intents: readonly PowerInterestIntent[],
): readonly RatedStakeholder[] {
  if (intents.length === 0) return people;
  return people.map((person) => intents.filter(({ id }) => id === person.id).reduce(withIntent, person));
}

function withIntent(person: RatedStakeholder, { values }: PowerInterestIntent): RatedStakeholder {
  const { power, interest, current, desired, involvement, key } = values;
  const rated = { power: after(person.power, power), interest: after(person.interest, interest) };
  const levels = {
    current: after(person.engagement.current, current),
    desired: after(person.engagement.desired, desired),
  };
  return {
    ...person,
    ...rated,
    quadrant: quadrantOf(rated.power, rated.interest),
    engagement: withGap(levels),
    involvement: after(person.involvement, involvement),
    isKey: after(person.isKey, key) ?? false,
  };
}

function after<T>(before: T | undefined, wanted: T | null | undefined): T | undefined {
  return wanted === undefined ? before : (wanted ?? undefined);
}
