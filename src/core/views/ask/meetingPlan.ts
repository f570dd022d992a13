import type { Kind } from "../../model/kind.ts";
import { kindTitle } from "../../model/kindTitle.ts";
import type { ProjectView } from "../../model/project.ts";
import { idsIn } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Answers, AskPlan, AskStep } from "./askStep.ts";
import { fieldStep, type StepWords } from "./fieldStep.ts";
import { openRecords } from "./openRecords.ts";
import { isAnswerable, option, plainStep } from "./plainStep.ts";
import { recordFields } from "./recordFields.ts";
import { countOf, repeated } from "./repeated.ts";

/** What stands for a communication that isn't there yet; no id is like it. */
const anew = "+";

type Fields = Readonly<Record<string, unknown>>;

/** A meeting as the answers tell it. */
export interface MeetingAnswers {
  /** The id of the communication, or the fields of a new one. */
  readonly communication: string | Fields;
  readonly date: string;
  readonly attendees: readonly string[];
  readonly notes: string | undefined;
  readonly actions: readonly Fields[];
  readonly decisions: readonly Fields[];
  readonly commitments: readonly Fields[];
}

/** The questions about a meeting: what it was one of, who was there, and what came of it. */
export function meetingPlan(source: FactsSource): AskPlan {
  const { t, today, project } = source;
  const which = plainStep({
    ...{ key: "communication", control: "choice", isRequired: true },
    title: kindTitle("communication", t),
    prompt: t("What was it one of?"),
    options: [
      ...openRecords("communication", source),
      option(anew, t("A new communication"), "", t("It gets a record of its own")),
    ],
  });
  const of = (kind: Kind, field: string, words: StepWords) => fieldStep(kind, [field], source, words);
  const created = [
    of("communication", "title", { key: "new.title" }),
    of("communication", "channel", { key: "new.channel" }),
  ];
  const date = fieldStep("communication", ["log", 0, "date"], source, {
    ...{ key: "date", isRequired: true, initial: today, latest: today },
  });
  const attendees = fieldStep("communication", ["log", 0, "attendees"], source, { key: "attendees" });
  const notes = fieldStep("communication", ["log", 0, "notes"], source, { key: "notes" });
  return (answers) => {
    const { communication } = answers;
    const usual = typeof communication === "string" ? audienceOf(communication, project) : [];
    const steps: readonly AskStep[] = [
      which,
      ...(communication === anew ? created : []),
      date,
      { ...attendees, initial: usual },
      notes,
      ...repeated(answers, (index) => actionSteps(index, source)),
      ...repeated(answers, (index) => decisionSteps(index, answers, source)),
      ...repeated(answers, (index) => commitmentSteps(index, source)),
    ];
    return steps.filter(isAnswerable);
  };
}

function actionSteps(index: number, source: FactsSource): readonly AskStep[] {
  const { t } = source;
  const key = (name: string) => `actions.${index}.${name}`;
  return [
    fieldStep("issue", ["title"], source, {
      ...{ key: key("title"), isRequired: false, title: t("Action {number}", { number: index + 1 }) },
      prompt: t("What does somebody have to do now? It becomes an issue. Leave it empty to go on."),
    }),
    fieldStep("issue", ["owner"], source, { key: key("owner"), prompt: t("Who does it?") }),
    fieldStep("issue", ["due"], source, { key: key("due"), prompt: t("By when?") }),
  ];
}

function decisionSteps(index: number, { attendees }: Answers, source: FactsSource): readonly AskStep[] {
  const { t } = source;
  const key = (name: string) => `decisions.${index}.${name}`;
  return [
    fieldStep("decision", ["title"], source, {
      ...{ key: key("title"), isRequired: false, title: t("Decision {number}", { number: index + 1 }) },
      prompt: t("What was decided? Leave it empty to go on."),
    }),
    fieldStep("decision", ["because"], source, { key: key("because") }),
    fieldStep("decision", ["decidedBy"], source, { key: key("decidedBy"), initial: attendees }),
  ];
}

function commitmentSteps(index: number, source: FactsSource): readonly AskStep[] {
  const { t } = source;
  const key = (name: string) => `commitments.${index}.${name}`;
  return [
    fieldStep("commitment", ["title"], source, {
      ...{ key: key("title"), isRequired: false, title: t("Commitment {number}", { number: index + 1 }) },
      prompt: t("What was promised? Leave it empty to end."),
    }),
    ...["by", "to", "due"].map((field) => fieldStep("commitment", [field], source, { key: key(field) })),
  ];
}

function audienceOf(id: string, project: ProjectView): readonly string[] {
  const entry = project.find(id)[0]?.entry;
  return entry?.kind === "communication" ? idsIn(entry.value, "audience") : [];
}

/** The meeting that the answers tell of. @param today where no date was asked for */
export function meetingOf(answers: Answers, today: string, project: ProjectView): MeetingAnswers {
  const text = (key: string) => (typeof answers[key] === "string" ? answers[key] : undefined);
  const { communication, attendees } = answers;
  const fieldsOf = (kind: Kind, prefix: string) => recordFields(kind, below(answers, prefix), project);
  const all = (name: string, kind: Kind) =>
    Array.from({ length: countOf(answers, (index) => `${name}.${index}.title`) }, (_, index) =>
      fieldsOf(kind, `${name}.${index}.`),
    );
  return {
    communication:
      typeof communication === "string" && communication !== anew
        ? communication
        : fieldsOf("communication", "new."),
    date: text("date") ?? today,
    attendees: Array.isArray(attendees) ? attendees.filter((one) => typeof one === "string") : [],
    notes: text("notes"),
    actions: all("actions", "issue"),
    // What was decided is what was chosen: nobody says it twice.
    decisions: all("decisions", "decision").map(({ title, ...others }) => ({
      title,
      chosen: title,
      ...others,
    })),
    commitments: all("commitments", "commitment"),
  };
}

/** The answers whose keys begin so, without that beginning. */
function below(answers: Answers, prefix: string): Answers {
  const own = Object.entries(answers).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value]));
}
