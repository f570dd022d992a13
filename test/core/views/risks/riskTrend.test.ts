import assert from "node:assert/strict";
import fc from "fast-check";
import { riskTrend } from "../../../../src/core/views/risks/trend/riskTrend.ts";
import { monthEnds, weekEnds } from "../../../../src/core/views/risks/trend/trendDays.ts";
import { printYaml } from "../../../../src/core/yaml/print.ts";
import type { Texts } from "../../../support/readProject.ts";
import { settings, team } from "../../workflow/support/people.ts";
import { Trial } from "../../workflow/support/trial.ts";

type Step = readonly [at: string, state: string, said?: object];

function risk(number: number, steps: readonly Step[], fields: object = {}): object {
  const history = steps.map(([at, state, said]) => ({ at, by: "a@b.c", event: "EVENT", state, ...said }));
  const status = steps.at(-1)?.[1] ?? "identified";
  return { id: `RISK-${String(number).padStart(3, "0")}`, title: "Law", status, ...fields, history };
}

function trend(risks: readonly object[], more: Texts = {}) {
  return riskTrend(new Trial({ ...team, "risks.yaml": printYaml(risks), ...more }).source);
}

/** The state counts of a point by name, without zeros. */
function stateCounts(
  { states, weeks }: ReturnType<typeof trend>,
  index: number,
): Readonly<Record<string, number>> {
  const counts = weeks.at(index)?.states ?? [];
  return Object.fromEntries(states.flatMap(({ id }, place) => (counts[place] ? [[id, counts[place]]] : [])));
}

describe("the days of a trend", () => {
  it("are the Sundays up to today", () => {
    const days = ["2026-05-31", "2026-06-07", "2026-06-14", "2026-06-15"];
    assert.deepEqual(weekEnds("2026-05-26", "2026-06-15", 10), days);
    assert.deepEqual(weekEnds("2026-05-31", "2026-06-15", 10), days);
    assert.deepEqual(weekEnds("2026-01-01", "2026-06-14", 2), ["2026-06-07", "2026-06-14"]);
    assert.deepEqual(weekEnds("2026-06-15", "2026-06-15", 2), ["2026-06-15"]);
  });

  it("are the ends of months up to today", () => {
    assert.deepEqual(monthEnds("2027-12-31", "2028-03-15", 10), [
      "2027-12-31",
      "2028-01-31",
      "2028-02-29",
      "2028-03-15",
    ]);
  });
});

