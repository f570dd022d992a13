import path from "node:path";
import { kindOfFile } from "../../../core/model/kind.ts";
import type { Problem } from "../../../core/model/problem.ts";
import { exit, type OptionValues, type Surroundings } from "../../command.ts";
import { jsonFormat } from "../../formats/json.ts";
import { countSeverities, type ProjectReport } from "../../formats/report.ts";
import { textFormat } from "../../formats/text.ts";
import { openEach } from "../../openEach.ts";
import { openProject } from "../../openProjects.ts";

/** Checks the lifecycles that teams wrote, the settings that name them, and that every record is in one of their states. */
export async function checkWorkflows(
  dir: string | undefined,
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const reports: ProjectReport[] = [];
  const open = (folder: string) => openProject(folder, around);
  const all = await openEach(dir, around, open, ({ folder, service }) => {
    reports.push({
      folder: path.relative(around.cwd, folder).replaceAll("\\", "/"),
      name: service.project.settings.name,
      files: [...service.project.files.keys()].filter(isDefinition).length,
      problems: service.problems().filter(concernsLifecycles),
    });
  });
  around.out((options.format === "json" ? jsonFormat : textFormat)(reports, around));
  if (!all) return exit.couldNotRun;
  return countSeverities(reports).error > 0 ? exit.problems : exit.fine;
}

/** Whether a file says how records live: the settings, or a lifecycle. */
function isDefinition(file: string): boolean {
  const kind = kindOfFile(file);
  return kind === "assent" || kind === "workflow";
}

function concernsLifecycles({ code, file }: Problem): boolean {
  if (code === "workflow/invalid-definition" || code === "workflow/unknown-state") return true;
  return isDefinition(file) && /^(?:yaml|schema)\//.test(code);
}
