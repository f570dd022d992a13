import { planMeeting } from "../../core/act/flows/planMeeting.ts";
import { readMinutes } from "../../core/exchange/minutes/readMinutes.ts";
import { type Command, UsageError } from "../command.ts";
import { communicationArgument } from "../communicationArgument.ts";
import { eventTime } from "../eventTime.ts";
import { whoActs } from "../identity.ts";
import { readMinutesInput, unreadable } from "../minutesInput.ts";
import { openOne } from "../openProjects.ts";
import { carryOut } from "../plannedReport.ts";

export const meetingCommand: Command = {
  options: {
    from: { type: "string", value: "<file|->", help: "the minutes in YAML (default: standard input)" },
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
  async run([communication], options, around) {
    const { t } = around;
    const { folder, service } = await openOne(options.dir, around);
    const source = service.factsAt(around.now);
    const input = readMinutesInput(options.from, true, around);
    const read = readMinutes(input.text, t);
    if (!read.ok) throw unreadable(input, read.faults);
    const which = communication ?? read.minutes.communication;
    if (which === undefined) {
      throw new UsageError(t("Name the communication: “assent meeting COM-001 --from minutes.yaml”."));
    }
    const wish = {
      ...read.minutes,
      date: read.minutes.date ?? source.today,
      communication: typeof which === "string" ? communicationArgument(which, source) : which,
      ...{ by: whoActs(options.by, folder, around), at: eventTime(options.at, around) },
    };
    return carryOut(
      planMeeting(wish, source),
      folder,
      options,
      {
        refusal: t("This meeting can't be recorded."),
        lines: ({ ids, files }) => [
          t("Recorded the meeting of {date}", { date: wish.date }),
          ...ids.map((id) => t("Created {id} in {path}", { id, path: pathOf(id, files) })),
        ],
        data: ({ ids }) => ({ ids }),
      },
      around,
    );
  },
};

/** A record has a file of its own, which is called like it, or stands in the register of its kind. */
function pathOf(id: string, files: readonly { readonly path: string; readonly text: string }[]): string {
  return (
    files.find(({ path, text }) => path.endsWith(`/${id}.yaml`) || text.includes(`id: ${id}\n`))?.path ?? ""
  );
}
