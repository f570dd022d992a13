import assert from "node:assert/strict";
import {
  type EarlierRegister,
  registerIn,
  registerNoted,
} from "../../../../src/core/views/people/earlierRegister.ts";
import { viewPowerInterest } from "../../../../src/core/views/people/powerInterest.ts";
import { sourceOf } from "./support/peopleProject.ts";

const before = `- {id: SH-001, title: Marta, status: engaged, power: 5, interest: 2, engagement: {current: neutral, desired: leading}}
- {id: SH-002, title: Joris, status: engaged, power: 4, interest: 2}
- {id: SH-003, title: Priya, status: engaged}
- {id: SH-004, title: Tomas, status: engaged, power: 2, interest: 2}
`;

const now = `- {id: SH-001, title: Marta, status: engaged, power: 5, interest: 4, engagement: {current: supportive, desired: leading}}
- {id: SH-002, title: Joris van Dael, status: engaged, power: 4, interest: 2}
- {id: SH-003, title: Priya, status: engaged, power: 3, interest: 3}
- {id: SH-005, title: Elena, status: identified, power: 1, interest: 1}
`;

const source = sourceOf({ "stakeholders.yaml": now });

describe("the comparison of a register with an earlier one", () => {
  it("names who has moved, come and gone, with where they stood", () => {
    const earlier = registerIn(sourceOf({ "stakeholders.yaml": before }).project, "BL-001");
    const { comparison } = viewPowerInterest(source, earlier);
    assert.equal(comparison?.since, "BL-001");
    assert.equal(comparison?.isComplete, true);
    assert.deepEqual(comparison?.changes, [
      {
        id: "SH-001",
        title: "Marta",
        what: "moved",
        before: {
          power: 5,
          interest: 2,
          quadrant: "keepSatisfied",
          engagement: { current: "neutral", desired: "leading", gap: 2 },
        },
        after: {
          power: 5,
          interest: 4,
          quadrant: "manageClosely",
          engagement: { current: "supportive", desired: "leading", gap: 1 },
        },
      },
      {
        id: "SH-003",
        title: "Priya",
        what: "moved",
        before: stand(undefined, undefined, undefined),
        after: stand(3, 3, "manageClosely"),
      },
      { id: "SH-005", title: "Elena", what: "joined", after: stand(1, 1, "monitor") },
      { id: "SH-004", title: "Tomas", what: "gone", before: stand(2, 2, "monitor") },
    ]);
  });

  it("is left out where nothing is compared", () => {
    assert.equal("comparison" in viewPowerInterest(source), false);
  });

  it("finds nothing in a register that is as it was", () => {
    const { comparison } = viewPowerInterest(source, registerIn(source.project, "today"));
    assert.deepEqual(comparison?.changes, []);
  });
});

function stand(power: number | undefined, interest: number | undefined, quadrant: string | undefined) {
  return { power, interest, quadrant, engagement: { current: undefined, desired: undefined } };
}

const at = (day: number, event: string, more = "") =>
  `{at: 2026-03-0${day}T08:00:00Z, by: pm@vendor.example, event: ${event}, state: engaged${more}, seal: sha256-${"A".repeat(43)}}`;

const withHistories = {
  "workflows/stakeholder.yaml": `kind: stakeholder
initial: identified
states:
  identified: {on: {RATE: {}, ENGAGE: engaged}}
  engaged: {tags: [rests], on: {RATE: {}}}
events:
  RATE:
    data:
      power: {type: number, field: power}
      interested: {type: number, field: interest}
      stance: {type: choice, choices: [neutral, supportive], field: engagement.current}
`,
  "stakeholders.yaml": `- id: SH-001
  title: Marta
  status: engaged
  power: 5
  interest: 4
  engagement: {current: supportive, desired: leading}
  history:
    - ${at(2, "RATE", ", power: 2, interested: 1, stance: neutral")}
    - ${at(4, "RATE", ", power: 3")}
    - ${at(6, "RATE", ", power: 5, interested: 4, stance: supportive")}
- id: SH-002
  title: Joris
  status: engaged
  power: 4
  history: [${at(6, "ENGAGE")}]
- {id: SH-003, title: Priya, status: engaged, power: 1, history: []}
`,
};

describe("what the histories tell of an earlier register", () => {
  const source = sourceOf(withHistories);
  const noted = (instant: string): EarlierRegister =>
    registerNoted(source.project, source.lifecycleOf, new Date(instant), "then");

  it("is who was known by then, with the latest that their events had said", () => {
    const { people, isComplete } = noted("2026-03-05T00:00:00Z");
    assert.equal(isComplete, false);
    assert.deepEqual([...people.keys()], ["SH-001", "SH-003"]);
    assert.deepEqual(people.get("SH-001"), {
      title: "Marta",
      power: 3,
      interest: 1,
      engagement: { current: "neutral", desired: undefined },
    });
  });

  it("takes what nobody has noted to have been as it is", () => {
    const { comparison } = viewPowerInterest(source, noted("2026-03-05T00:00:00Z"));
    assert.deepEqual(
      comparison?.changes.map(({ id, what }) => `${id} ${what}`),
      ["SH-001 moved", "SH-002 joined"],
    );
    assert.deepEqual(comparison?.changes[0]?.before, {
      power: 3,
      interest: 1,
      quadrant: "keepSatisfied",
      engagement: { current: "neutral", desired: "leading", gap: 2 },
    });
  });

  it("is as the register is, as soon as all has been said", () => {
    const { comparison } = viewPowerInterest(source, noted("2026-03-06T08:00:00Z"));
    assert.deepEqual(comparison?.changes, []);
  });
});
