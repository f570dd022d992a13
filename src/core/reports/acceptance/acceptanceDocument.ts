import type { Translate } from "../../model/translate.ts";
import type { ReportDocument } from "../document/document.ts";
import { documentHtml } from "../document/documentHtml.ts";
import { documentMarkdown } from "../document/documentMarkdown.ts";
import { fillTemplate } from "../template/fillTemplate.ts";
import { readTemplate } from "../template/readTemplate.ts";
import { acceptanceContent, acceptanceTemplate } from "./acceptanceBlocks.ts";
import type { AcceptanceReport } from "./report.ts";

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
  const { id, title, project, asOf } = report;
  const values = { time: asOf.local, zone: project.timeZone };
  const filled = fillTemplate(readTemplate(acceptanceTemplate(t), t), acceptanceContent(report, t), t);
  return {
    language: t.language,
    eyebrow: [project.name, project.client].filter(Boolean).join(" · "),
    title: filled.title ?? t("Acceptance report {id}: {title}", { id, title }),
    lead: filled.lead,
    sections: filled.sections,
    footer: t("Made with Assent. It tells of the project as it was on {time} ({zone}).", values),
  };
}
