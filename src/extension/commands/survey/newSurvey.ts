import { type QuickPickItem, window } from "vscode";
import type { NewRecord } from "../../../core/act/newRecord.ts";
import { planSurvey } from "../../../core/exchange/survey/planSurvey.ts";
import {
  type SurveyTemplate,
  surveyTemplates,
  type TemplateName,
  templateNames,
} from "../../../core/exchange/survey/surveyTemplates.ts";
import { projectTranslator } from "../../projectTranslator.ts";
import { showRecord } from "../../showRecord.ts";
import { carryOutPlan, type Plan, type Refused } from "../carryOutPlan.ts";
import { textOf, wordOf } from "../given.ts";
import { givenProject } from "../pickProject.ts";
import type { CommandContext, Given } from "../registerCommands.ts";
import { requireTrust } from "../requireTrust.ts";

/** What became of it: the id of the survey, or why there is none. */
export type SurveyOutcome = { readonly ok: true; readonly id: string } | Refused;

type Made = Extract<NewRecord, { ok: true }>;

/**
 * Writes a survey from a template, in the language of the project, and opens it. Asks for whatever is not given
 * (`template`, `title`). Undefined when cancelled.
 */
export async function newSurvey(context: CommandContext, given: Given): Promise<SurveyOutcome | undefined> {
  const { t, extension } = context;
  requireTrust(t);
  const session = await givenProject(context, given);
  if (!session) return undefined;
  await session.idle();
  const own = await projectTranslator(session.service.project.settings.locale, extension, t);
  const template = wordOf(given.template, templateNames) ?? (await askTemplate(surveyTemplates(t), t));
  if (!template) return undefined;
  const usual = surveyTemplates(own).find(({ name }) => name === template)?.title ?? "";
  const title = textOf(given.title) ?? (await askTitle(usual, t));
  if (title === undefined) return undefined;
  const made = await carryOutPlan<Plan & Omit<Made, "file">>(
    { session, title: t("New survey"), record: "" },
    ({ project }) => {
      const planned = planSurvey(template, { title: title.trim() }, project, own, t);
      if (planned.ok) return { ...planned, files: [planned.file] };
      const reasons = planned.messages.map((message) => ({ code: "invalid", message, records: [] }));
      return { ok: false as const, reasons };
    },
    t,
  );
  if (!made.ok) return made;
  await showRecord(session, made.files[0]?.path ?? "", [...made.pointer, "title"]);
  return { ok: true, id: made.id };
}

async function askTemplate(
  templates: readonly SurveyTemplate[],
  t: CommandContext["t"],
): Promise<TemplateName | undefined> {
  const items = templates.map(({ name, title, purpose }): QuickPickItem & { name: TemplateName } => ({
    ...{ label: title, detail: purpose, name },
  }));
  const picked = await window.showQuickPick(items, {
    ...{ title: t("New survey"), placeHolder: t("What is it for?"), matchOnDetail: true },
  });
  return picked?.name;
}

function askTitle(value: string, t: CommandContext["t"]): Thenable<string | undefined> {
  return window.showInputBox({
    title: t("New survey"),
    prompt: t("The title, as those who are asked will read it."),
    value,
    validateInput: (text) => (text.trim() === "" ? t("A record needs a title.") : undefined),
  });
}
