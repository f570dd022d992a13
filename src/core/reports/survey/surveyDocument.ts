import type { Day } from "../../model/calendar.ts";
import type { Csat, Nps } from "../../model/satisfaction.ts";
import type { Translate } from "../../model/translate.ts";
import type { SurveyPoint } from "../../views/surveys/surveyPoints.ts";
import type { QuestionResult, SurveyResults } from "../../views/surveys/surveyResults.ts";
import type { Block, Cell, Column, ReportDocument, Section } from "../document/document.ts";
import { documentMarkdown } from "../document/documentMarkdown.ts";
import { cautionText, csatText, isFew, methodTexts, npsText, signed } from "./surveyWords.ts";

export interface SurveyReport {
  readonly results: SurveyResults;
  readonly project: { readonly name: string; readonly client: string };
  /** When the report is made. */
  readonly today: Day;
}

/** What came out of a survey, as GitHub-flavoured Markdown. */
export function surveyMarkdown(report: SurveyReport, t: Translate): string {
  return documentMarkdown(surveyDocument(report, t));
}

/** For programs. Version 1. */
export function surveyJson({ results }: SurveyReport): string {
  return `${JSON.stringify({ version: 1, ...results }, null, 2)}\n`;
}

function surveyDocument({ results, project, today }: SurveyReport, t: Translate): ReportDocument {
  const { id, title, questions, trend } = results;
  return {
    language: t.language,
    eyebrow: [project.name, project.client].filter(Boolean).join(" · "),
    title: `${id} ${title}`,
    lead: leadOf(results, t),
    sections: [
      ...questions.map((question) => questionSection(question, t)),
      ...(results.feedback.length > 0 ? [feedbackSection(results, t)] : []),
      ...(trend.length > 1 ? [trendSection(trend, id, t)] : []),
      methodSection(t),
    ],
    footer: t("Made with Assent on {day}.", { day: today }),
  };
}

function leadOf(results: SurveyResults, t: Translate): readonly Block[] {
  const { state, opens, closes, asked, answered, satisfaction, low } = results;
  const { csat, nps, responses } = satisfaction;
  const period = [opens, closes].filter((day) => day !== undefined).join(" – ");
  const rate = Math.round((100 * answered) / asked);
  const facts: readonly (readonly [string, Cell])[] = [
    [t("State"), [state]],
    ...(period ? [[t("Open from – to"), [period]] as const] : []),
    [t("Responses"), [String(responses)]],
    ...(asked > 0
      ? [
          [
            t("Response rate"),
            [t("{percent} % ({answered} of {asked} asked)", { percent: rate, answered, asked })],
          ] as const,
        ]
      : []),
    ...(csat ? [[t("Satisfied (CSAT)"), csatCell(csat, t)] as const] : []),
    ...(nps ? [[t("Recommendation (NPS)"), npsCell(nps, t)] as const] : []),
    ...(responses > 0 ? [[t("Responses with a low score"), [String(low)]] as const] : []),
  ];
  return [
    { form: "facts", items: facts.map(([name, value]) => ({ name, value })) },
    ...(isFew(csat, nps) ? [{ form: "paragraph", line: cautionText(t), quiet: true } as const] : []),
    ...(responses === 0 ? [{ form: "paragraph", line: t("Nobody has answered yet.") } as const] : []),
  ];
}

function csatCell(csat: Csat, t: Translate): Cell {
  return [
    { form: "strong", text: `${csat.percent} %` },
    { form: "quiet", text: csatText(csat, t) },
  ];
}

function npsCell(nps: Nps, t: Translate): Cell {
  return [
    { form: "strong", text: signed(nps.points) },
    { form: "quiet", text: npsText(nps, t) },
  ];
}

function questionSection({ id, text, answers, mean, counts, texts }: QuestionResult, t: Translate): Section {
  const said =
    mean === undefined
      ? t("Answers: {answers}", { answers })
      : t("Answers: {answers}, mean {mean}", { answers, mean });
  const blocks: Block[] = [{ form: "paragraph", line: said, quiet: true }];
  if (counts.length > 0 && answers > 0) blocks.push(countTable(counts, t));
  blocks.push(...texts.map((one) => ({ form: "quote", text: one }) as const));
  return { form: "section", title: `${id} ${text.trim()}`, blocks, paper: "together" };
}

function countTable(counts: QuestionResult["counts"], t: Translate): Block {
  const columns: readonly Column[] = [
    { title: t("What was answered"), width: 50 },
    { title: t("Number"), width: 20 },
    { title: t("Percentage"), width: 30 },
  ];
  const rows = counts.map(({ answer, count, percent }): readonly Cell[] => [
    [answer],
    [String(count)],
    [`${percent} %`],
  ]);
  return { form: "table", columns, rows };
}

function feedbackSection({ feedback }: SurveyResults, t: Translate): Section {
  const columns = [
    { title: t("Id"), width: 18 },
    { title: t("Title"), width: 57 },
    { title: t("State"), width: 25 },
  ];
  const rows = feedback.map(({ id, title, state }): readonly Cell[] => [[id], [title], [state]]);
  return {
    form: "section",
    title: t("Feedback from this survey"),
    blocks: [{ form: "table", columns, rows }],
  };
}

function trendSection(trend: readonly SurveyPoint[], own: string, t: Translate): Section {
  const columns = [
    { title: t("Which survey"), width: 40 },
    { title: t("Day"), width: 18 },
    { title: t("Satisfied (CSAT)"), width: 21 },
    { title: t("Recommendation (NPS)"), width: 21 },
  ];
  const rows = trend.map(({ id, title, date, csat, nps }): readonly Cell[] => {
    const name = `${id} ${title}`;
    return [
      [id === own ? { form: "strong", text: name } : name],
      [date ?? "–"],
      csat
        ? [`${csat.percent} %`, { form: "quiet", text: t("answers: {answers}", { answers: csat.answers }) }]
        : ["–"],
      nps
        ? [signed(nps.points), { form: "quiet", text: t("answers: {answers}", { answers: nps.answers }) }]
        : ["–"],
    ];
  });
  return { form: "section", title: t("Over time"), blocks: [{ form: "table", columns, rows }] };
}

function methodSection(t: Translate): Section {
  const blocks: readonly Block[] = [{ form: "list", items: methodTexts(t) }];
  return { form: "section", title: t("How it is computed"), blocks, paper: "together" };
}
