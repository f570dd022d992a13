import { importCsv } from "../../core/exchange/csv/importCsv.ts";
import { importDoorstop } from "../../core/exchange/doorstop/importDoorstop.ts";
import type { ImportObstacle, ImportResult } from "../../core/exchange/importPlan.ts";
import type { ProjectView } from "../../core/model/project.ts";
import { type Command, exit, type OptionValues, type Surroundings, UsageError } from "../command.ts";
import { decodeStrictly } from "../importDecode.ts";
import { importPreview } from "../importPreview.ts";
import { type ImportReport, importJson, isStopped, willWrite } from "../importReport.ts";
import { readDoorstopTree, readImportFile } from "../importSources.ts";
import { readKind } from "../kindArgument.ts";
import { findProject, openProject } from "../openProjects.ts";
import { writePlanned } from "../writePlanned.ts";

type Importer = (
  source: string,
  options: OptionValues,
  project: ProjectView,
  around: Surroundings,
) => ImportResult;

const importers: Readonly<Record<string, Importer>> = { csv: fromCsv, doorstop: fromDoorstop };
const outputs = ["text", "json"];

export const importCommand: Command = {
  options: {
    map: { type: "string", value: "<file>", help: "which column of a table fills which field" },
    kind: { type: "string", value: "<kind>", help: "what the rows of a table become" },
    encoding: {
      type: "string",
      value: "<name>",
      help: "the encoding of a table, such as utf-16le or gb18030",
    },
    "skip-failed": { type: "boolean", help: "write the other rows even if some failed" },
    "dry-run": { type: "boolean", help: "show what would be written, and write nothing" },
    format: { type: "string", value: outputs.join("|"), help: "how the rows are printed" },
    dir: { type: "string", value: "<dir>", help: "the project's folder" },
  },
  async run([format = "", source], options, around) {
    const importer = Object.hasOwn(importers, format) ? importers[format] : undefined;
    if (!importer) throw oneOf(format || "format", Object.keys(importers), around);
    if (source === undefined) throw new UsageError(around.t("Name the file or the folder to import."));
    const output = String(options.format ?? "text");
    if (!outputs.includes(output)) throw oneOf("--format", outputs, around);
    const folder = findProject(options.dir as string | undefined, around);
    const { service } = await openProject(folder, around);
    const result = importer(source, options, service.project, around);
    if (!result.ok) throw new UsageError(describe(result.obstacles, source, options));
    const { plan } = result;
    const skipsFailed = options["skip-failed"] === true;
    const report: ImportReport = { source, plan, skipsFailed, isDryRun: options["dry-run"] === true };
    if (willWrite(report)) writePlanned(folder, plan.writes, around);
    around.out(output === "json" ? importJson(report) : importPreview(report, around));
    return isStopped(report) ? exit.problems : exit.fine;
  },
};

function fromCsv(
  source: string,
  options: OptionValues,
  project: ProjectView,
  around: Surroundings,
): ImportResult {
  const { map, kind, encoding } = options as Readonly<Record<string, string | undefined>>;
  if (map === undefined) {
    throw new UsageError(around.t("Name a file that maps columns to fields: --map <file>."));
  }
  const mapping = decodeStrictly(readImportFile(map, around), "utf-8");
  if (mapping === undefined) {
    throw new UsageError(`${map}: ${around.t("The file is not UTF-8 text: save it as UTF-8.")}`);
  }
  const bytes = readImportFile(source, around);
  const wanted = kind === undefined ? undefined : readKind(kind, around);
  return importCsv({ bytes, mapping, kind: wanted, encoding }, project, decodeStrictly, around.t);
}

function fromDoorstop(
  source: string,
  { map, kind, encoding }: OptionValues,
  project: ProjectView,
  around: Surroundings,
): ImportResult {
  if (map ?? kind ?? encoding) {
    throw new UsageError(around.t("A Doorstop tree is read without --map, --kind and --encoding."));
  }
  return importDoorstop(readDoorstopTree(source, around), project, decodeStrictly, around.t);
}

function oneOf(option: string, allowed: readonly string[], { t }: Surroundings): UsageError {
  return new UsageError(t("“{option}” must be one of: {allowed}.", { option, allowed: allowed.join(", ") }));
}

function describe(obstacles: readonly ImportObstacle[], source: string, { map }: OptionValues): string {
  return obstacles
    .map(({ message, where, line }) => {
      if (where === "project") return message;
      const file = where === "mapping" ? String(map) : source;
      return `${file}${line === undefined ? "" : `:${line}`}: ${message}`;
    })
    .join("\n");
}
