import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { surveyHtml } from "../../../src/core/reports/survey/surveyHtml.ts";
import type { SurveyResults } from "../../../src/core/views/surveys/surveyResults.ts";
import { openBrowser } from "../../support/vscode/browser.mjs";
import { findings } from "../support/findings.ts";
import { evil, speaking } from "./formPages.ts";

const csat = { percent: 67, mean: 3.7, answers: 6 };
const nps = { points: 17, promoters: 3, passives: 1, detractors: 2, answers: 6 };
const satisfaction = { responses: 6, csat, nps, date: "2026-05-15" };
const counted = (answers: readonly string[]) => answers.map((answer) => ({ answer, count: 1, percent: 33 }));
const question = { answers: 3, mean: 3.5, texts: [] };
const results: SurveyResults = {
  ...{ id: "SUR-001", title: evil, state: "Open", opens: "2026-05-06", closes: "2026-05-15" },
  ...{ asked: 3, answered: 2, satisfaction, low: 2 },
  feedback: [{ id: "FB-001", title: evil, state: "Received" }],
  questions: [
    { ...question, id: "Q-1", text: "Satisfied?", kind: "rating", counts: counted(["5", "3", "1"]) },
    { ...question, id: "Q-2", text: "Recommend?", kind: "nps", counts: counted(["10", "8", "0"]) },
    { ...question, id: "Q-3", text: evil, kind: "choice", mean: undefined, counts: counted([evil]) },
    { ...question, id: "Q-4", text: "Why?", kind: "text", mean: undefined, counts: [], texts: [evil] },
  ],
  trend: ["SUR-001", "SUR-000"].map((id) => ({ id, title: "Pilot", ...satisfaction })),
};

describe("the page with the results of a survey", () => {
  let browser: Browser;
  before(async () => {
    browser = (await openBrowser()).browser;
  });
  after(() => browser.close());

  for (const language of ["en", "zh-CN"] as const) {
    it(`is accessible in every theme and room, and nothing in it acts, ${language}`, async () => {
      const t = speaking[language];
      const project = { name: "Portal", client: "Northwind" };
      const looks = [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const;
      for (const look of looks) {
        for (const width of [900, 320]) {
          const page = await browser.newPage({ ...look, viewport: { width, height: 700 } });
          const faults: string[] = [];
          page.on("console", (message) => faults.push(message.text()));
          await page.setContent(surveyHtml({ results, project, today: "2026-06-16" }, t));
          assert.deepEqual(await findings(page), [], JSON.stringify({ look, width }));
          assert.equal(await page.locator("b, script, img").count(), 0);
          const wider = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(wider, 0);
          assert.deepEqual(faults, []);
          await page.close();
        }
      }
    });
  }
});
