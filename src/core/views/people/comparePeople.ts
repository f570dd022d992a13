import {
  type PeopleComparison,
  type PersonChange,
  type PersonStand,
  quadrantOf,
} from "../../../protocol/powerInterest.ts";
import { withGap } from "../../../protocol/stakeholder.ts";
import type { Entry } from "../../model/entry.ts";
import type { EarlierPerson, EarlierRegister } from "./earlierRegister.ts";

/** Who has come, gone or moved since an earlier time, in the order of the register; who is gone comes last. */
export function comparePeople(
  entries: readonly Entry<"stakeholder">[],
  { since, isComplete, people }: EarlierRegister,
): PeopleComparison {
  const present = new Set(entries.map(({ id }) => id));
  const gone = [...people].filter(([id]) => !present.has(id));
  return {
    since,
    isComplete,
    changes: [
      ...entries.flatMap((entry) => changeOf(entry, people.get(entry.id), isComplete)),
      ...gone.map(
        ([id, person]): PersonChange => ({ id, title: person.title, what: "gone", before: standOf(person) }),
      ),
    ],
  };
}

function changeOf(
  { id, value }: Entry<"stakeholder">,
  earlier: EarlierPerson | undefined,
  isComplete: boolean,
): readonly PersonChange[] {
  const { title } = value;
  const after = standOf(value);
  if (!earlier) return [{ id, title, what: "joined", after }];
  const before = standOf(isComplete ? earlier : filledIn(earlier, value));
  const isSame =
    before.power === after.power &&
    before.interest === after.interest &&
    before.engagement.current === after.engagement.current &&
    before.engagement.desired === after.engagement.desired;
  return isSame ? [] : [{ id, title, what: "moved", before, after }];
}

/** What isn't known of that time is taken to have been as it is: nothing shows that it has changed. */
function filledIn(earlier: EarlierPerson, now: EarlierPerson): EarlierPerson {
  return {
    title: earlier.title,
    power: earlier.power ?? now.power,
    interest: earlier.interest ?? now.interest,
    engagement: {
      current: earlier.engagement?.current ?? now.engagement?.current,
      desired: earlier.engagement?.desired ?? now.engagement?.desired,
    },
  };
}

function standOf({ power, interest, engagement }: EarlierPerson): PersonStand {
  return { power, interest, quadrant: quadrantOf(power, interest), engagement: withGap(engagement) };
}
