import { planMigration } from "../../../core/act/planMigration.ts";
import type { ProjectService } from "../../../core/service.ts";
import { statusOf } from "../../../core/workflow/atRest.ts";
import type { LifecycleKind } from "../../../core/workflow/definition.ts";
import { strandedIn } from "../../../core/workflow/migrate.ts";
import { exit, type OptionValues, type Surroundings, UsageError } from "../../command.ts";
import { eventTime } from "../../eventTime.ts";
import { whoActs } from "../../identity.ts";
import { readLifecycleKind } from "../../kindArgument.ts";
import { type OpenProject, openOne } from "../../openProjects.ts";
import { printable } from "../../printable.ts";
import { describeSteps, refuse, stepsJson } from "../../stepReport.ts";
import { padColumns } from "../../table.ts";
import { writePlanned } from "../../writePlanned.ts";

/** Moves records on from states that their lifecycle no longer has; without a map, lists them. */
export async function migrateRecords(
  kindName: string | undefined,
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const kind = readLifecycleKind(kindName, around);
  const project = await openOne(options.dir, around);
  return options.map === undefined
    ? list(kind, project.service, options, around)
    : migrate(kind, project, options, around);
}

function list(
  kind: LifecycleKind,
  service: ProjectService,
  options: OptionValues,
  { out, t, now, today }: Surroundings,
): number {
  const { project, lifecycleOf } = service;
  const facts = { now: now.toISOString(), today: today(project.settings.timeZone) };
  const stranded = strandedIn(kind, { project, lifecycleOf, t, ...facts }).map((entry) => ({
    record: entry.id,
    status: statusOf(entry),
  }));
  const states = [...(lifecycleOf(kind)?.states.keys() ?? [])];
  if (options.format === "json") {
    out(`${JSON.stringify({ version: 1, kind, stranded, states }, null, 2)}\n`);
    return exit.fine;
  }
  if (stranded.length === 0) {
    out(`${t("No record has to be moved.")}\n`);
    return exit.fine;
  }
  const rows = padColumns(stranded.map(({ record, status }) => [printable(record), printable(status)]));
  out(rows.map((row) => `${row}\n`).join(""));
  out(`\n${t("States of the lifecycle: {states}", { states: states.join(", ") })}\n`);
  out(`${t("Say for each what takes its place (or itself, where that stays): --map old=new --by <who>")}\n`);
  return exit.fine;
}

async function migrate(
  kind: LifecycleKind,
  { folder, service }: OpenProject,
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { t, now, out } = around;
  const map = readMap(options.map as string[], around);
  const by = whoActs(options.by, folder, around);
  const planned = planMigration({ kind, map, by, at: eventTime(undefined, around) }, service.factsAt(now));
  const isDryRun = options["dry-run"] === true;
  const isJson = options.format === "json";
  const toJson = (value: object) => `${JSON.stringify({ version: 1, ...value }, null, 2)}\n`;
  if (!planned.ok) {
    if (isJson) out(toJson({ ok: false, kind, reasons: planned.reasons }));
    else refuse(t("The records can't be migrated so."), planned.reasons, around);
    return exit.problems;
  }
  if (!isDryRun) await writePlanned(folder, planned.files, around);
  if (isJson) out(toJson({ ok: true, kind, dryRun: isDryRun, ...stepsJson(planned) }));
  else if (planned.steps.length === 0) out(`${t("No record is in these states.")}\n`);
  else out(describeSteps(planned, isDryRun, around));
  return exit.fine;
}

function readMap(pairs: readonly string[], { t }: Surroundings): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, from, to] = /^([^=]+)=([^=]+)$/.exec(pair) ?? [];
      if (from === undefined || to === undefined) {
        throw new UsageError(t("“{pair}” must be old=new: two names of states.", { pair }));
      }
      return [from.trim(), to.trim()];
    }),
  );
}
