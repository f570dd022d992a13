import assert from "node:assert/strict";
import type { Read } from "../../../../src/core/exchange/survey/incoming.ts";
import { type PlannedResponses, planResponses } from "../../../../src/core/exchange/survey/planResponses.ts";
import { readResponseFiles } from "../../../../src/core/exchange/survey/readResponseFiles.ts";
import { surveyForm } from "../../../../src/core/exchange/survey/surveyForm.ts";
import { formDigest } from "../../../../src/core/forms/formDigest.ts";
import type { Entry } from "../../../../src/core/model/entry.ts";
import type { FactsSource } from "../../../../src/core/workflow/factsFor.ts";
import type { Answers, FormResponse, Respondent } from "../../../../src/protocol/forms/form.ts";
import type { Texts } from "../../../support/readProject.ts";
import { sourceOf } from "../../views/calendar/support.ts";

export const surveyPath = "surveys/SUR-001.yaml";

/** A survey with a question of each kind, and comments and spaces that no import may touch. */
export const surveyText = `id: SUR-001 # the first
title: Pilot
status: open
audience: [SH-001, SH-002]
closes: 2026-06-30
questions:
  - {id: Q-1, text: "How satisfied are you?",   kind: rating, required: true}
  - {id: Q-2, text: Would you recommend us?, kind: nps}
  - {id: Q-3, text: What do you use?, kind: choice, options: [Search, 导出]}
  - {id: Q-4, text: What should be better?, kind: text}

# kept
owner: SH-003
history: []
`;

export const surveyProject: Texts = {
  "assent.yaml": "assent: 1\nname: Portal\nclient: Northwind\ntimeZone: Asia/Shanghai\n",
  "stakeholders.yaml": `- {id: SH-001, title: Li Wei, status: engaged, contact: {email: li.wei@client.example}, history: []}
- {id: SH-002, title: Jonas Berg, status: engaged, history: []}
- {id: SH-003, title: Maria Rossi, status: engaged, contact: {email: maria@vendor.example}, history: []}
`,
  [surveyPath]: surveyText,
};

export function factsOf(texts: Texts = surveyProject): FactsSource {
  return sourceOf(texts, "2026-06-16");
}

export function surveyIn({ project }: FactsSource): Entry<"survey"> {
  const [survey] = project.valid("survey");
  assert.ok(survey);
  return survey;
}

/** What the page of the survey would save. */
export function responseTo(
  source: FactsSource,
  answers: Answers,
  who: Respondent = { id: "SH-001", name: "Li Wei" },
  more: Readonly<Record<string, unknown>> = {},
): FormResponse {
  const form = surveyForm(surveyIn(source), who.id, source.project, source.t);
  return {
    ...{ format: "assent-response", version: 1, purpose: "survey", form: form.id, digest: formDigest(form) },
    ...{ language: "en", at: "2026-06-15T20:00:00Z", who, answers, ...more },
  } as FormResponse;
}

export function readOf(source: FactsSource, ...responses: readonly FormResponse[]): Read {
  const files = responses.map((response, index) => ({
    name: `${index}.json`,
    text: JSON.stringify(response),
  }));
  return readResponseFiles({ survey: surveyIn(source), files }, source);
}

export function planOf(source: FactsSource, read: Read, skipRefused = false): PlannedResponses {
  return planResponses({ survey: surveyIn(source), read, skipRefused, opensFeedback: true }, source);
}

export function codesOf(planned: PlannedResponses): readonly string[] {
  assert.ok(!planned.ok, JSON.stringify(planned));
  return planned.reasons.map(({ code }) => code);
}

/** The project's texts with what is planned. */
export function withPlanned(texts: Texts, planned: PlannedResponses): Texts {
  assert.ok(planned.ok, JSON.stringify(planned));
  return { ...texts, ...Object.fromEntries(planned.files.map(({ path, text }) => [path, text])) };
}
