import path from "node:path";
import type { Stage } from "../../core/model/problem.ts";
import { type Checked, checkProject } from "../checkProject.ts";
import { type Command, exit, UsageError } from "../command.ts";
import { githubFormat } from "../formats/github.ts";
import { jsonFormat } from "../formats/json.ts";
import { junitFormat } from "../formats/junit.ts";
import { countSeverities, type Format, type ProjectReport } from "../formats/report.ts";
import { sarifFormat } from "../formats/sarif.ts";
import { textFormat } from "../formats/text.ts";
import { openEach } from "../openEach.ts";
import type { OpenProject } from "../openProjects.ts";
import { projectCache } from "../projectCache.ts";

const formats: Readonly<Record<string, Format>> = {
  text: textFormat,
  json: jsonFormat,
  sarif: sarifFormat,
  junit: junitFormat,
  github: githubFormat,
};
const stages: readonly Stage[] = ["work", "review", "release"];

export const checkCommand: Command = {
  options: {
    format: { type: "string", choices: Object.keys(formats), help: "how the problems are printed" },
    stage: {
      type: "string",
      choices: stages,
      help: "how strictly: problems weigh more before a release",
    },
    fix: { type: "boolean", help: "mend first what can only be meant in one way" },
    "dry-run": { type: "boolean", help: "with --fix: show what would change, and write nothing" },
    "no-cache": { type: "boolean", help: "read and check everything anew" },
  },
  async run([dir], options, around) {
    const format = formats[String(options.format)] ?? textFormat;
    const stage = stages.find((name) => name === options.stage) ?? "work";
    const isDryRun = options["dry-run"] === true;
    if (isDryRun && options.fix !== true) throw new UsageError(around.t("--dry-run goes with --fix."));
    // What other programs read stays whole: what was done is told beside it.
    const tell = format === textFormat ? around.out : around.err;
    const mend =
      options.fix === true
        ? async (project: OpenProject) => {
            const { fixProject } = await import("../fixProject.ts");
            tell(await fixProject(project, isDryRun, around));
          }
        : undefined;
    const open = (folder: string) => {
      const cache = options["no-cache"] === true ? undefined : projectCache(folder, around);
      return checkProject(folder, { stage, cache, mend }, around);
    };
    const checked: Checked[] = [];
    const all = await openEach(dir, around, open, (project) => checked.push(project));
    const reports = checked.map((project) => toReport(project, around.cwd));
    around.out(format(reports, around));
    for (const { keep } of checked) await keep();
    if (!all) return exit.couldNotRun;
    return countSeverities(reports).error > 0 ? exit.problems : exit.fine;
  },
};

function toReport({ folder, name, files, problems }: Checked, cwd: string): ProjectReport {
  return { folder: path.relative(cwd, folder).replaceAll("\\", "/"), name, files, problems };
}
