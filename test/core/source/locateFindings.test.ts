import assert from "node:assert/strict";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { locateInSteps } from "../../../src/core/source/locateFindings.ts";
import { readProject } from "../../support/readProject.ts";

describe("findings", () => {
  it("get their lines in several steps where a text has not been parsed for places yet", () => {
    const project = readProject({ "risks.yaml": "- id: RISK-001\n- id: RISK-002\n  title: 5\n" });
    const file = project.files.get("risks.yaml");
    assert.ok(file);
    const findings = file.findings.filter(({ pointer }) => pointer[1] === "title");
    const options = { stage: "work", t: createTranslator() } as const;
    const lines = () => {
      const work = locateInSteps(file, findings, project, options);
      for (let steps = 0; ; steps++) {
        const { done, value } = work.next();
        if (done) return { steps, lines: value.map(({ range }) => range.start.line) };
      }
    };
    assert.deepEqual(lines(), { steps: 3, lines: [2] });
    assert.deepEqual(lines(), { steps: 1, lines: [2] });
  });
});
