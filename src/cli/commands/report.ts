import { allReports } from "../../core/reports/allReports.ts";
import { makeReport } from "../../core/reports/makeReport.ts";
import { periodNames, readPeriod, usualPeriod } from "../../core/reports/period.ts";
import { type Audience, type ReportKind, type ReportName, reportNames } from "../../core/reports/report.ts";
import { documentFormats, writeDocument } from "../../core/reports/writeDocument.ts";
import { type Command, exit, type OptionValues, type Surroundings, UsageError } from "../command.ts";
import { printable } from "../printable.ts";
import { formatOf } from "../report/formatOf.ts";
import { openReport, type ReportProjects } from "../report/reportProjects.ts";
import { reportTemplate, writeTemplate } from "../report/reportTemplate.ts";
import { writeReport } from "../writeReport.ts";

export const reportCommand: Command = {
  options: {
    format: {
      type: "string",
      choices: documentFormats,
      help: "what it is written as (default: by the ending of --out, else md)",
    },
    out: { type: "string", value: "<file>", help: "write it into this file" },
    period: {
      type: "string",
      value: "<from..to>",
      help: "the days of which it tells, such as 2026-06-01..2026-06-14, last-week, this-week, last-month, this-month or all",
    },
    audience: {
      type: "string",
      choices: ["internal", "client"],
      help: "for the client, only what is disclosed (default: internal)",
    },
    for: { type: "string", value: "<id>", help: "the stakeholder for whom it is" },
    language: {
      type: "string",
      choices: ["en", "zh-CN"],
      help: "its language (default: that of the stakeholder, else of the project)",
    },
    "template-out": {
      type: "boolean",
      help: "write the built-in template into templates/, to be changed there",
    },
    dir: { type: "string", value: "<dir>", help: "the project's folder" },
  },
  async run([name = "", ...rest], options, around) {
    const { t } = around;
    const kind = Object.hasOwn(allReports, name) ? allReports[name as ReportName] : undefined;
    if (!kind) {
      const values = { option: name || "kind", allowed: reportNames.join(", ") };
      throw new UsageError(t("“{option}” must be one of: {allowed}.", values));
    }
    const opened = await openReport(kind, rest, options, around);
    if (options["template-out"] === true) return writeTemplate(kind, opened, options.out, around);
    return writeOne(kind, rest, opened, options, around);
  },
};

async function writeOne(
  kind: ReportKind,
  [record]: readonly string[],
  opened: ReportProjects,
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { t } = around;
  const { sources, reader, folder } = opened;
  const [{ today, t: own }] = sources;
  const period = options.period === undefined ? undefined : readPeriod(String(options.period), today);
  if (options.period !== undefined && !period) {
    const values = { option: "--period", allowed: ["YYYY-MM-DD..YYYY-MM-DD", ...periodNames].join(", ") };
    throw new UsageError(t("“{option}” must be one of: {allowed}.", values));
  }
  const format = formatOf(options, around);
  const template = await reportTemplate(kind, folder, own.language);
  const wish = {
    period: period ?? usualPeriod(kind, today),
    audience: (options.audience as Audience | undefined) ?? kind.audience,
    reader,
    record: kind.name === "acceptance" ? record : undefined,
  };
  const made = makeReport(kind, template?.text, wish, sources);
  if (!made.ok) {
    if (made.refusal !== undefined) throw new UsageError(made.refusal);
    for (const { line, message } of made.problems) {
      around.err(`${printable(`${template?.path ?? kind.name}:${line + 1}: ${message}`)}\n`);
    }
    return exit.problems;
  }
  const bytes = writeDocument(made.document, format);
  if (options.out === undefined) around.out(new TextDecoder().decode(bytes));
  else await writeReport(String(options.out), bytes, format, around);
  if (made.caution === undefined) return exit.fine;
  around.err(`assent: ${printable(made.caution)}\n`);
  return exit.problems;
}
