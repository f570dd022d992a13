import assert from "node:assert/strict";
import { tallyProblems } from "../../../src/core/model/problemTally.ts";

describe("the count of problems", () => {
  const findings = [
    { code: "ref/unknown", record: "REQ-001" },
    { code: "trace/no-goal", record: "REQ-001" },
    { code: "yaml/syntax" },
  ] as const;

  it("weighs each for the stage, and gives each record its own", () => {
    const { counts, records } = tallyProblems(findings, {}, "work");
    assert.equal(counts.error + counts.warning + counts.info + counts.hint, 3);
    assert.deepEqual([...records.keys()], ["REQ-001"]);
    assert.equal(records.get("REQ-001")?.error, 1);
  });

  it("leaves out what the project ignores", () => {
    const settings = {
      "ref/unknown": "ignore",
      "trace/no-goal": { work: "ignore", review: "error" },
    } as const;
    assert.equal(tallyProblems(findings, settings, "work").records.size, 0);
    assert.deepEqual(tallyProblems(findings, settings, "review").records.get("REQ-001"), {
      ...{ error: 1, warning: 0, info: 0, hint: 0 },
    });
  });
});
