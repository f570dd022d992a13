import { ThemeIcon } from "vscode";
import { baselineNameFaults, undecidedChanges } from "../../../core/act/planBaseline.ts";
import type { Entry } from "../../../core/model/entry.ts";
import type { Translate } from "../../../core/model/translate.ts";
import { plainLabel } from "../../plainLabel.ts";
import type { ProjectSession } from "../../projectSession.ts";
import { showRecord } from "../../showRecord.ts";
import { askText } from "../transition/askText.ts";
import { askInSteps, type Step } from "../transition/steps.ts";
import { stateTitle } from "../transition/titles.ts";
import type { BaselineAnswers } from "./baselineAnswers.ts";

/**
 * Asks for the name of a new baseline, for a note, and for each open change request why it is put off; undefined when
 * cancelled.
 * @param before what was answered already, where somebody comes back to the questions
 */
export async function askBaseline(
  before: BaselineAnswers | undefined,
  session: ProjectSession,
  t: Translate,
): Promise<BaselineAnswers | undefined> {
  const open = undecidedChanges(session.service.factsAt(new Date()));
  const steps = [askName(session, t), askNote(t), ...open.map((change) => askReason(change, session, t))];
  const known = before && [before.title, before.note, ...open.map(({ id }) => before.defer.get(id) ?? "")];
  const answers = await askInSteps(t("Create baseline"), steps, false, known);
  if (typeof answers !== "object") return undefined;
  const [title, note, ...reasons] = answers.value.map((answer) => String(answer).trim());
  const defer = new Map(open.map(({ id }, index) => [id, reasons[index] ?? ""]));
  return { title: title ?? "", note: note ?? "", defer };
}

function askName(session: ProjectSession, t: Translate): Step {
  const fault = (title: string) =>
    baselineNameFaults({ title }, session.service.factsAt(new Date()))[0]?.message;
  return (place, previous) =>
    askText(
      {
        prompt: t("What is the baseline called? No two of them have one name."),
        placeholder: t("A name such as “Release 1”"),
        value: String(previous ?? ""),
        fault,
        isCheckedAtOnce: true,
      },
      place,
    );
}

function askNote(t: Translate): Step {
  return (place, previous) =>
    askText(
      {
        prompt: t("What is it created for? (may be left empty)"),
        placeholder: t("Note"),
        value: String(previous ?? ""),
        fault: () => undefined,
      },
      place,
    );
}

function askReason(change: Entry<"change">, session: ProjectSession, t: Translate): Step {
  const { id, value, file, base } = change;
  const prompt = t(
    "{id} “{title}” is still open ({state}). Why is it put off? Else implement or reject it first.",
    { id, title: plainLabel(value.title), state: stateTitle(session, change, t) },
  );
  const wayOut = {
    iconPath: new ThemeIcon("go-to-file"),
    tooltip: t("Cancel, and show {id}", { id }),
    run: () => showRecord(session, file, base),
  };
  return (place, previous) =>
    askText(
      {
        prompt,
        placeholder: t("A reason"),
        value: String(previous ?? ""),
        fault: (text) => (text.trim() === "" ? t("An answer is needed here.") : undefined),
        wayOut,
      },
      place,
    );
}
