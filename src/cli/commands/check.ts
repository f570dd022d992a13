import path from "node:path";
import type { Stage } from "../../core/model/problem.ts";
import { type Command, exit } from "../command.ts";
import { githubFormat } from "../formats/github.ts";
import { jsonFormat } from "../formats/json.ts";
import { junitFormat } from "../formats/junit.ts";
import { countSeverities, type Format, type ProjectReport } from "../formats/report.ts";
import { sarifFormat } from "../formats/sarif.ts";
import { textFormat } from "../formats/text.ts";
import { findProjects, type OpenProject, openProject } from "../openProjects.ts";

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
  },
  async run([dir], options, around) {
    const format = formats[String(options.format)] ?? textFormat;
    const stage = stages.find((name) => name === options.stage) ?? "work";
    const reports: ProjectReport[] = [];
    for (const folder of findProjects(dir, around)) {
      reports.push(toReport(await openProject(folder, around, stage), around.cwd));
    }
    around.out(format(reports, around));
    return countSeverities(reports).error > 0 ? exit.problems : exit.fine;
  },
};

function toReport({ folder, service }: OpenProject, cwd: string): ProjectReport {
  return {
    folder: path.relative(cwd, folder).replaceAll("\\", "/"),
    name: service.project.settings.name,
    files: service.project.files.size,
    problems: service.problems(),
  };
}
