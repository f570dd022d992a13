import { unzipSync } from "fflate";
import { disclosedSource } from "../../../../src/core/disclosure/disclosedProject.ts";
import { exportIcs } from "../../../../src/core/exchange/ics/exportIcs.ts";
import { planPack } from "../../../../src/core/exchange/pack/planPack.ts";
import { surveyPage } from "../../../../src/core/exchange/survey/surveyPage.ts";
import type { Entry } from "../../../../src/core/model/entry.ts";
import { createTranslator, type Language } from "../../../../src/core/model/translate.ts";
import { allReports } from "../../../../src/core/reports/allReports.ts";
import { makeReport } from "../../../../src/core/reports/makeReport.ts";
import { reportNames } from "../../../../src/core/reports/report.ts";
import { documentFormats, writeDocument } from "../../../../src/core/reports/writeDocument.ts";
import type { FactsSource } from "../../../../src/core/workflow/factsFor.ts";

/** What goes to a client of a marked project, in a language: texts by the names of what they are. */
export type Output = (
  source: FactsSource,
  reader: string,
  language: Language,
) => Readonly<Record<string, string>>;

/** The doors through which something goes to clients: each is looked into for what should not be there. */
export const forClients: Readonly<Record<string, Output>> = {
  "exchange/pack/planPack.ts": (source, reader, language) => {
    const own = createTranslator(undefined, language);
    // Who sends a pack gives their name and address with it.
    const wish = { for: reader, by: reader, at: source.now, until: "2026-07-01" };
    const planned = packed.map((what) => planPack({ ...wish, what }, source, own));
    return Object.fromEntries(
      planned.flatMap((one, index) => {
        if (!one.ok) throw new Error(one.messages.join("\n"));
        return [
          [`page ${index}`, one.html],
          [`data ${index}`, one.data],
        ];
      }),
    );
  },
  "exchange/survey/surveyPage.ts": (source, reader, language) => {
    const [survey] = [...source.project.valid("survey")] as [Entry<"survey">];
    const own = createTranslator(undefined, language);
    const made = surveyPage({ survey, recipient: reader }, disclosedSource(source, reader).project, own, own);
    if (!made.ok) throw new Error(made.message);
    return { page: made.html };
  },
  "reports/makeReport.ts": (source, reader, language) => {
    const own = { ...source, t: createTranslator(undefined, language) };
    const period = { from: "0001-01-01", to: source.today };
    const made = reportNames.flatMap((name) => {
      const record = name === "acceptance" ? "ACC-905" : undefined;
      const report = makeReport(allReports[name], undefined, { period, audience: "client", reader, record }, [
        own,
      ]);
      if (!report.ok)
        throw new Error(report.refusal ?? report.problems.map(({ message }) => message).join("\n"));
      return documentFormats.map((format) => [
        `${name}.${format}`,
        textOf(format, writeDocument(report.document, format)),
      ]);
    });
    return Object.fromEntries(made);
  },
  "exchange/ics/exportIcs.ts": (source, reader) => ({
    calendar: exportIcs(disclosedSource(source, reader)).text,
  }),
};

/** What a person could find in a file: of a Word file, all of its parts. */
function textOf(format: string, bytes: Uint8Array): string {
  const parts = format === "docx" ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => new TextDecoder().decode(part)).join("\n");
}

/** What can be read in full by a client, and what waits for their word. */
const packed = [["all-open"], ["REQ-905", "CR-905", "ACC-905", "DEL-905"], ["CHARTER"]];

/** Doors that bring something in, or through which the team looks at its own project; and pieces of the others. */
export const forTeam: readonly string[] = [
  "exchange/csv/importCsv.ts",
  "exchange/doorstop/importDoorstop.ts",
  "exchange/junit/importJunit.ts",
  "exchange/minutes/readAsks.ts",
  "exchange/minutes/readMinutes.ts",
  "exchange/minutes/readSession.ts",
  "exchange/pack/packLanguage.ts",
  "exchange/pack/packScope.ts",
  "exchange/pack/planAnswers.ts",
  "exchange/survey/formLanguage.ts",
  "exchange/survey/isCollecting.ts",
  "exchange/survey/planResponses.ts",
  "exchange/survey/planSurvey.ts",
  "exchange/survey/readResponseFiles.ts",
  "exchange/survey/readResponseTable.ts",
  "exchange/survey/surveyTemplates.ts",
  "reports/acceptance/acceptanceDocument.ts",
  "reports/acceptance/acceptanceReport.ts",
  "reports/allReports.ts",
  "reports/baselineDiffHtml.ts",
  "reports/baselineDiffJson.ts",
  "reports/changeLine.ts",
  "reports/changeView.ts",
  "reports/html.ts",
  "reports/period.ts",
  "reports/proposalView.ts",
  "reports/report.ts",
  "reports/revealed.ts",
  "reports/survey/surveyDocument.ts",
  "reports/survey/surveyHtml.ts",
  "reports/template/templatePaths.ts",
  "reports/writeDocument.ts",
];
