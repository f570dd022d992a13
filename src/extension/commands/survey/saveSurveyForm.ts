import { type QuickPickItem, Uri, window } from "vscode";
import { formLanguage } from "../../../core/exchange/survey/formLanguage.ts";
import { isCollecting } from "../../../core/exchange/survey/isCollecting.ts";
import { surveyPage } from "../../../core/exchange/survey/surveyPage.ts";
import { recordWith } from "../../../core/model/recordWith.ts";
import { currentEntry } from "../../livingRecord.ts";
import { plainLabel } from "../../plainLabel.ts";
import { projectTranslator } from "../../projectTranslator.ts";
import { saveFile } from "../../saveFile.ts";
import { textOf } from "../given.ts";
import { notice } from "../notice.ts";
import { pickAmong, type RecordOfKind } from "../pickAmong.ts";
import type { CommandContext, Given } from "../registerCommands.ts";
import { requireTrust } from "../requireTrust.ts";
import { surveyCandidates } from "./surveyCandidates.ts";

/**
 * Saves a survey (`id`) as a page for a stakeholder (`for`; empty for anybody) into a file (`target`, a URI). Asks for
 * what isn't given. Returns the file; undefined when cancelled.
 */
export async function saveSurveyForm(context: CommandContext, given: Given): Promise<string | undefined> {
  const { t, extension } = context;
  requireTrust(t);
  const picked = await pickAmong(context, given, surveyCandidates("send", context));
  if (!picked) return undefined;
  const { session } = picked;
  const wanted = textOf(given.for) ?? (await askRecipient(picked, t));
  if (wanted === undefined) return undefined;
  await session.idle();
  const { project } = session.service;
  const recipient = wanted === "" ? undefined : wanted;
  const own = await projectTranslator(formLanguage(recipient, project), extension, t);
  const page = surveyPage({ survey: currentEntry(picked, t), recipient }, project, own, t);
  if (!page.ok) throw new Error(page.message);
  const target = textOf(given.target);
  const file = target === undefined ? await askFile(session.uriOf(page.fileName), t) : Uri.parse(target);
  if (!file) return undefined;
  await saveFile(file, page.html, t);
  if (isCollecting(picked.entry, session.service.lifecycleOf)) {
    notice(t("The form is saved: send the file to those who are asked."));
  } else {
    notice(
      t("The form is saved. “{id}” takes answers only once it is open (OPEN).", { id: picked.entry.id }),
    );
  }
  return file.toString();
}

/** The id of a stakeholder; empty for anybody. */
async function askRecipient(
  { session, entry }: RecordOfKind<"survey">,
  t: CommandContext["t"],
): Promise<string | undefined> {
  const { project } = session.service;
  const people = entry.value.audience ?? [...project.valid("stakeholder")].map(({ id }) => id);
  const answered = new Set((entry.value.responses ?? []).map(({ from }) => from));
  const items = people.map((id): QuickPickItem & { id: string } => {
    const { title = id } = (recordWith(id, project)?.value ?? {}) as { title?: string };
    const detail = answered.has(id) ? { detail: t("Has answered already.") } : {};
    return { label: plainLabel(title), description: plainLabel(id), ...detail, id };
  });
  const anybody = {
    label: t("Anybody"),
    detail: t("One form for all: they may answer without their name."),
    id: "",
  };
  const picked = await window.showQuickPick([...items, anybody], {
    title: t("Save a survey form"),
    placeHolder: t("For whom? The form is in their language."),
    matchOnDescription: true,
  });
  return picked?.id;
}

function askFile(defaultUri: Uri, t: CommandContext["t"]): Thenable<Uri | undefined> {
  return window.showSaveDialog({ title: t("Save a survey form"), defaultUri, filters: { HTML: ["html"] } });
}
