import assert from "node:assert/strict";
import { viewStakeholderMap } from "../../../../src/core/views/people/stakeholderMap.ts";
import { fastest } from "../../../support/fastest.ts";
import { largeRegister } from "../../../support/largeRegister.ts";
import { sourceOf } from "./support/peopleProject.ts";

const texts = {
  "assent.yaml": "assent: 1\nname: Portal\n",
  "stakeholders.yaml": `- id: SH-001
  title: Marta
  status: engaged
  organisation: Northwind
  key: true
  expectations: [Live before the year ends]
  influences:
    - {stakeholder: SH-002, strength: weak}
    - {stakeholder: SH-002, strength: strong}
    - {stakeholder: SH-002}
    - {stakeholder: SH-001, strength: strong}
    - {stakeholder: SH-404, strength: strong}
- {id: SH-002, title: Joris, status: engaged, organisation: Northwind, influences: [{stakeholder: SH-003}]}
- {id: SH-003, title: Priya, status: engaged, influences: [{stakeholder: SH-002, strength: medium}]}
- {id: SH-004, title: Sam, status: engaged, organisation: Larkfield}
`,
  "issues.yaml": `- id: ISS-001
  title: Who pays
  status: analysing
  type: conflict
  severity: major
  parties: [SH-001, SH-002, SH-404]
- {id: ISS-002, title: Who decides, status: closed, type: conflict, parties: [SH-003], raisedBy: SH-001}
- {id: ISS-003, title: Slow, status: open, type: problem, parties: [SH-001, SH-002]}
- {id: ISS-004, title: Alone, status: open, type: conflict, parties: [SH-001]}
`,
};

describe("the stakeholder map", () => {
  const view = viewStakeholderMap(sourceOf(texts));

  it("has each influence between two people once, as strong as it is said at most, with its place", () => {
    assert.deepEqual(view.influences, [
      {
        from: "SH-001",
        to: "SH-002",
        strength: "strong",
      },
      {
        from: "SH-002",
        to: "SH-003",
        strength: undefined,
      },
      {
        from: "SH-003",
        to: "SH-002",
        strength: "medium",
      },
    ]);
  });

  it("measures how much everybody sways, is swayed, and how many they reach through others", () => {
    const measures = view.people.map(({ id, sway, swayed, reach }) => [id, sway, swayed, reach]);
    assert.deepEqual(measures, [
      ["SH-001", 3, 0, 2],
      ["SH-002", 1, 5, 1],
      ["SH-003", 2, 1, 1],
      ["SH-004", 0, 0, 0],
    ]);
  });

  it("has the conflicts between people of the register: of one party with whoever raised it", () => {
    assert.deepEqual(view.conflicts, [
      {
        id: "ISS-001",
        title: "Who pays",
        parties: ["SH-001", "SH-002"],
        severity: "Major",
        state: "Analysing",
        isOver: false,
      },
      {
        id: "ISS-002",
        title: "Who decides",
        parties: ["SH-003", "SH-001"],
        severity: "",
        state: "Closed",
        isOver: true,
      },
    ]);
    assert.deepEqual(
      view.people.map(({ conflicts }) => conflicts),
      [["ISS-001"], ["ISS-001"], [], []],
    );
  });

  it("knows the organisations and how many belong to each, what people expect, and who is not reached", () => {
    assert.deepEqual(view.organisations, [
      { title: "Larkfield", count: 1 },
      { title: "Northwind", count: 2 },
    ]);
    assert.deepEqual(view.people[0]?.expectations, ["Live before the year ends"]);
    assert.deepEqual(
      view.people.filter(({ isUncovered }) => isUncovered).map(({ id }) => id),
      ["SH-001"],
    );
    assert.deepEqual(
      view.strengths.map(({ title }) => title),
      ["Weak", "Medium", "Strong"],
    );
  });

  it("reaches everybody in a circle but oneself", () => {
    const circle = [1, 2, 3].map(
      (number) =>
        `- {id: SH-00${number}, title: A, status: engaged, influences: [{stakeholder: SH-00${(number % 3) + 1}}]}\n`,
    );
    const { people } = viewStakeholderMap(sourceOf({ "stakeholders.yaml": circle.join("") }));
    assert.deepEqual(
      people.map(({ reach }) => reach),
      [2, 2, 2],
    );
  });

  it("takes at most 50 milliseconds for 500 people, also where many know many others", () => {
    const all = Array.from(
      { length: 500 },
      (_, index) => `{stakeholder: SH-${String(index + 1).padStart(3, "0")}}`,
    );
    const dense = largeRegister(500).replaceAll(
      /influences: .*/g,
      `influences: [${all.slice(0, 30).join(", ")}]`,
    );
    for (const register of [largeRegister(500), dense]) {
      const source = sourceOf({ ...texts, "stakeholders.yaml": register });
      const took = fastest(() => assert.equal(viewStakeholderMap(source).people.length, 500));
      assert.ok(took <= 50, `${took} ms`);
    }
  });
});
