import { ViewColumn, type WebviewPanel, window } from "vscode";
import { surveyHtml } from "../../../core/reports/survey/surveyHtml.ts";
import { surveyResults } from "../../../core/views/surveys/surveyResults.ts";
import { currentEntry } from "../../livingRecord.ts";
import { projectTranslator } from "../../projectTranslator.ts";
import { pickAmong } from "../pickAmong.ts";
import type { CommandContext, Given } from "../registerCommands.ts";
import { surveyCandidates } from "./surveyCandidates.ts";

/** What the results say in short. */
export interface ShownResults {
  readonly id: string;
  readonly responses: number;
}

const panelType = "assent.surveyResults";
const shown = new Map<string, WebviewPanel>();

/** Shows what came out of a survey (`id`), in the language of the project. Undefined when cancelled. */
export async function showSurveyResults(
  context: CommandContext,
  given: Given,
): Promise<ShownResults | undefined> {
  const { t, extension } = context;
  const picked = await pickAmong(context, given, surveyCandidates("read", context));
  if (!picked) return undefined;
  const { session } = picked;
  await session.idle();
  const { name, client, locale } = session.service.project.settings;
  const own = await projectTranslator(locale, extension, t);
  const facts = { ...session.service.factsAt(new Date()), t: own };
  const results = surveyResults(currentEntry(picked, t), facts);
  const key = `${session.folder.toString()} ${results.id}`;
  const panel = shown.get(key) ?? openPanel(key, results.id);
  panel.webview.html = surveyHtml({ results, project: { name, client }, today: facts.today }, own);
  panel.reveal();
  return { id: results.id, responses: results.satisfaction.responses };
}

/** A plain document, in which nothing runs and nothing is loaded. */
function openPanel(key: string, title: string): WebviewPanel {
  const options = { enableScripts: false, enableFindWidget: true, localResourceRoots: [] };
  const panel = window.createWebviewPanel(panelType, title, ViewColumn.Active, options);
  shown.set(key, panel);
  panel.onDidDispose(() => shown.delete(key));
  return panel;
}
