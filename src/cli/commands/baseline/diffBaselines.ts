import { type BaselineDiff, diffBaseline } from "../../../core/control/baseline/baselineDiff.ts";
import { workingContents } from "../../../core/control/baseline/workingCopy.ts";
import { kindOfId, Project } from "../../../core/model/project.ts";
import type { Settings } from "../../../core/model/settings.ts";
import { baselineDiffHtml } from "../../../core/reports/baselineDiffHtml.ts";
import { baselineDiffJson } from "../../../core/reports/baselineDiffJson.ts";
import { lifecyclesIn } from "../../../core/workflow/lifecycles.ts";
import type { Baseline } from "../../../generated/records.ts";
import { baselineDiffText } from "../../baselineDiffText.ts";
import { findBaseline, isPath, readBaselineFile, soleBaseline } from "../../baselineFiles.ts";
import { exit, type OptionValues, type Surroundings, UsageError } from "../../command.ts";
import { findProject } from "../../openProjects.ts";
import { printable } from "../../printable.ts";
import { readRecords } from "../../readRecords.ts";
import { writeReport } from "../../writeReport.ts";

/** How the working copy is called beside baselines. */
const workingCopy = "work";

/** Shows what changed from one baseline to another one, or to what the records say now. */
export async function diffBaselines(
  [first, second = workingCopy, ...rest]: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { t } = around;
  if (first === undefined || first === workingCopy) {
    throw new UsageError(t("Name the baseline to begin from, and another one or “work”."));
  }
  const [superfluous] = rest;
  if (superfluous !== undefined) {
    throw new UsageError(t("“{argument}” is one argument too many.", { argument: superfluous }));
  }
  const { diff, settings } = await compare(first, second, options.dir as string | undefined, around);
  warn(diff, around);
  const text = await print(diff, settings, options, around);
  if (options.output === undefined) around.out(text);
  else await writeReport(String(options.output), text, String(options.format ?? "text"), around);
  const { added, removed, changed } = diff.counts;
  return options["exit-code"] && added + removed + changed > 0 ? exit.problems : exit.fine;
}

async function compare(
  first: string,
  second: string,
  dir: string | undefined,
  around: Surroundings,
): Promise<{ readonly diff: BaselineDiff; readonly settings: Settings }> {
  const project = isPath(first) && isPath(second) ? new Project() : await read(second, dir, around);
  const find = (name: string): Baseline =>
    isPath(name)
      ? soleBaseline(readBaselineFile(name, around).entries, name, around)
      : findBaseline(project, name, around);
  const before = find(first);
  const after =
    second === workingCopy ? workingContents(before, project, lifecyclesIn(project, around.t)) : find(second);
  return { diff: diffBaseline(before, after), settings: project.settings };
}

/** Of the project only what is needed: all of it for the working copy. */
async function read(second: string, dir: string | undefined, around: Surroundings): Promise<Project> {
  const folder = findProject(dir, around);
  if (second !== workingCopy) return readRecords(folder, around, ["assent", "baseline"]);
  const project = await readRecords(folder, around);
  for (const { path, entries, findings } of project.files.values()) {
    if (entries.length > 0 || findings.length === 0) continue;
    const message = around.t("“{path}” can't be read, so its records count as removed.", { path });
    around.err(`assent: ${printable(message)}\n`);
  }
  return project;
}

function warn({ before, after }: BaselineDiff, { t, err }: Surroundings): void {
  for (const { baseline, isIntact } of [before, after]) {
    if (isIntact || !baseline) continue;
    const message = t("“{id}” is not as it was created: “assent baseline verify {id}” says where.", {
      id: baseline.id,
    });
    err(`assent: ${printable(message)}\n`);
  }
}

async function print(
  diff: BaselineDiff,
  settings: Settings,
  { format, lang }: OptionValues,
  around: Surroundings,
): Promise<string> {
  const { locale, name, client } = settings;
  const kindOf = (id: string) => kindOfId(id, settings);
  if (format === "json") return baselineDiffJson(diff, locale);
  if (format !== "html") return baselineDiffText({ diff, kindOf, locale }, around);
  const t = lang === undefined ? await around.translatorFor(locale) : around.t;
  const today = around.today(settings.timeZone);
  return baselineDiffHtml({ diff, project: { name, client }, kindOf, locale, today, t });
}
