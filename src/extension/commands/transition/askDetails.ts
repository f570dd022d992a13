import type { Translate } from "../../../core/model/translate.ts";
import type { EventData } from "../../../core/workflow/eventData.ts";
import type { LivingEntry } from "../../../core/workflow/facts.ts";
import type { Offer } from "../../../core/workflow/offers.ts";
import type { ProjectSession } from "../../projectSession.ts";
import { askField } from "./askField.ts";
import { askText } from "./askText.ts";
import { type Answer, askInSteps, type Step } from "./steps.ts";

/** What is said with an event. */
export interface Details {
  readonly data: EventData;
  readonly note: string;
}

export interface DetailsQuestion {
  readonly title: string;
  readonly offer: Offer;
  readonly entry: LivingEntry;
  readonly by: string;
  /** A note that was given ahead is not asked for. */
  readonly note: string | undefined;
  readonly canGoBack: boolean;
}

/** Asks step by step for what an event has to be told, and at last for a note. */
export async function askDetails(
  { title, offer, entry, by, note, canGoBack }: DetailsQuestion,
  session: ProjectSession,
  t: Translate,
): Promise<Answer<Details>> {
  const fields = Object.entries(offer.data);
  const steps = fields.map(([key, field]) => askField(key, field, entry, session, t));
  if (note === undefined) steps.push(askNote(by, t));
  const answers = await askInSteps(title, steps, canGoBack);
  if (typeof answers !== "object") return answers;
  const said = fields.map(([key], index) => [key, answers.value[index]] as const);
  const data = Object.fromEntries(said.filter(([, value]) => value !== undefined));
  return { value: { data, note: note ?? String(answers.value[fields.length]).trim() } };
}

function askNote(by: string, t: Translate): Step {
  const prompt = t("A note for the history (may be left empty). The event is written in the name of {by}.", {
    by,
  });
  return (place, previous) => {
    const question = {
      prompt,
      placeholder: t("Note"),
      value: String(previous ?? ""),
      fault: () => undefined,
    };
    return askText(question, place);
  };
}
