import assert from "node:assert/strict";
import { impactIn, portal } from "./impactSupport.ts";

describe("the figures of an impact", () => {
  const { figures } = impactIn(portal, "CR-001");

  it("name the people who own what is touched, with their load", () => {
    const loads = [
      {
        resource: "RES-001",
        unit: "days a week",
        capacity: 5,
        allocated: 2,
        peak: { amount: 4, day: "2026-07-01" },
      },
    ];
    assert.deepEqual(figures.people, [
      { id: "SH-002", name: "Ann Berg", records: 3, effort: 2.1, loads },
      { id: "SH-003", name: "Bo Lund", records: 1, effort: 0.2, loads: [] },
    ]);
  });

  it("put off the milestones, and hold them against the end of the project and its goals", () => {
    assert.deepEqual(figures.schedule, {
      days: 1.5,
      milestones: [
        {
          ...{ id: "MS-001", title: "Live", due: "2026-09-01", baselineDue: "2026-08-30" },
          ...{ wouldBe: "2026-09-03", daysLate: 4, afterEnd: false },
        },
        {
          ...{ id: "MS-003", title: "Handed over", due: "2026-09-30", baselineDue: undefined },
          ...{ wouldBe: "2026-10-02", daysLate: undefined, afterEnd: true },
        },
      ],
      ...{ latest: "2026-10-02", end: "2026-10-01", afterEnd: true },
      goals: [{ id: "GOAL-1", title: "Fewer calls", due: "2026-09-02", late: true }],
    });
  });

  it("leave milestones where they are as long as no delay is stated", () => {
    const { schedule } = impactIn(portal, "REQ-001").figures;
    assert.deepEqual(
      schedule.milestones.map(({ wouldBe, daysLate, afterEnd }) => [wouldBe, daysLate, afterEnd]),
      [
        ["2026-09-01", 2, false],
        ["2026-09-30", undefined, false],
      ],
    );
    assert.equal(schedule.days, undefined);
  });

  it("put the cost against what is left of the budget", () => {
    const budget = { currency: "EUR", amount: 1000, lines: 350 };
    assert.deepEqual(figures.budget, { ...budget, changes: 100, cost: 600, left: -50 });
    const approved = impactIn(portal, "CR-002").figures;
    assert.deepEqual(approved.budget, { ...budget, changes: 0, cost: 100, left: 550 });
    const unknown = impactIn(portal, "REQ-001").figures;
    assert.deepEqual(unknown.budget, { ...budget, changes: 100, cost: undefined, left: 550 });
  });

  it("add up the effort of what is touched", () => {
    assert.deepEqual(figures.effort, { targets: 2, dependents: 0.3, unestimated: 0 });
    assert.deepEqual(impactIn(portal, "REQ-009").figures.effort, {
      targets: 0,
      dependents: 2.3,
      unestimated: 1,
    });
  });

  it("name the risks of what is touched, highest first", () => {
    assert.deepEqual(figures.risks, {
      risks: [
        { id: "RISK-002", title: "Dear", level: "extreme", aboveAppetite: true, via: "REQ-003" },
        { id: "RISK-001", title: "Late", level: "low", aboveAppetite: false, via: "REQ-001" },
        { id: "RISK-003", title: "Unrated", level: undefined, aboveAppetite: false, via: "DEL-002" },
      ],
      highest: "extreme",
    });
  });

  it("name the acceptances whose signatures would no longer hold, and the baselines", () => {
    assert.deepEqual(figures.acceptances, [
      { id: "ACC-001", title: "Release 1", status: "accepted", signedBy: ["li@client.example"] },
    ]);
    assert.deepEqual(figures.baselines, ["BL-001"]);
  });

  it("are empty for a change that touches nothing", () => {
    const { people, effort, risks, acceptances, baselines } = impactIn(portal, "CR-003").figures;
    assert.deepEqual([people, risks.risks, acceptances, baselines], [[], [], [], []]);
    assert.deepEqual(effort, { targets: 0, dependents: 0, unestimated: 0 });
  });
});
