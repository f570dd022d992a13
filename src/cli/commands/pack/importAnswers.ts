import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { type PlannedAnswers, planAnswers } from "../../../core/exchange/pack/planAnswers.ts";
import { exit, type OptionValues, type Surroundings, UsageError } from "../../command.ts";
import { eventTime } from "../../eventTime.ts";
import { openOne } from "../../openProjects.ts";
import { printable } from "../../printable.ts";
import { describeSteps, stepsJson } from "../../stepReport.ts";
import { writePlanned } from "../../writePlanned.ts";

type Accepted = Extract<PlannedAnswers, { ok: true }>;

/** Larger than any response, even as the text of a mail. */
const maxBytes = 8 * 1024 * 1024;

/** Brings in what somebody answered to a pack: all of it or nothing. Returns the exit status. */
export async function importAnswers(
  [name, ...superfluous]: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { t } = around;
  if (name === undefined) throw new UsageError(t("Name the response file to import."));
  const [extra] = superfluous;
  if (extra !== undefined)
    throw new UsageError(t("“{argument}” is one argument too many.", { argument: extra }));
  const text = readText(name, around);
  const { folder, service } = await openOne(options.dir, around);
  const translators = { en: await around.translatorFor("en"), "zh-CN": await around.translatorFor("zh-CN") };
  const planned = planAnswers(
    text,
    eventTime(undefined, around),
    service.factsAt(around.now),
    ({ language }) => translators[language],
  );
  const isJson = options.format === "json";
  if (!planned.ok) {
    if (isJson) around.out(toJson({ ok: false, reasons: planned.faults }));
    else around.err(planned.faults.map(({ message }) => `assent: ${printable(message)}\n`).join(""));
    return exit.problems;
  }
  const isDryRun = options["dry-run"] === true;
  if (!isDryRun) await writePlanned(folder, planned.files, around);
  around.out(isJson ? answersJson(planned, isDryRun) : describe(planned, isDryRun, around));
  return exit.fine;
}

function readText(name: string, { cwd, t }: Surroundings): string {
  const file = path.resolve(cwd, name);
  const status = statSync(file);
  if (!status.isFile()) throw new UsageError(t("“{path}” is not a file.", { path: name }));
  if (status.size > maxBytes)
    throw new UsageError(t("“{path}” is larger than {limit} MiB.", { path: name, limit: 8 }));
  return readFileSync(file, "utf8");
}

function describe(planned: Accepted, isDryRun: boolean, around: Surroundings): string {
  const { t } = around;
  const { pack, response, declined, open, evidence } = planned;
  const name = printable(response.who.name ?? pack.for);
  return [
    `${t("{name} answered {pack}; kept as {file}.", { name, pack: pack.id, file: evidence })}\n`,
    ...declined.map(
      ({ record, comment }) =>
        `${t("{record} was not agreed to: {comment}", { record, comment: printable(comment) || "–" })}\n`,
    ),
    ...(open.length > 0 ? [`${t("Still open: {records}", { records: open.join(", ") })}\n`] : []),
    describeSteps(planned, isDryRun, around),
  ].join("");
}

function answersJson(planned: Accepted, dryRun: boolean): string {
  const { pack, declined, open, evidence } = planned;
  return toJson({
    ok: true,
    dryRun,
    pack: pack.id,
    for: pack.for,
    declined,
    open,
    evidence,
    ...stepsJson(planned),
  });
}

function toJson(value: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ version: 1, ...value }, null, 2)}\n`;
}
