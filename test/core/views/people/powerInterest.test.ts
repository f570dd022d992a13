import assert from "node:assert/strict";
import { viewPowerInterest } from "../../../../src/core/views/people/powerInterest.ts";
import { quadrantOf, type RatedStakeholder } from "../../../../src/protocol/powerInterest.ts";
import { fastest } from "../../../support/fastest.ts";
import { largeRegister } from "../../../support/largeRegister.ts";
import { sourceOf } from "./support/peopleProject.ts";

const register = `- id: SH-001
  title: Marta Lindqvist
  status: engaged
  organisation: Northwind Trading
  roles: [sponsor, client]
  side: external
  involvement: direct
  key: true
  power: 5
  interest: 4
  engagement: {current: supportive, desired: leading}
- {id: SH-002, title: Joris van Dael, status: engaged, key: true, power: 4, interest: 2}
- {id: SH-003, title: Priya Raman, status: released, key: true, power: 1, interest: 5, organisation: Älv}
- {id: SH-004, title: Tomas Brandt, status: identified, power: 2}
- {id: SH-005, title: Sam Okafor, status: identified, power: 1, interest: 1, organisation: Northwind Trading}
`;

const communications = `- {id: COM-001, title: Weekly status, status: active, audience: [SH-001, SH-001, SH-005]}
- {id: COM-002, title: Old mail, status: ended, audience: [SH-002]}
`;

const texts = {
  "assent.yaml": "assent: 1\nname: Portal\n",
  "stakeholders.yaml": register,
  "communications.yaml": communications,
};

function people(more: Readonly<Record<string, string>> = {}): readonly RatedStakeholder[] {
  return viewPowerInterest(sourceOf({ ...texts, ...more })).people;
}

describe("the view of power and interest", () => {
  it("has everybody of the register with what the record says of them", () => {
    const [first, ...others] = people();
    assert.deepEqual(first, {
      id: "SH-001",
      title: "Marta Lindqvist",
      organisation: "Northwind Trading",
      roles: ["sponsor", "client"],
      side: "external",
      involvement: "direct",
      isKey: true,
      engagement: { current: "supportive", desired: "leading", gap: 1 },
      state: "Engaged",
      hasLeft: false,
      reachedBy: [{ id: "COM-001", title: "Weekly status" }],
      isUncovered: false,
      power: 5,
      interest: 4,
      quadrant: "manageClosely",
    });
    assert.deepEqual(
      others.map(({ id }) => id),
      ["SH-002", "SH-003", "SH-004", "SH-005"],
    );
  });

  it("leaves unset what is not set: such a person has no place, and no gap", () => {
    const tomas = people()[3];
    assert.deepEqual([tomas?.power, tomas?.interest, tomas?.quadrant], [2, undefined, undefined]);
    assert.deepEqual(tomas?.engagement, { current: undefined, desired: undefined });
    assert.deepEqual([tomas?.side, tomas?.involvement, tomas?.isKey], [undefined, undefined, false]);
  });

  it("marks key people whom no communication reaches any more, unless they have left", () => {
    const marked = people().filter(({ isUncovered }) => isUncovered);
    assert.deepEqual(
      marked.map(({ id }) => id),
      ["SH-002"],
    );
    assert.deepEqual(
      people().map(({ hasLeft }) => hasLeft),
      [false, false, true, false, false],
    );
  });

  it("counts in each quadrant who has not left, with a strategy for it", () => {
    const { quadrants } = viewPowerInterest(sourceOf(texts));
    assert.deepEqual(
      quadrants.map(({ title, count }) => `${title}: ${count}`),
      ["Manage closely: 1", "Keep satisfied: 1", "Keep informed: 0", "Monitor: 1"],
    );
  });

  it("puts the middle of the scale into the upper half, in both directions", () => {
    const rows = [5, 3, 2.5, 2.4, 1].map((power) =>
      [5, 3, 2.5, 2.4, 1].map((interest) => quadrantOf(power, interest)),
    );
    const upper = ["manageClosely", "manageClosely", "manageClosely", "keepSatisfied", "keepSatisfied"];
    const lower = ["keepInformed", "keepInformed", "keepInformed", "monitor", "monitor"];
    assert.deepEqual(rows, [upper, upper, upper, lower, lower]);
    assert.equal(quadrantOf(undefined, 3), undefined);
  });

  it("has the words of filters and fields, and the organisations that there are", () => {
    const { title, words, organisations } = viewPowerInterest(sourceOf(texts, "zh-CN"));
    assert.equal(title, "Power and interest: Portal");
    assert.deepEqual(organisations, ["Älv", "Northwind Trading"]);
    assert.deepEqual(words.sides, [
      { id: "internal", title: "内部" },
      { id: "external", title: "外部" },
    ]);
    assert.deepEqual(
      words.engagementLevels.map(({ id }) => id),
      ["unaware", "resistant", "neutral", "supportive", "leading"],
    );
    assert.equal(words.roles.length, 12);
    assert.equal(words.involvements.length, 2);
  });

  it("knows the baselines by whose day it can be compared, the latest first", () => {
    const baseline = (id: string, date: string) => `id: ${id}\ndate: ${date}\nrecords: []\n`;
    const more = {
      "baselines/BL-001.yaml": baseline("BL-001", "2026-03-02"),
      "baselines/BL-002.yaml": baseline("BL-002", "2026-05-04"),
    };
    assert.deepEqual(viewPowerInterest(sourceOf({ ...texts, ...more })).baselines, [
      { id: "BL-002", title: "BL-002 (2026-05-04)" },
      { id: "BL-001", title: "BL-001 (2026-03-02)" },
    ]);
  });

  it("says how many records it can't show", () => {
    const broken = {
      "stakeholders/SH-001.yaml": "id: SH-001\ntitle: Another one\nstatus: identified\n",
      "stakeholders/SH-009.yaml": "id: SH-009\ntitle: Nine\nstatus: identified\npower: 9\n",
    };
    const view = viewPowerInterest(sourceOf({ ...texts, ...broken }));
    assert.equal(view.people.length, 5);
    assert.equal(view.people.find(({ id }) => id === "SH-001")?.title, "Marta Lindqvist");
    assert.equal(view.unreadable, 2);
  });

  it("is empty where nobody is in the register", () => {
    const view = viewPowerInterest(sourceOf({ "assent.yaml": texts["assent.yaml"] }));
    assert.deepEqual([view.people, view.organisations, view.unreadable], [[], [], 0]);
  });

  it("takes at most 50 milliseconds for 500 people", () => {
    const source = sourceOf({ ...texts, "stakeholders.yaml": largeRegister(500) });
    const took = fastest(() => assert.equal(viewPowerInterest(source).people.length, 500));
    assert.ok(took <= 50, `${took} ms`);
  });
});
