import assert from "node:assert/strict";
import type { Stage } from "../../../src/core/model/problem.ts";
import { isProblemCode, type ProblemCode, problemCodes } from "../../../src/core/model/problemCodes.ts";
import { type CheckSettings, defaultRiskScale, resolveSettings } from "../../../src/core/model/settings.ts";
import { weightOf } from "../../../src/core/model/weight.ts";

const stages: readonly Stage[] = ["work", "review", "release"];

describe("settings", () => {
  it("have a default for everything", () => {
    assert.deepEqual(resolveSettings(undefined), {
      name: "",
      client: "",
      locale: "en",
      timeZone: "UTC",
      team: [],
      prefixes: {},
      changeControl: {},
      signatories: [],
      workflows: {},
      satisfaction: { lowRating: 2, lowNps: 6, answerWithinDays: 14 },
      risk: defaultRiskScale,
      checks: {},
    });
  });

  it("are those of the file where it has them", () => {
    const file = {
      assent: 1 as const,
      name: "Portal",
      client: "Northwind",
      locale: "zh-CN" as const,
      timeZone: "Asia/Shanghai",
      team: ["SH-001"],
      prefixes: { risk: "R" },
      changeControl: { board: ["SH-001"], quorum: "all" },
      acceptance: { signatories: ["SH-002"] },
      satisfaction: { lowRating: 1, lowNps: 3, answerWithinDays: 7 },
      workflows: { change: "workflows/change.yaml" },
      checks: { "id/format": "error" as const },
    };
    const { assent: _, acceptance, ...rest } = file;
    const { signatories } = acceptance;
    assert.deepEqual(resolveSettings(file), { ...rest, signatories, risk: defaultRiskScale });
  });

  it("keep the usual parts of a risk scale that the file does not replace", () => {
    const { risk } = resolveSettings({ assent: 1, name: "P", risk: { appetite: "high" } });
    assert.deepEqual(risk, { ...defaultRiskScale, appetite: "high" });
  });
});

describe("the usual risk scale", () => {
  it("has a row for each probability, a cell for each impact, and levels that exist", () => {
    const { probability, impact, levels, grid, appetite } = defaultRiskScale;
    const known = levels.map(({ id }) => id);
    assert.equal(grid.length, probability.length);
    for (const row of grid) assert.equal(row.length, impact.length);
    assert.deepEqual(new Set(grid.flat()), new Set(known));
    assert.ok(known.includes(appetite));
  });

  it("never falls when a risk is likelier or worse", () => {
    const { levels, grid } = defaultRiskScale;
    const height = (row: number, column: number) => levels.findIndex(({ id }) => id === grid[row]?.[column]);
    for (const [row, cells] of grid.entries()) {
      for (const column of cells.keys()) {
        if (row > 0) assert.ok(height(row, column) >= height(row - 1, column));
        if (column > 0) assert.ok(height(row, column) >= height(row, column - 1));
      }
    }
  });
});

describe("the weight of a problem", () => {
  it("is the default of its code, which may differ from stage to stage", () => {
    assert.equal(weightOf("ref/unknown", {}, "work"), "error");
    assert.deepEqual(
      stages.map((stage) => weightOf("trace/no-evidence", {}, stage)),
      ["ignore", "warning", "error"],
    );
  });

  it("is the one that the settings name, for every stage or for one", () => {
    const checks: CheckSettings = { "ref/unknown": "hint", "trace/no-evidence": { work: "error" } };
    assert.deepEqual(
      stages.map((stage) => weightOf("ref/unknown", checks, stage)),
      ["hint", "hint", "hint"],
    );
    assert.deepEqual(
      stages.map((stage) => weightOf("trace/no-evidence", checks, stage)),
      ["error", "warning", "error"],
    );
  });

  it("takes no notice of settings for other codes, or of keys of the user's own", () => {
    assert.equal(weightOf("ref/self", { "ref/unknown": "ignore", "x-note": "hint" }, "work"), "error");
  });

  it("is known for every code at every stage", () => {
    const weights = ["ignore", "hint", "info", "warning", "error"];
    for (const code of Object.keys(problemCodes) as ProblemCode[]) {
      for (const stage of stages) assert.ok(weights.includes(weightOf(code, {}, stage)), code);
    }
  });

  it("never falls from work over review to release", () => {
    const order = ["ignore", "hint", "info", "warning", "error"];
    for (const code of Object.keys(problemCodes) as ProblemCode[]) {
      const heights = stages.map((stage) => order.indexOf(weightOf(code, {}, stage)));
      assert.deepEqual(heights, heights.toSorted(), code);
    }
  });
});

describe("problem codes", () => {
  it("are known by their names", () => {
    assert.ok(Object.keys(problemCodes).every(isProblemCode));
    assert.deepEqual(["ref/unknwon", "toString", ""].filter(isProblemCode), []);
  });
});
