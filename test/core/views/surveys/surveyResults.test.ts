import assert from "node:assert/strict";
import { surveyJson, surveyMarkdown } from "../../../../src/core/reports/survey/surveyDocument.ts";
import { surveyHtml } from "../../../../src/core/reports/survey/surveyHtml.ts";
import { satisfactionPart } from "../../../../src/core/views/dashboard/satisfactionPart.ts";
import { surveyResults } from "../../../../src/core/views/surveys/surveyResults.ts";
import { factsOf, surveyProject } from "../../exchange/survey/support.ts";

const answered = {
  ...surveyProject,
  "surveys/SUR-001.yaml": undefined,
  "surveys.yaml": `- id: SUR-002
  title: Release 2
  status: open
  audience: [SH-001, SH-002]
  questions:
    - {id: Q-1, text: Satisfied?, kind: rating}
    - {id: Q-2, text: Recommend?, kind: nps}
    - {id: Q-3, text: What?, kind: choice, options: [Search, Export]}
    - {id: Q-4, text: Why?, kind: text}
  responses:
    - {from: SH-001, date: 2026-06-10, answers: {Q-1: 5, Q-2: 10, Q-3: Search, Q-4: "<b>Fast</b>"}}
    - {date: 2026-06-12, answers: {Q-1: 4, Q-2: 7, Q-3: Search}}
    - {date: 2026-06-12, answers: {Q-1: 2, Q-3: By hand, Q-4: " "}}
  history: []
- id: SUR-001
  title: Release 1
  status: reported
  questions: [{id: Q-1, text: Satisfied?, kind: rating}]
  responses: [{date: 2026-03-01, answers: {Q-1: 3}}]
  history: []
- {id: SUR-003, title: Needs, status: draft, questions: [{id: Q-1, text: What?, kind: text}], history: []}
`,
};

function resultsOf(id: string) {
  const source = factsOf(answered);
  const survey = [...source.project.valid("survey")].find((entry) => entry.id === id);
  assert.ok(survey);
  return surveyResults(survey, source);
}

describe("the results of a survey", () => {
  it("count what was answered, always with the number of answers", () => {
    const { satisfaction, asked, answered: of, low, questions } = resultsOf("SUR-002");
    assert.deepEqual([asked, of, low], [2, 1, 1]);
    assert.deepEqual(satisfaction.csat, { percent: 67, mean: 3.7, answers: 3 });
    assert.deepEqual(satisfaction.nps, { points: 50, promoters: 1, passives: 1, detractors: 0, answers: 2 });
    assert.deepEqual(
      questions.map(({ answers, mean }) => [answers, mean]),
      [
        [3, 3.7],
        [2, 8.5],
        [3, undefined],
        [1, undefined],
      ],
    );
    assert.deepEqual(questions[2]?.counts, [
      { answer: "Search", count: 2, percent: 67 },
      { answer: "Export", count: 0, percent: 0 },
      { answer: "By hand", count: 1, percent: 33 },
    ]);
    assert.deepEqual(questions[3]?.texts, ["<b>Fast</b>"]);
  });

  it("follow satisfaction over time, with the same figures as the dashboard", () => {
    const { trend } = resultsOf("SUR-002");
    assert.deepEqual(
      trend.map(({ id }) => id),
      ["SUR-001", "SUR-002"],
    );
    const { surveys } = satisfactionPart(factsOf(answered));
    assert.deepEqual(
      surveys.map(({ id, csat, nps, responses, date }) => [id, csat, nps?.points, responses, date]),
      trend.map(({ id, csat, nps, responses, date }) => [id, csat, nps?.points, responses, date]),
    );
  });

  it("are written as Markdown, HTML and data, where no text acts", () => {
    const source = factsOf(answered);
    const report = {
      results: resultsOf("SUR-002"),
      project: { name: "Portal", client: "" },
      today: "2026-06-16",
    };
    const markdown = surveyMarkdown(report, source.t);
    assert.match(markdown, /\*\*67 %\*\*<br>mean 3\.7 of 5, answers: 3/);
    assert.match(markdown, /Response rate\*\*: 50 % \(1 of 2 asked\)/);
    const written = surveyHtml(report, source.t);
    assert.match(written, /&lt;b&gt;Fast&lt;\/b&gt;/);
    assert.equal((JSON.parse(surveyJson(report)) as { version: number }).version, 1);
  });

  it("say so where nobody has answered", () => {
    const report = {
      results: resultsOf("SUR-003"),
      project: { name: "Portal", client: "" },
      today: "2026-06-16",
    };
    assert.match(surveyMarkdown(report, factsOf(answered).t), /Nobody has answered yet\./);
  });
});
