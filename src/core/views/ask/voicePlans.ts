import type { Kind } from "../../model/kind.ts";
import { kindTitle } from "../../model/kindTitle.ts";
import type { ProjectView } from "../../model/project.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Answers, AskPlan, AskStep } from "./askStep.ts";
import { fieldStep, type StepWords } from "./fieldStep.ts";
import { isAnswerable, option, plainStep } from "./plainStep.ts";
import { recordFields } from "./recordFields.ts";
import { referenceOptions } from "./referenceOptions.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The fields of feedback and of an issue; of what nobody wants, undefined. */
export interface VoiceAnswers {
  readonly feedback: Fields | undefined;
  readonly issue: Fields | undefined;
}

/** Longer texts are no titles. */
const longestTitle = 60;

/** What somebody may speak about. */
const subjects = ["requirement", "deliverable", "milestone", "change", "training", "document"];

/** The questions about what a client said of the work. */
export function feedbackPlan(source: FactsSource): AskPlan {
  const { t, today } = source;
  const of = (field: string, words: StepWords = {}) => fieldStep("feedback", [field], source, words);
  const [channel, from, date, text, title] = [
    of("channel", { isRequired: true }),
    of("from", { isRequired: true }),
    of("date", { isRequired: true, initial: today, latest: today }),
    of("text", { isRequired: true, prompt: t("What did they say, in their own words?") }),
    of("title", { prompt: t("In short: how shall it be called?") }),
  ];
  const opens = yesNo(
    "issue",
    kindTitle("issue", t),
    t("Does somebody have to solve something? Then an issue is opened too."),
    t,
  );
  const severity = fieldStep("issue", ["severity"], source, { key: "issue.severity" });
  const owner = fieldStep("issue", ["owner"], source, { key: "issue.owner" });
  const about = aboutStep(source);
  return (answers) =>
    [
      ...[channel, from, date, text, { ...title, initial: shortTitle(answers.text) }, about],
      { ...opens, initial: answers.channel === "complaint" },
      ...(answers.issue === true ? [severity, owner] : []),
    ].filter(isAnswerable);
}

/** The questions about a complaint, or about a conflict between people. */
export function complaintPlan(source: FactsSource): AskPlan {
  const { t } = source;
  const of = (field: string, words: StepWords = {}) => fieldStep("issue", [field], source, words);
  const type = of("type", { isRequired: true });
  const wanted = ["complaint", "conflict"];
  const which = { ...type, options: type.options.filter(({ value }) => wanted.includes(String(value))) };
  const steps = [
    of("description", { isRequired: true, prompt: t("What happened? Facts first, in neutral words.") }),
    of("title", { prompt: t("In short: how shall it be called?") }),
    of("raisedBy", { prompt: t("Who raised it?") }),
    of("parties", { prompt: t("Who is involved besides?") }),
    of("severity", { isRequired: true }),
    of("owner", { prompt: t("Who looks after it?") }),
    of("due", { prompt: t("By when do they get an answer?") }),
    aboutStep(source),
  ] as const;
  const keeps = yesNo(
    "feedback",
    kindTitle("feedback", t),
    t("Keep it as feedback too, so that the answer to them is followed?"),
    t,
  );
  return (answers) => {
    const shown: readonly AskStep[] = steps.map((step) =>
      step.key === "title" ? { ...step, initial: shortTitle(answers.description) } : step,
    );
    return [which, ...shown, ...(answers.type === "complaint" ? [{ ...keeps, initial: true }] : [])].filter(
      isAnswerable,
    );
  };
}

/** The feedback that the answers tell of, and the issue that is opened for it. */
export function feedbackOf(answers: Answers, project: ProjectView): VoiceAnswers {
  const { issue, "issue.severity": severity, "issue.owner": owner, ...own } = answers;
  const fields = titled("feedback", own, answers.text, project);
  if (issue !== true) return { feedback: fields, issue: undefined };
  const { title, from, text, channel } = fields;
  const type = channel === "complaint" ? "complaint" : "problem";
  const wished = { title, type, severity, description: text, raisedBy: from, owner };
  return { feedback: fields, issue: recordFields("issue", wished, project) };
}

/** The issue that the answers tell of, and the feedback as which it is kept too. @param today the day of the feedback */
export function complaintOf(answers: Answers, today: string, project: ProjectView): VoiceAnswers {
  const { feedback, ...own } = answers;
  const fields = titled("issue", own, answers.description, project);
  if (feedback !== true) return { feedback: undefined, issue: fields };
  const { title, raisedBy, description } = fields;
  const kept = { title, channel: "complaint", from: raisedBy, date: today, text: description };
  return { feedback: recordFields("feedback", kept, project), issue: fields };
}

function titled(kind: Kind, answers: Answers, text: unknown, project: ProjectView): Fields {
  return recordFields(kind, { ...answers, title: answers.title ?? shortTitle(text) }, project);
}

/** The first sentence of a text, or its beginning. */
function shortTitle(text: unknown): string | undefined {
  if (typeof text !== "string" || text.trim() === "") return undefined;
  const [sentence = ""] = text.trim().split(/(?<=[.!?])\s|(?<=[。！？])|\n/);
  const plain = sentence.replace(/[.。]$/, "");
  return [...plain].length > longestTitle ? `${[...plain].slice(0, longestTitle - 1).join("")}…` : plain;
}

function aboutStep(source: FactsSource): AskStep {
  const { t } = source;
  return plainStep({
    ...{ key: "links", control: "choices", options: referenceOptions(subjects, source) },
    ...{ title: t("About"), prompt: t("What is it about? It may be nothing in particular.") },
  });
}

function yesNo(key: string, title: string, prompt: string, t: FactsSource["t"]): AskStep {
  const options = [option(true, t("Yes")), option(false, t("No"))];
  return plainStep({ key, title, prompt, control: "choice", isRequired: true, options });
}