describe("the trend of risks", () => {
  it("counts what was open, opened and closed, and in which state", () => {
    const found = trend([
      risk(1, [
        ["2026-05-26T08:00:00Z", "identified"],
        ["2026-06-03T08:00:00Z", "assessed"],
        ["2026-06-10T08:00:00Z", "closed"],
      ]),
      risk(2, [["2026-06-10T08:00:00Z", "identified"]]),
    ]);
    assert.deepEqual(
      found.weeks.map(({ day, open, opened, closed }) => [day, open, opened, closed]),
      [
        ["2026-05-31", 1, 1, 0],
        ["2026-06-07", 1, 0, 0],
        ["2026-06-14", 1, 1, 1],
        ["2026-06-15", 1, 0, 0],
      ],
    );
    assert.deepEqual(stateCounts(found, 1), { assessed: 1 });
    assert.deepEqual(stateCounts(found, 2), { identified: 1, closed: 1 });
    assert.deepEqual(
      found.months.map(({ day, open }) => [day, open]),
      [
        ["2026-05-31", 1],
        ["2026-06-15", 1],
      ],
    );
  });

  it("goes by the days of the project's time zone", () => {
    const late: Step = ["2026-06-07T18:00:00Z", "identified"];
    assert.deepEqual(
      trend([risk(1, [late])]).weeks.map(({ day }) => day),
      ["2026-06-07", "2026-06-14", "2026-06-15"],
    );
    const shanghai = { "assent.yaml": `${settings}timeZone: Asia/Shanghai\n` };
    assert.deepEqual(
      trend([risk(1, [late])], shanghai).weeks.map(({ day }) => day),
      ["2026-06-14", "2026-06-15"],
    );
  });

  it("knows levels only today, where events say no ratings", () => {
    const found = trend([
      risk(1, [["2026-06-03T08:00:00Z", "assessed"]], {
        current: { probability: "likely", impact: "severe" },
      }),
      risk(2, [["2026-06-03T08:00:00Z", "identified"]]),
      risk(3, [["2026-06-03T08:00:00Z", "closed"]], { current: { probability: "likely", impact: "severe" } }),
    ]);
    assert.equal(found.levels, "now");
    assert.deepEqual(
      found.weeks.map(({ levels }) => levels),
      [undefined, undefined, [0, 0, 0, 1, 1]],
    );
  });

  it("knows levels from the day on which an event of the team's own lifecycle says them", () => {
    const workflow = printYaml({
      kind: "risk",
      initial: "identified",
      states: {
        identified: { on: { EVENT: { target: "identified" }, END: "closed" } },
        closed: { type: "final" },
      },
      events: {
        EVENT: {
          data: {
            likely: { type: "line", field: "current.probability" },
            bad: { type: "line", field: "current.impact" },
          },
        },
      },
    });
    const found = trend(
      [
        risk(
          1,
          [
            ["2026-05-26T08:00:00Z", "identified", { likely: "rare" }],
            ["2026-06-03T08:00:00Z", "identified", { bad: "minor" }],
            ["2026-06-10T08:00:00Z", "identified", { likely: "likely", bad: "severe" }],
          ],
          { current: { probability: "possible", impact: "minor" } },
        ),
      ],
      { "workflows/risk.yaml": workflow },
    );
    assert.equal(found.levels, "said");
    assert.deepEqual(
      found.weeks.map(({ levels }) => levels),
      [
        [0, 0, 0, 0, 1],
        [1, 0, 0, 0, 0],
        [0, 0, 0, 1, 0],
        [0, 1, 0, 0, 0],
      ],
    );
  });

  it("says how many risks have no history, and has no points without one", () => {
    const found = trend([risk(1, [])]);
    assert.deepEqual([found.undated, found.weeks, found.months], [1, [], []]);
  });

  it("keeps two years of weeks, and starts with what was open before them", () => {
    const { weeks } = trend([risk(1, [["2020-01-01T08:00:00Z", "identified"]])]);
    assert.equal(weeks.length, 104);
    assert.deepEqual([weeks[0]?.open, weeks[0]?.opened], [1, 0]);
  });

  it("adds up whatever the histories say", () => {
    const state = fc.constantFrom("identified", "assessed", "monitoring", "closed", "gone");
    const time = fc
      .date({ min: new Date("2023-01-01"), max: new Date("2026-08-01"), noInvalidDate: true })
      .map((date) => `${date.toISOString().slice(0, 19)}Z`);
    const steps = fc.array(fc.tuple(time, state), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 6 }), (histories) => {
        const found = trend(histories.map((history, index) => risk(index + 1, history)));
        assert.equal(found.undated, histories.filter((history) => history.length === 0).length);
        const closed = found.states.findIndex(({ id }) => id === "closed");
        for (const points of [found.weeks, found.months]) {
          for (const [index, { open, opened, closed: ended, states }] of points.entries()) {
            const before = points[index - 1];
            if (before) assert.equal(open, before.open + opened - ended);
            const total = states.reduce((sum, count) => sum + count, 0);
            assert.equal(open, total - (states[closed] ?? 0));
            assert.ok(states.every((count) => count >= 0));
          }
        }
        const [week, month] = [found.weeks.at(-1), found.months.at(-1)];
        assert.deepEqual([week?.day, week?.states], [month?.day, month?.states]);
      }),
      { numRuns: 40 },
    );
  });
});
