import { type ElicitationWish, planElicitation } from "../../core/act/flows/planElicitation.ts";
import { readAsks } from "../../core/exchange/minutes/readAsks.ts";
import { readSession, type Session } from "../../core/exchange/minutes/readSession.ts";
import { type Command, type OptionValues, type Surroundings, UsageError } from "../command.ts";
import { communicationArgument } from "../communicationArgument.ts";
import { eventTime } from "../eventTime.ts";
import { whoActs } from "../identity.ts";
import { type MinutesInput, readMinutesInput, unreadable } from "../minutesInput.ts";
import { openOne } from "../openProjects.ts";
import { carryOut } from "../plannedReport.ts";

const methods: readonly ElicitationWish["method"][] = [
  ...(["interview", "survey", "workshop", "observation", "document", "meeting", "other"] as const),
];

export const captureCommand: Command = {
  options: {
    from: {
      type: "string",
      value: "<file|->",
      help: "the list: Markdown, plain text or YAML (default: standard input)",
    },
    stakeholder: { type: "string", multiple: true, value: "<id>", help: "who was asked" },
    date: { type: "string", value: "<date>", help: "when it was held (default: today)" },
    goal: { type: "string", value: "<id>", help: "the goal that it was about" },
    about: {
      type: "string",
      multiple: true,
      value: "<id>",
      help: "the survey or the document that it drew on",
    },
    log: { type: "string", value: "<id>", help: "the communication in whose log it is entered" },
    by: {
      type: "string",
      value: "<who>",
      help: "who writes it down, by address or id (default: ASSENT_IDENTITY, else git config user.email)",
    },
    at: { type: "string", value: "<time>", help: "when it is written down (default: now)" },
    "dry-run": { type: "boolean", help: "show what would change in which file, and write nothing" },
    format: { type: "string", choices: ["text", "json"], help: "how it is printed" },
    dir: { type: "string", value: "<dir>", help: "the project's folder" },
  },
  async run([name], options, around) {
    const { t } = around;
    const method = methods.find((one) => one === name);
    if (!method) {
      const allowed = methods.join(", ");
      throw new UsageError(t("“{option}” must be one of: {allowed}.", { option: name ?? "method", allowed }));
    }
    const { folder, service } = await openOne(options.dir, around);
    const source = service.factsAt(around.now);
    const session = withOptions(readInput(readMinutesInput(options.from, false, around), t), options);
    const { date, log, ...held } = session;
    const communication = log === undefined ? undefined : communicationArgument(log, source);
    const wish = {
      ...{ ...held, method, communication, date: date ?? source.today },
      ...{ by: whoActs(options.by, folder, around), at: eventTime(options.at, around) },
    };
    return carryOut(
      planElicitation(wish, source),
      folder,
      options,
      {
        refusal: t("This can't be captured."),
        lines: ({ ids }) =>
          ids.map((id, index) => t("Captured {id}: {title}", { id, title: held.asks[index]?.title ?? "" })),
        data: ({ ids }) => ({ ids }),
      },
      around,
    );
  },
};

function readInput(input: MinutesInput, t: Surroundings["t"]): Session {
  if (input.isYaml) {
    const read = readSession(input.text, t);
    if (read.ok) return read.session;
    throw unreadable(input, read.faults);
  }
  const { asks, notes } = readAsks(input.text);
  const unsaid = { date: undefined, goal: undefined, log: undefined };
  return { ...unsaid, stakeholders: [], about: [], asks, notes: notes === "" ? undefined : notes };
}

/** What the call says comes before what the file says. */
function withOptions(session: Session, { stakeholder, date, goal, about, log }: OptionValues): Session {
  return {
    ...session,
    stakeholders: (stakeholder as string[] | undefined) ?? session.stakeholders,
    about: (about as string[] | undefined) ?? session.about,
    date: (date as string | undefined) ?? session.date,
    goal: (goal as string | undefined) ?? session.goal,
    log: (log as string | undefined) ?? session.log,
  };
}
