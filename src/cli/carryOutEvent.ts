import { planEvent } from "../core/act/planEvent.ts";
import type { Condition } from "../core/workflow/guards/guard.ts";
import { exit, type OptionValues, type Surroundings, UsageError } from "./command.ts";
import { readEventData } from "./eventData.ts";
import { eventTime } from "./eventTime.ts";
import { whoActs } from "./identity.ts";
import { openOne } from "./openProjects.ts";
import { readLiving } from "./recordArgument.ts";
import { describeSteps, refuse, stepsJson } from "./stepReport.ts";
import { writePlanned } from "./writePlanned.ts";

/** Lets an event happen to a record, and says what came of it; returns the exit status. */
export async function carryOutEvent(
  [id, name]: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { t } = around;
  const { folder, service } = await openOne(options.dir, around);
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
  if (!isDryRun) await writePlanned(folder, planned.files, around);
  const [first] = planned.steps;
  const moved = { record: entry.id, event, from: first?.from, to: first?.to, dryRun: isDryRun };
  around.out(
    options.format === "json"
      ? toJson({ ok: true, ...moved, ...stepsJson(planned) })
      : describeSteps(planned, isDryRun, around),
  );
  return exit.fine;
}

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
