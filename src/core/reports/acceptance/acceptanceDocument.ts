import type { Translate } from "../../model/translate.ts";
import type { Block, ReportDocument } from "../document/document.ts";
import { documentHtml } from "../document/documentHtml.ts";
import { documentMarkdown } from "../document/documentMarkdown.ts";
import { baselineSection } from "./baselineSection.ts";
import { deviationSection, punchListSection, runSection } from "./findingSections.ts";
import type { AcceptanceReport } from "./report.ts";
import { resultSection, scopeSection } from "./resultSections.ts";
import { signatureSection } from "./signatureSection.ts";
import { verificationSection } from "./verificationSection.ts";
import { countedResults } from "./words.ts";

/** The report for a client, as one HTML file that prints well. @param t in the language of the report */
export function acceptanceHtml(report: AcceptanceReport, t: Translate): string {
  return documentHtml(acceptanceDocument(report, t));
}

/** The same as GitHub-flavoured Markdown. */
export function acceptanceMarkdown(report: AcceptanceReport, t: Translate): string {
  return documentMarkdown(acceptanceDocument(report, t));
}

/** For programs. Version 1: the report as it is; what there is not is left out. */
export function acceptanceJson(report: AcceptanceReport): string {
  return `${JSON.stringify({ version: 1, ...report }, null, 2)}\n`;
}

function acceptanceDocument(report: AcceptanceReport, t: Translate): ReportDocument {
  const { id, title, project, asOf, notices } = report;
  const values = { time: asOf.local, zone: project.timeZone };
  return {
    language: t.language,
    eyebrow: [project.name, project.client].filter(Boolean).join(" · "),
    title: t("Acceptance report {id}: {title}", { id, title }),
    lead: [
      ...notices.map(({ tone, title: verdict, message, items }): Block => {
        return { form: "banner", tone, title: verdict, text: message, items };
      }),
      summary(report, t),
    ],
    sections: [
      scopeSection(report, t),
      resultSection(report, t),
      runSection(report, t),
      deviationSection(report, t),
      punchListSection(report, t),
      baselineSection(report, t),
      signatureSection(report, t),
      verificationSection(report, t),
    ],
    footer: t("Made with Assent. It tells of the project as it was on {time} ({zone}).", values),
  };
}

function summary(report: AcceptanceReport, t: Translate): Block {
  const { id, project, state, signatories, results, deviations, punchList, baselines, asOf, due } = report;
  const count = signatories.filter(({ standing }) => standing === "stands").length;
  const open = punchList.filter(({ done }) => !done).length;
  const items: readonly (readonly [string, string])[] = [
    [t("Acceptance"), id],
    [t("State as recorded"), state.title],
    [t("Client"), project.client],
    [t("Signed"), t("{count} of {all}", { count, all: signatories.length })],
    [t("Criteria"), countedResults(results, t)],
    [t("Deviations"), String(deviations.length)],
    [t("Punch list"), t("{open} open, {done} done", { open, done: punchList.length - open })],
    [t("Baseline"), baselines.map(({ id: own }) => own).join(t(", ")) || t("none")],
    [t("Due"), due ?? ""],
    [t("As of"), `${asOf.local} (${project.timeZone})`],
  ];
  return {
    form: "facts",
    items: items.flatMap(([name, value]) => (value === "" ? [] : [{ name, value: [value] }])),
  };
}
