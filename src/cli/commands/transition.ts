import { planEvent } from "../../core/act/planEvent.ts";
import type { Condition } from "../../core/workflow/guards/guard.ts";
import { type Command, exit, type Surroundings, UsageError } from "../command.ts";
import { readEventData } from "../eventData.ts";
import { eventTime } from "../eventTime.ts";
import { whoActs } from "../identity.ts";
import { findProject, openProject } from "../openProjects.ts";
import { readLiving } from "../recordArgument.ts";
import { describeSteps, refuse, stepsJson } from "../stepReport.ts";
import { writePlanned } from "../writePlanned.ts";

export const transitionCommand: Command = {
  options: {
    by: {
      type: "string",
      value: "<who>",
      help: "who acts, by address or id (default: ASSENT_IDENTITY, else git config user.email)",
    },
    note: { type: "string", value: "<text>", help: "a remark for the history" },
    set: {
      type: "string",
      multiple: true,
      value: "<key=value>",
      help: "what the event has to be told; “assent events” lists it",
    },
    at: { type: "string", value: "<time>", help: "when it happened (default: now)" },
    "dry-run": { type: "boolean", help: "show what would change in which file, and write nothing" },
    format: { type: "string", choices: ["text", "json"], help: "how the outcome is printed" },
    dir: { type: "string", value: "<dir>", help: "the project's folder" },
  },
  async run([id, name], options, around) {
    const { t } = around;
    const { folder, service } = await openProject(
      findProject(options.dir as string | undefined, around),
      around,
    );
    const entry = readLiving(id, service.project, around);
    if (name === undefined) {
      throw new UsageError(t("Name an event: “assent events {id}” lists them.", { id: entry.id }));
    }
    const event = name.toUpperCase();
    const fields = service.lifecycleOf(entry.kind)?.events.get(event)?.data ?? {};
    const wish = {
      entry,
      event,
      by: whoActs(options.by, folder, around),
      at: eventTime(options.at, around),
      note: options.note as string | undefined,
      data: readEventData((options.set as string[] | undefined) ?? [], fields, t),
    };
    const planned = planEvent(wish, service.factsAt(around.now));
    if (!planned.ok) {
      printRefusal(entry.id, event, planned.reasons, options.format === "json", around);
      return exit.problems;
    }
    const isDryRun = options["dry-run"] === true;
    if (!isDryRun) writePlanned(folder, planned.files, around);
    const [first] = planned.steps;
    const moved = { record: entry.id, event, from: first?.from, to: first?.to, dryRun: isDryRun };
    around.out(
      options.format === "json"
        ? toJson({ ok: true, ...moved, ...stepsJson(planned) })
        : describeSteps(planned, isDryRun, around),
    );
    return exit.fine;
  },
};

function printRefusal(
  record: string,
  event: string,
  reasons: readonly Condition[],
  isJson: boolean,
  around: Surroundings,
): void {
  if (isJson) around.out(toJson({ ok: false, record, event, reasons }));
  else refuse(around.t("{event} can't happen to {id} now.", { event, id: record }), reasons, around);
}

function toJson(value: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ version: 1, ...value }, null, 2)}\n`;
}
