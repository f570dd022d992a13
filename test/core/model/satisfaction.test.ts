import assert from "node:assert/strict";
import { satisfactionOf } from "../../../src/core/model/satisfaction.ts";
import type { Survey } from "../../../src/generated/records.ts";

function survey(answers: readonly Readonly<Record<string, unknown>>[]): Survey {
  return {
    id: "SUR-001",
    title: "Pilot",
    status: "open",
    closes: "2026-05-15",
    questions: [
      { id: "Q1", text: "Satisfied?", kind: "rating" },
      { id: "Q2", text: "Recommend?", kind: "nps" },
      { id: "Q3", text: "What?", kind: "text" },
    ],
    responses: answers.map((one) => ({ answers: one })) as NonNullable<Survey["responses"]>,
  };
}

describe("the satisfaction that a survey says", () => {
  it("is the share of ratings of 4 and 5, and their mean", () => {
    const { csat } = satisfactionOf(survey([5, 4, 3, 4, 4, 2].map((Q1) => ({ Q1 }))));
    assert.deepEqual(csat, { percent: 67, mean: 3.7, answers: 6 });
  });

  it("is the promoters less the detractors, in points", () => {
    const { nps } = satisfactionOf(survey([9, 9, 6, 8, 10, 5].map((Q2) => ({ Q2 }))));
    assert.deepEqual(nps, { points: 17, promoters: 3, passives: 1, detractors: 2, answers: 6 });
    assert.equal(satisfactionOf(survey([{ Q2: 0 }, { Q2: 6 }])).nps?.points, -100);
  });

  it("passes over what is no number of the scale, and what nobody was asked", () => {
    const said = survey([{ Q1: 6 }, { Q1: "5" }, { Q2: 11, Q3: 5 }, { Q4: 5 }, {}]);
    const { csat, nps, responses } = satisfactionOf(said);
    assert.deepEqual([csat, nps, responses], [undefined, undefined, 5]);
  });

  it("stands for the day of the last answer, else for that on which the survey closes", () => {
    const answered = survey([{ Q1: 5 }, { Q1: 4 }]);
    const dated = {
      ...answered,
      responses: ["2026-05-11", "2026-05-07"].map((date) => ({ date, answers: {} })),
    };
    assert.equal(satisfactionOf(dated).date, "2026-05-11");
    assert.equal(satisfactionOf(answered).date, "2026-05-15");
    assert.equal(satisfactionOf({ id: "SUR-002", title: "Bare", status: "draft" }).date, undefined);
  });
});
