import { Uri, window } from "vscode";
import { type PlannedResponses, planResponses } from "../../../core/exchange/survey/planResponses.ts";
import { currentEntry } from "../../livingRecord.ts";
import { projectTranslator } from "../../projectTranslator.ts";
import { carryOutPlan, type Refused } from "../carryOutPlan.ts";
import { textsOf } from "../given.ts";
import { notice } from "../notice.ts";
import { pickAmong, type RecordOfKind } from "../pickAmong.ts";
import type { CommandContext, Given } from "../registerCommands.ts";
import { requireTrust } from "../requireTrust.ts";
import { decodeBytes } from "./decodeBytes.ts";
import { loadReturned, type Returned, readReturned } from "./readReturned.ts";
import { surveyCandidates } from "./surveyCandidates.ts";

type Done = Extract<PlannedResponses, { ok: true }>;

/** What became of it: how many responses were taken, and the feedback that low scores opened; or why nothing was. */
export type ImportOutcome =
  | {
      readonly ok: true;
      readonly taken: number;
      readonly refused: number;
      readonly feedback: readonly string[];
    }
  | Refused;

/**
 * Enters what came back (`files`, URIs; a table may have a `mapping`, a URI too) into a survey (`id`). Where some of it
 * is refused, asks whether the rest is taken, unless that is given (`skipRefused`). Undefined when cancelled.
 */
export async function importSurveyResponses(
  context: CommandContext,
  given: Given,
): Promise<ImportOutcome | undefined> {
  const { t } = context;
  requireTrust(t);
  const picked = await pickAmong(context, given, surveyCandidates("collect", context));
  if (!picked) return undefined;
  const files = textsOf(given.files)?.map((file) => Uri.parse(file)) ?? (await askFiles(t));
  if (!files || files.length === 0) return undefined;
  const returned = await loadReturned(files);
  const mapping =
    typeof given.mapping === "string"
      ? await mappingIn(Uri.parse(given.mapping))
      : given.files === undefined
        ? await askMapping(picked, returned, t)
        : undefined;
  const asks = given.skipRefused === undefined;
  const first = await take(picked, returned, mapping, given.skipRefused === true, asks, context);
  if (first.ok || !asks) return first;
  const others = await takesOthers(first, t);
  return others ? take(picked, returned, mapping, true, false, context) : first;
}

async function take(
  picked: RecordOfKind<"survey">,
  returned: readonly Returned[],
  mapping: string | undefined,
  skipRefused: boolean,
  isQuiet: boolean,
  { t, extension }: CommandContext,
): Promise<ImportOutcome> {
  const { session, entry } = picked;
  const own = await projectTranslator(session.service.project.settings.locale, extension, t);
  const planned = await carryOutPlan<Done>(
    { session, title: t("Import survey responses"), record: entry.id, isQuiet: () => isQuiet },
    (source) => {
      const survey = currentEntry(picked, t);
      const read = readReturned(survey, returned, mapping, source);
      return planResponses({ survey, read, skipRefused, opensFeedback: true }, source, own);
    },
    t,
  );
  if (!planned.ok) return planned;
  const { taken, refused, feedback } = planned;
  const counts = { id: entry.id, taken: taken.length, refused: refused.length };
  const said = t("{id}: responses taken: {taken}, refused: {refused}", counts);
  if (feedback.length === 0) notice(said);
  else {
    const ids = feedback.join(", ");
    notice(`${said}. ${t("Feedback to analyse, because of low scores: {ids}", { ids })}`);
  }
  return { ok: true, taken: taken.length, refused: refused.length, feedback };
}

async function takesOthers({ reasons }: Refused, t: CommandContext["t"]): Promise<boolean> {
  const others = t("Take the others");
  const detail = reasons.map(({ message }) => message).join("\n");
  const message = t("Some responses can't be taken.");
  return (await window.showWarningMessage(message, { modal: true, detail }, others)) === others;
}

/** Asks for a mapping where a table can't be read without one; undefined where none is needed, or none is chosen. */
async function askMapping(
  picked: RecordOfKind<"survey">,
  returned: readonly Returned[],
  t: CommandContext["t"],
): Promise<string | undefined> {
  const { session, entry } = picked;
  try {
    readReturned(entry, returned, undefined, session.service.factsAt(new Date()));
    return undefined;
  } catch (error) {
    const choose = t("Choose a mapping…");
    const detail = error instanceof Error ? error.message : String(error);
    const message = t("The table can't be read as it is.");
    if ((await window.showWarningMessage(message, { modal: true, detail }, choose)) !== choose)
      return undefined;
    const [file] = (await window.showOpenDialog({ title: choose, filters: { YAML: ["yaml", "yml"] } })) ?? [];
    return file && mappingIn(file);
  }
}

async function mappingIn(file: Uri): Promise<string> {
  const [loaded] = await loadReturned([file]);
  return decodeBytes(loaded?.bytes ?? new Uint8Array(), "utf-8") ?? "";
}

function askFiles(t: CommandContext["t"]): Thenable<Uri[] | undefined> {
  return window.showOpenDialog({
    title: t("Import survey responses"),
    openLabel: t("Import"),
    canSelectMany: true,
    filters: { [t("Responses, mails and tables")]: ["json", "txt", "eml", "csv", "tsv"] },
  });
}
