import { kindTitle } from "../../model/kindTitle.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Answers, AskOption, AskPlan, AskStep } from "./askStep.ts";
import { type ElicitationTemplate, elicitationTemplates } from "./elicitationTemplates.ts";
import { fieldStep } from "./fieldStep.ts";
import { openRecords } from "./openRecords.ts";
import { isAnswerable, plainStep } from "./plainStep.ts";
import { countOf, repeated } from "./repeated.ts";

/** What was asked for, as a session has it. */
export interface CapturedAsk {
  readonly title: string;
  readonly priority?: string;
  readonly criteria: readonly string[];
  readonly stakeholder?: string;
}

/** A session as the answers tell it. */
export interface ElicitationAnswers {
  readonly method: ElicitationTemplate["method"];
  readonly date: string;
  readonly stakeholders: readonly string[];
  readonly goal: string | undefined;
  readonly about: readonly string[];
  readonly asks: readonly CapturedAsk[];
  /** The id of the communication in whose log it is entered. */
  readonly communication: string | undefined;
  readonly notes: string | undefined;
}

/** The questions about a session in which requirements are captured one after the other. */
export function elicitationPlan(source: FactsSource): AskPlan {
  const { t, today } = source;
  const templates = elicitationTemplates(t);
  const method = fieldStep("requirement", ["source", "method"], source, { key: "method", isRequired: true });
  const methods = templates.flatMap(({ method: id, detail }) =>
    method.options.filter(({ value }) => value === id).map((one): AskOption => ({ ...one, detail })),
  );
  const date = fieldStep("requirement", ["source", "date"], source, {
    ...{ key: "date", isRequired: true, initial: today, latest: today },
    prompt: t("When was it held?"),
  });
  const people = fieldStep("requirement", ["source", "stakeholder"], source);
  const goal = fieldStep("requirement", ["goal"], source, {
    prompt: t("Which goal was it about? Every requirement will serve it."),
  });
  const log = plainStep({
    ...{ key: "communication", control: "choice", options: openRecords("communication", source) },
    ...{ title: t("Log"), prompt: t("In whose log shall the session be entered?") },
  });
  const notes = plainStep({
    ...{ key: "notes", control: "text" },
    ...{ title: t("Notes"), prompt: t("What else was said, for the log?") },
  });
  return (answers) => {
    const template = templates.find((one) => one.method === answers.method) ?? templates[0];
    if (!template) return [];
    const asked = peopleIn(answers);
    const steps: readonly AskStep[] = [
      { ...method, options: methods },
      date,
      whoStep(template, people, t),
      ...(template.drawsOn === undefined ? [] : [aboutStep(template.drawsOn, source)]),
      goal,
      ...repeated(answers, (index) => askSteps(index, asked, template, people, source)),
      log,
      ...(typeof answers.communication === "string" ? [notes] : []),
    ];
    return steps.filter(isAnswerable);
  };
}

function whoStep({ asksSeveral }: ElicitationTemplate, people: AskStep, t: FactsSource["t"]): AskStep {
  return {
    ...people,
    ...{
      key: "stakeholders",
      control: asksSeveral ? "choices" : "choice",
      place: undefined,
      isRequired: true,
    },
    title: asksSeveral ? t("Stakeholders") : people.title,
    prompt: asksSeveral ? t("Who took part?") : t("Who was asked?"),
  };
}

function aboutStep(kind: "survey" | "document", source: FactsSource): AskStep {
  const { t } = source;
  return plainStep({
    ...{ key: "about", control: "choice", options: openRecords(kind, source) },
    title: kindTitle(kind, t),
    prompt: t("Which one? Every requirement will be linked with it."),
  });
}

function askSteps(
  index: number,
  asked: readonly string[],
  { question }: ElicitationTemplate,
  people: AskStep,
  source: FactsSource,
): readonly AskStep[] {
  const { t } = source;
  const number = index + 1;
  const key = (name: string) => `requirements.${index}.${name}`;
  const prompt =
    index === 0 ? question : t("{question} Leave it empty when there is nothing more.", { question });
  const steps = [
    fieldStep("requirement", ["title"], source, {
      ...{ key: key("title"), isRequired: index === 0, prompt },
      title: t("Requirement {number}", { number }),
    }),
    fieldStep("requirement", ["priority"], source, { key: key("priority") }),
    fieldStep("requirement", ["acceptanceCriteria", 0, "text"], source, {
      ...{ key: key("criterion"), title: t("Acceptance criterion") },
      prompt: t("How will both sides know that it is met? One thing that can be tested."),
    }),
  ];
  if (asked.length < 2) return steps;
  const askers = people.options.filter(({ value }) => asked.includes(String(value)));
  const asker = { ...people, key: key("stakeholder"), options: askers, prompt: t("Who asked for it?") };
  return [...steps, asker];
}

function peopleIn({ stakeholders }: Answers): readonly string[] {
  const all = Array.isArray(stakeholders) ? stakeholders : [stakeholders];
  return all.filter((one) => typeof one === "string");
}

/** The session that the answers tell of. @param today where no date was asked for */
export function elicitationOf(answers: Answers, today: string): ElicitationAnswers {
  const text = (key: string) => (typeof answers[key] === "string" ? answers[key] : undefined);
  const count = countOf(answers, (index) => `requirements.${index}.title`);
  const about = text("about");
  return {
    method: (text("method") ?? "interview") as ElicitationTemplate["method"],
    date: text("date") ?? today,
    stakeholders: peopleIn(answers),
    goal: text("goal"),
    about: about === undefined ? [] : [about],
    asks: Array.from({ length: count }, (_, index) => {
      const own = (name: string) => text(`requirements.${index}.${name}`);
      const [priority, criterion, stakeholder] = [own("priority"), own("criterion"), own("stakeholder")];
      return {
        title: own("title") ?? "",
        ...(priority === undefined ? {} : { priority }),
        ...(stakeholder === undefined ? {} : { stakeholder }),
        criteria: criterion === undefined ? [] : [criterion],
      };
    }),
    communication: text("communication"),
    notes: text("notes"),
  };
}
