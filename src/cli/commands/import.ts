import type { ImportObstacle } from "../../core/exchange/importPlan.ts";
import { type Command, exit, type OptionValues, type Surroundings, UsageError } from "../command.ts";
import type { Importer } from "../importers/importer.ts";
import { importPreview } from "../importPreview.ts";
import { type ImportReport, importJson, isStopped, willWrite } from "../importReport.ts";
import { findProject, openProject } from "../openProjects.ts";
import { writePlanned } from "../writePlanned.ts";

interface Format {
  /** The options that go with it, besides those of every import. */
  readonly options: readonly string[];
  readonly takesSeveral: boolean;
  /** Loads its code. */
  readonly load: () => Promise<Importer>;
}

const formats: Readonly<Record<string, Format>> = {
  csv: {
    options: ["map", "kind", "encoding"],
    takesSeveral: false,
    load: async () => (await import("../importers/csv.ts")).fromCsv,
  },
  doorstop: {
    options: [],
    takesSeveral: false,
    load: async () => (await import("../importers/doorstop.ts")).fromDoorstop,
  },
  junit: {
    options: ["acceptance", "even-signed"],
    takesSeveral: true,
    load: async () => (await import("../importers/junit.ts")).fromJunit,
  },
};
const common = ["skip-failed", "dry-run", "format", "dir"];
const outputs = ["text", "json"];

export const importCommand: Command = {
  options: {
    map: { type: "string", value: "<file>", help: "csv: which column of a table fills which field" },
    kind: { type: "string", value: "<kind>", help: "csv: what the rows of a table become" },
    encoding: {
      type: "string",
      value: "<name>",
      help: "csv: the encoding of a table, such as utf-16le or gb18030",
    },
    acceptance: { type: "string", value: "<id>", help: "junit: enter the test run in this acceptance too" },
    "even-signed": {
      type: "boolean",
      help: "junit: also change results for which somebody has signed; the signatures are void then",
    },
    "skip-failed": { type: "boolean", help: "write the other rows even if some failed" },
    "dry-run": { type: "boolean", help: "show what would be written, and write nothing" },
    format: { type: "string", value: outputs.join("|"), help: "how the rows are printed" },
    dir: { type: "string", value: "<dir>", help: "the project's folder" },
  },
  async run([name = "", ...sources], options, around) {
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (!format) throw oneOf(name || "format", Object.keys(formats), around);
    refuseForeign(name, format, sources, options, around);
    const output = String(options.format ?? "text");
    if (!outputs.includes(output)) throw oneOf("--format", outputs, around);
    const source = sources.join(", ");
    const folder = findProject(options.dir as string | undefined, around);
    const { service } = await openProject(folder, around);
    const importer = await format.load();
    const result = importer({ sources, options, project: service.project, folder }, around);
    if (!result.ok) throw new UsageError(describe(result.obstacles, source, options));
    const { plan } = result;
    const skipsFailed = options["skip-failed"] === true;
    const report: ImportReport = { source, plan, skipsFailed, isDryRun: options["dry-run"] === true };
    if (willWrite(report)) await writePlanned(folder, plan.writes, around);
    around.out(output === "json" ? importJson(report) : importPreview(report, around));
    return isStopped(report) ? exit.problems : exit.fine;
  },
};

/** Refuses what the format doesn't take, and a call that names nothing to import. */
function refuseForeign(
  name: string,
  { options: own, takesSeveral }: Format,
  sources: readonly string[],
  options: OptionValues,
  { t }: Surroundings,
): void {
  if (sources.length === 0) throw new UsageError(t("Name the file or the folder to import."));
  const superfluous = takesSeveral ? undefined : sources[1];
  if (superfluous !== undefined) {
    throw new UsageError(t("“{argument}” is one argument too many.", { argument: superfluous }));
  }
  const foreign = Object.keys(importCommand.options).find(
    (option) => options[option] !== undefined && !common.includes(option) && !own.includes(option),
  );
  if (foreign === undefined) return;
  throw new UsageError(t("“{option}” does not go with “{word}”.", { option: `--${foreign}`, word: name }));
}

function oneOf(option: string, allowed: readonly string[], { t }: Surroundings): UsageError {
  return new UsageError(t("“{option}” must be one of: {allowed}.", { option, allowed: allowed.join(", ") }));
}

function describe(obstacles: readonly ImportObstacle[], source: string, { map }: OptionValues): string {
  return obstacles
    .map((obstacle) => {
      const { message, where, line } = obstacle;
      if (where === "project") return message;
      const file = where === "mapping" ? String(map) : (obstacle.source ?? source);
      return `${file}${line === undefined ? "" : `:${line}`}: ${message}`;
    })
    .join("\n");
}
