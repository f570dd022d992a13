import type { Survey } from "../../../generated/records.ts";
import type { Translate } from "../../model/translate.ts";

export const templateNames = ["satisfaction", "pulse", "elicitation", "training"] as const;

export type TemplateName = (typeof templateNames)[number];

/** A survey that teams can begin with. */
export interface SurveyTemplate {
  readonly name: TemplateName;
  readonly title: string;
  /** When to use it, in a few words. */
  readonly purpose: string;
  readonly intro: string;
  readonly questions: NonNullable<Survey["questions"]>;
}

type Question = SurveyTemplate["questions"][number];

/** The templates, in the language of the project's documents. */
export function surveyTemplates(t: Translate): readonly SurveyTemplate[] {
  return [satisfaction(t), pulse(t), elicitation(t), training(t)];
}

function satisfaction(t: Translate): SurveyTemplate {
  return {
    name: "satisfaction",
    title: t("How satisfied are you with the delivery?"),
    purpose: t("After a delivery: how satisfied the client is, and why."),
    intro: t(
      "You have received what we built for you. Please tell us how well it serves you: it takes about three minutes.",
    ),
    questions: numbered([
      rated(t("How satisfied are you with what was delivered?"), { required: true }),
      rated(t("How satisfied are you with its quality?")),
      rated(t("How satisfied are you with how we worked together?")),
      rated(t("How satisfied are you with how we kept to dates and budget?")),
      recommended(t("How likely are you to recommend us to a colleague?")),
      { text: t("What was good?"), kind: "text" },
      { text: t("What should we do better?"), kind: "text" },
    ]),
  };
}

function pulse(t: Translate): SurveyTemplate {
  return {
    name: "pulse",
    title: t("Project pulse"),
    purpose: t("Every few weeks: one number (NPS) and one sentence."),
    intro: t("Two questions, one minute: how is the project going for you?"),
    questions: numbered([
      recommended(t("How likely are you to recommend working with us to a colleague?"), { required: true }),
      { text: t("What is the main reason for your score?"), kind: "text" },
      { text: t("What one thing should change before we ask again?"), kind: "text" },
    ]),
  };
}

function elicitation(t: Translate): SurveyTemplate {
  const importance = { low: t("Not important"), high: t("Indispensable") };
  return {
    name: "elicitation",
    title: t("What do you need?"),
    purpose: t("Before the work: what people need, how often and how badly."),
    intro: t(
      "We want to understand your work before we build anything. Describe what you need in your own words: there are no wrong answers.",
    ),
    questions: numbered([
      {
        text: t("What do you do most often in your work that this project is about?"),
        kind: "text",
        required: true,
      },
      { text: t("What costs you the most time today, or goes wrong most often?"), kind: "text" },
      { text: t("What should be possible that isn't possible today?"), kind: "text", required: true },
      { ...rated(t("How important is this to you?")), ...importance },
      {
        text: t("How often would you use it?"),
        kind: "choice",
        options: [t("Several times a day"), t("Daily"), t("Weekly"), t("Monthly or less")],
      },
      { text: t("How would you notice that it works well?"), kind: "text" },
      { text: t("Who else should we ask?"), kind: "text" },
    ]),
  };
}

function training(t: Translate): SurveyTemplate {
  const clarity = { low: t("Not at all"), high: t("Completely") };
  return {
    name: "training",
    title: t("How was the training?"),
    purpose: t("After a training: what was understood, and what is still missing."),
    intro: t("Thank you for taking part. Please tell us what the training was worth to you."),
    questions: numbered([
      rated(t("How satisfied are you with the training?"), { required: true }),
      { ...rated(t("Was the material clear?")), ...clarity },
      { ...rated(t("Can you now do your work with it?")), ...clarity },
      {
        text: t("How was the pace?"),
        kind: "choice",
        options: [t("Too slow"), t("Just right"), t("Too fast")],
      },
      { text: t("What is still unclear?"), kind: "text" },
      recommended(t("How likely are you to recommend this training to a colleague?")),
    ]),
  };
}

function rated(text: string, more: Partial<Question> = {}): Omit<Question, "id"> {
  return { text, kind: "rating", ...more };
}

function recommended(text: string, more: Partial<Question> = {}): Omit<Question, "id"> {
  return { text, kind: "nps", ...more };
}

function numbered(questions: readonly Omit<Question, "id">[]): Question[] {
  return questions.map((question, index) => ({ id: `Q-${index + 1}`, ...question }));
}
