import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { formLanguage } from "../../../../src/core/exchange/survey/formLanguage.ts";
import { planSurvey } from "../../../../src/core/exchange/survey/planSurvey.ts";
import { surveyPage } from "../../../../src/core/exchange/survey/surveyPage.ts";
import { surveyTemplates, templateNames } from "../../../../src/core/exchange/survey/surveyTemplates.ts";
import { createTranslator } from "../../../../src/core/model/translate.ts";
import { factsOf, surveyIn, surveyPath, surveyProject } from "./support.ts";

const bundle = JSON.parse(readFileSync("l10n/bundle.l10n.zh-cn.json", "utf8")) as Record<string, string>;
const languages = { en: createTranslator(), "zh-CN": createTranslator(bundle, "zh-CN") };

describe("the templates of surveys", () => {
  for (const template of templateNames) {
    for (const [language, t] of Object.entries(languages)) {
      it(`make a survey that asks at once: ${template}, ${language}`, () => {
        const source = factsOf({ ...surveyProject, [surveyPath]: undefined });
        const planned = planSurvey(template, { audience: ["SH-001"] }, source.project, t, t);
        assert.ok(planned.ok, JSON.stringify(planned));
        const made = factsOf({ ...surveyProject, [surveyPath]: planned.file.text });
        const page = surveyPage({ survey: surveyIn(made), recipient: "SH-001" }, made.project, t, t);
        assert.ok(page.ok);
        assert.match(page.html, new RegExp(`<html lang="${language}">`));
        assert.equal(page.fileName, "SUR-001-SH-001.html");
      });
    }
  }

  it("say the same in both languages", () => {
    const shape = (t: typeof languages.en) =>
      surveyTemplates(t).map(({ name, questions }) => [
        name,
        questions.map(({ id, kind, options = [] }) => [id, kind, options.length]),
      ]);
    assert.deepEqual(shape(languages["zh-CN"]), shape(languages.en));
    assert.doesNotMatch(JSON.stringify(surveyTemplates(languages.en)), /\p{Script=Han}/u);
  });
});

describe("the form of a survey", () => {
  it("is refused for somebody who isn't asked, and without a question", () => {
    const source = factsOf();
    const refusal = (recipient: string | undefined, facts = source) => {
      const page = surveyPage({ survey: surveyIn(facts), recipient }, facts.project, facts.t, facts.t);
      return page.ok ? "made" : page.code;
    };
    assert.equal(refusal(undefined), "made");
    assert.equal(refusal("SH-003"), "respondent-not-asked");
    assert.equal(refusal("SH-099"), "respondent-unknown");
    const empty = { ...surveyProject, [surveyPath]: "id: SUR-001\ntitle: T\nstatus: open\nhistory: []\n" };
    assert.equal(refusal(undefined, factsOf(empty)), "no-question");
  });

  it("speaks the language of whoever is asked, else that of the project", () => {
    const people = (language: string) => ({
      ...surveyProject,
      "stakeholders.yaml": `- {id: SH-001, title: Li Wei, status: engaged, preferences: {language: ${language}}, history: []}\n`,
      [surveyPath]: undefined,
    });
    const spoken = (language: string) => formLanguage("SH-001", factsOf(people(language)).project);
    assert.deepEqual(["zh-CN", "en"].map(spoken), ["zh-CN", "en"]);
    assert.equal(formLanguage(undefined, factsOf().project), "en");
  });

  it("holds no text that could act: everything from records is data", () => {
    const evil = "</script><script>alert(1)</script><img src=x onerror=alert(1)>";
    const texts = { ...surveyProject, [surveyPath]: surveyText(evil) };
    const source = factsOf(texts);
    const page = surveyPage(
      { survey: surveyIn(source), recipient: undefined },
      source.project,
      source.t,
      source.t,
    );
    assert.ok(page.ok);
    const tags = [...page.html.matchAll(/<(?:script|img|style|iframe)[ >]/g)].map(([tag]) =>
      tag.slice(1, -1),
    );
    assert.deepEqual(tags, ["style", "script", "script"]);
    const [, policy = ""] = /Policy" content="([^"]*)"/.exec(page.html) ?? [];
    assert.match(
      policy.replaceAll("&#39;", "'"),
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; script-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'$/,
    );
  });
});

function surveyText(text: string): string {
  return `id: SUR-001\ntitle: ${JSON.stringify(text)}\nstatus: open\nintro: ${JSON.stringify(text)}\nquestions:\n  - {id: Q-1, text: ${JSON.stringify(text)}, kind: choice, options: [${JSON.stringify(text)}]}\nhistory: []\n`;
}
