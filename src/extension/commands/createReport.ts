import { commands, env, ProgressLocation, Uri, window } from "vscode";
import type { Entry } from "../../core/model/entry.ts";
import { allReports } from "../../core/reports/allReports.ts";
import { type MadeReport, makeReport } from "../../core/reports/makeReport.ts";
import { readPeriod, usualPeriod } from "../../core/reports/period.ts";
import type { Audience, ReportKind } from "../../core/reports/report.ts";
import { reportNames } from "../../core/reports/report.ts";
import { type DocumentFormat, documentFormats, writeDocument } from "../../core/reports/writeDocument.ts";
import type { FactsSource } from "../../core/workflow/factsFor.ts";
import type { ProjectSession } from "../projectSession.ts";
import { projectTranslator } from "../projectTranslator.ts";
import { saveFile } from "../saveFile.ts";
import { textOf, wordOf } from "./given.ts";
import { givenProject } from "./pickProject.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { askReport, type ReportChoice } from "./report/askReport.ts";
import { projectTemplate, showTemplateProblem } from "./report/projectTemplate.ts";
import { showDocument } from "./report/shownDocuments.ts";
import { requireTrust } from "./requireTrust.ts";

/** What became of a report: the file, or “preview” where it is only shown; undefined where nothing did. */
export type CreatedReport = { readonly target: string; readonly caution: string | undefined };

/**
 * Makes a report (`report`, `format`, `period`, `audience`, `for`, `language`, `id`) and saves it where the user says
 * (`target`, a URI), or shows it. Undefined when cancelled, or where it could not be made: that is said.
 */
export async function createReport(
  context: CommandContext,
  given: Given,
): Promise<CreatedReport | undefined> {
  const { t, projects } = context;
  const session = await givenProject(context, given);
  if (!session) return undefined;
  await session.idle();
  const kind = allReports[wordOf(given.report, reportNames) ?? "status"];
  const asked =
    given.report === undefined || given.format === undefined
      ? await askReport(session, t)
      : givenChoice(kind, session, given);
  if (!asked) return undefined;
  const options = {
    location: ProgressLocation.Notification,
    title: t("Creating “{title}”…", { title: asked.kind.title(t) }),
    cancellable: true,
  };
  const made = await window.withProgress(options, async (_, cancelled) => {
    const own = await translatorFor(asked, session, context);
    const template = await projectTemplate(asked.kind, session, own.language);
    const others = asked.kind.name === "lessons" ? projects.all.filter((one) => one !== session) : [];
    const sources: [FactsSource, ...FactsSource[]] = [{ ...session.service.factsAt(new Date()), t: own }];
    for (const other of others) {
      await other.idle();
      sources.push({ ...other.service.factsAt(new Date()), t: own });
    }
    if (cancelled.isCancellationRequested) return undefined;
    return { template, ...{ report: makeReport(asked.kind, template?.text, asked.wish, sources) } };
  });
  if (!made) return undefined;
  const { report, template } = made;
  if (!report.ok) {
    if (report.refusal === undefined && template) await showTemplateProblem(template.uri, report.problems, t);
    else await window.showErrorMessage(report.refusal ?? "");
    return undefined;
  }
  return deliver(asked, report, session, given, context);
}

async function deliver(
  { kind, format }: ReportChoice,
  { document, caution }: MadeReport & { readonly ok: true },
  session: ProjectSession,
  given: Given,
  { t }: CommandContext,
): Promise<CreatedReport | undefined> {
  if (caution !== undefined) void window.showWarningMessage(caution);
  const bytes = (as: DocumentFormat) => writeDocument(document, as);
  if (format === "preview") {
    showDocument(
      `${session.folder.toString()} ${kind.name}`,
      document.title,
      new TextDecoder().decode(bytes("html")),
    );
    return { target: "preview", caution };
  }
  requireTrust(t);
  const target = textOf(given.target);
  const file =
    target === undefined
      ? await askFile(session.uriOf(`${kind.name}.${format}`), format, t)
      : Uri.parse(target);
  if (!file) return undefined;
  await saveFile(file, bytes(format), t);
  if (target === undefined) void offerToOpen(file, format, t);
  return { target: file.toString(), caution };
}

const formatNames = { md: "Markdown", html: "HTML", docx: "Word" } as const;

function askFile(defaultUri: Uri, format: DocumentFormat, t: CommandContext["t"]): Thenable<Uri | undefined> {
  return window.showSaveDialog({
    title: t("Save as {format}", { format: formatNames[format] }),
    defaultUri,
    filters: { [formatNames[format]]: [format] },
  });
}

/** What the editor can show is offered there, and a Word file to its own program. */
async function offerToOpen(file: Uri, format: DocumentFormat, t: CommandContext["t"]): Promise<void> {
  const open = t("Open the file");
  const answer = await window.showInformationMessage(
    t("Saved {path}", { path: file.path.split("/").at(-1) ?? "" }),
    open,
  );
  if (answer !== open) return;
  if (format === "md") await commands.executeCommand("vscode.open", file);
  else await env.openExternal(file);
}

/** What was asked for, else what the reader prefers, else what the project speaks. */
function translatorFor({ wish, language }: ReportChoice, session: ProjectSession, context: CommandContext) {
  const { project } = session.service;
  const reader = [...project.valid("stakeholder")].find(({ id }) => id === wish.reader) as
    | Entry<"stakeholder">
    | undefined;
  const locale = language ?? reader?.value.preferences?.language ?? project.settings.locale;
  return projectTranslator(locale, context.extension, context.t);
}

function givenChoice(kind: ReportKind, session: ProjectSession, given: Given): ReportChoice {
  const { today } = session.service.factsAt(new Date());
  const period = textOf(given.period);
  return {
    kind,
    format: wordOf(given.format, [...documentFormats, "preview"] as const) ?? "html",
    language: wordOf(given.language, ["en", "zh-CN"] as const),
    wish: {
      period: (period === undefined ? undefined : readPeriod(period, today)) ?? usualPeriod(kind, today),
      audience: wordOf<Audience>(given.audience, ["internal", "client"]) ?? kind.audience,
      reader: textOf(given.for),
      record: textOf(given.id),
    },
  };
}
