import type { Translate } from "../../model/translate.ts";
import type { SurveyPoint } from "../../views/surveys/surveyPoints.ts";
import type { QuestionResult, SurveyResults } from "../../views/surveys/surveyResults.ts";
import { type Html, html, page } from "../html.ts";
import { reportStyle } from "../reportStyle.ts";
import { type BarTone, barHtml } from "./barHtml.ts";
import type { SurveyReport } from "./surveyDocument.ts";
import { surveyStyle } from "./surveyStyle.ts";
import { cautionText, csatText, isFew, methodTexts, npsText, signed } from "./surveyWords.ts";

/** What came out of a survey, as one HTML file that needs nothing else. */
export function surveyHtml({ results, project, today }: SurveyReport, t: Translate): string {
  const { id, title, state, opens, closes, questions, trend, feedback } = results;
  const eyebrow = [project.name, project.client].filter(Boolean).join(" · ");
  const period = [opens, closes].filter((day) => day !== undefined).join(" – ");
  const body = html`<main>
<header>
${eyebrow ? html`<p class="eyebrow">${eyebrow}</p>` : undefined}
<h1><span class="id">${id}</span>${title}</h1>
<p class="quiet">${[state, period].filter(Boolean).join(" · ")}</p>
${figures(results, t)}
</header>
${questions.map((question) => questionHtml(question, t))}
${feedback.length > 0 ? feedbackHtml(results, t) : undefined}
${trend.length > 1 ? trendHtml(trend, id, t) : undefined}
<section><h2>${t("How it is computed")}</h2>
<ul>${methodTexts(t).map((text) => html`<li>${text}</li>`)}</ul>
</section>
</main>
<footer>${t("Made with Assent on {day}.", { day: today })}</footer>`;
  return page({ title: `${id} ${title}`, lang: t.language, body, style: `${reportStyle}\n${surveyStyle}` });
}

function figures({ satisfaction, asked, answered, low }: SurveyResults, t: Translate): Html {
  const { csat, nps, responses } = satisfaction;
  const rate = t("{percent} % ({answered} of {asked} asked)", {
    ...{ percent: Math.round((100 * answered) / asked), answered, asked },
  });
  const one = (name: string, value: string, text: string | undefined) =>
    html`<div><dt>${name}</dt><dd class="value">${value}</dd>${text ? html`<dd>${text}</dd>` : undefined}</div>`;
  return html`<dl class="figures">
${csat ? one(t("Satisfied (CSAT)"), `${csat.percent} %`, csatText(csat, t)) : undefined}
${nps ? one(t("Recommendation (NPS)"), signed(nps.points), npsText(nps, t)) : undefined}
${one(t("Responses"), String(responses), asked > 0 ? `${t("Response rate")}: ${rate}` : undefined)}
${responses > 0 ? one(t("Responses with a low score"), String(low), undefined) : undefined}
</dl>
${isFew(csat, nps) ? html`<p class="note">${cautionText(t)}</p>` : undefined}
${responses === 0 ? html`<p>${t("Nobody has answered yet.")}</p>` : undefined}`;
}

function questionHtml(question: QuestionResult, t: Translate): Html {
  const { id, text, kind, answers, mean, counts, texts } = question;
  const said =
    mean === undefined
      ? t("Answers: {answers}", { answers })
      : t("Answers: {answers}, mean {mean}", { answers, mean });
  return html`<section><h2><span class="id">${id}</span>${text.trim()}</h2>
<p class="quiet">${said}</p>
${
  counts.length > 0 && answers > 0
    ? html`<table class="counts">
<thead class="spoken"><tr><th scope="col">${t("What was answered")}</th><th scope="col">${t("Number")}</th><th scope="col">${t("Percentage")}</th></tr></thead>
<tbody>${counts.map(
        ({ answer, count, percent }) => html`
<tr><th scope="row">${answer}${meaning(kind, answer, t)}</th><td class="number">${count} <span class="quiet">(${percent} %)</span></td><td>${barHtml(percent, toneOf(kind, answer))}</td></tr>`,
      )}
</tbody>
</table>`
    : undefined
}
${texts.map((one) => html`<blockquote class="text">${one.trim()}</blockquote>`)}
</section>
`;
}

/** What a score counts as; said in words, and again by the colour of its bar. */
function toneOf(kind: QuestionResult["kind"], answer: string): BarTone {
  const score = Number(answer);
  if (kind === "rating") return score >= 4 ? "good" : score <= 2 ? "bad" : "middle";
  if (kind === "nps") return score >= 9 ? "good" : score <= 6 ? "bad" : "middle";
  return "plain";
}

function meaning(kind: QuestionResult["kind"], answer: string, t: Translate): Html | undefined {
  const tone = toneOf(kind, answer);
  if (kind !== "nps" || tone === "plain") return undefined;
  const word = { good: t("promoter"), middle: t("passive"), bad: t("detractor") }[tone];
  return html` <span class="meaning">${word}</span>`;
}

function feedbackHtml({ feedback }: SurveyResults, t: Translate): Html {
  return html`<section><h2>${t("Feedback from this survey")}</h2>
<div class="wide" tabindex="0"><table>
<thead><tr><th scope="col">${t("Id")}</th><th scope="col">${t("Title")}</th><th scope="col">${t("State")}</th></tr></thead>
<tbody>${feedback.map(
    ({ id, title, state }) => html`
<tr><th scope="row"><span class="id">${id}</span></th><td>${title}</td><td>${state}</td></tr>`,
  )}
</tbody>
</table></div>
</section>
`;
}

function trendHtml(trend: readonly SurveyPoint[], own: string, t: Translate): Html {
  const answered = (answers: number) =>
    html`<div class="meaning">${t("answers: {answers}", { answers })}</div>`;
  return html`<section><h2>${t("Over time")}</h2>
<div class="wide" tabindex="0"><table>
<thead><tr><th scope="col">${t("Which survey")}</th><th scope="col">${t("Day")}</th><th scope="col">${t("Satisfied (CSAT)")}</th><th scope="col">${t("Recommendation (NPS)")}</th></tr></thead>
<tbody>${trend.map(
    ({ id, title, date, csat, nps }) => html`
<tr><th scope="row" class="${id === own ? "own" : "other"}"><span class="id">${id}</span>${title}</th><td class="day">${date ?? "–"}</td>
<td>${csat ? html`${csat.percent} %${barHtml(csat.percent, "plain")}${answered(csat.answers)}` : "–"}</td>
<td>${nps ? html`${signed(nps.points)}${barHtml((nps.points + 100) / 2, "plain")}${answered(nps.answers)}` : "–"}</td></tr>`,
  )}
</tbody>
</table></div>
</section>
`;
}
