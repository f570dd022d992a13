import path from "node:path";
import type { Read } from "../../../core/exchange/survey/incoming.ts";
import { planResponses } from "../../../core/exchange/survey/planResponses.ts";
import { readResponseFiles } from "../../../core/exchange/survey/readResponseFiles.ts";
import { readResponseTable } from "../../../core/exchange/survey/readResponseTable.ts";
import type { Entry } from "../../../core/model/entry.ts";
import type { FactsSource } from "../../../core/workflow/factsFor.ts";
import { type OptionValues, type Surroundings, UsageError } from "../../command.ts";
import { decodeStrictly } from "../../importDecode.ts";
import { readImportFile } from "../../importSources.ts";
import { openOne } from "../../openProjects.ts";
import { carryOut } from "../../plannedReport.ts";
import { printable } from "../../printable.ts";
import { readSurvey } from "./readSurvey.ts";

/** Enters the responses of files, or of the rows of a table, into a survey: all of them or none. */
export async function importSurveyResponses(
  [id = "", ...files]: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { t } = around;
  const { folder, service } = await openOne(options.dir, around);
  const survey = readSurvey(id === "" ? [] : [id], service.project, around);
  if (files.length === 0) throw new UsageError(t("Name the files that came back, or a table (.csv)."));
  const facts = service.factsAt(around.now);
  const read = merged(files.map((file) => readFile(file, survey, options, facts, around)));
  const planned = planResponses(
    {
      ...{ survey, read },
      skipRefused: options["skip-failed"] === true,
      opensFeedback: options["no-feedback"] !== true,
    },
    facts,
    await around.translatorFor(service.project.settings.locale),
  );
  if (planned.ok && options.format !== "json") {
    for (const { source, message } of planned.refused)
      around.err(`assent: ${printable(`${source}: ${message}`)}\n`);
  }
  return carryOut(
    planned,
    folder,
    options,
    {
      refusal: t("The responses can't be imported."),
      lines: ({ taken, refused, feedback }) => [
        t("{id}: responses taken: {taken}, refused: {refused}", {
          ...{ id: survey.id, taken: taken.length, refused: refused.length },
        }),
        ...taken.flatMap(({ source, notes }) => notes.map((note) => `  ${source}: ${note}`)),
        ...(feedback.length > 0
          ? [t("Feedback to analyse, because of low scores: {ids}", { ids: feedback.join(", ") })]
          : []),
      ],
      data: ({ taken, refused, feedback }) => ({
        survey: survey.id,
        taken: taken.map(({ source, response, notes }) => ({ source, from: response.from, notes })),
        refused,
        feedback,
      }),
    },
    around,
  );
}

const tables: readonly string[] = [".csv", ".tsv", ".tab"];

function readFile(
  file: string,
  survey: Entry<"survey">,
  { map, encoding, from }: OptionValues,
  facts: FactsSource,
  around: Surroundings,
): Read {
  const { t } = around;
  const bytes = readImportFile(file, around);
  if (!tables.includes(path.extname(file).toLowerCase())) {
    const text = decodeStrictly(bytes, "utf-8");
    if (text === undefined) {
      const message = t("The file is not UTF-8 text: save it as UTF-8.");
      return { incoming: [], refused: [{ source: file, code: "not-a-response", message }] };
    }
    return readResponseFiles(
      { survey, files: [{ name: file, text }], from: from as string | undefined },
      facts,
    );
  }
  const mapping =
    map === undefined ? undefined : decodeStrictly(readImportFile(String(map), around), "utf-8");
  if (map !== undefined && mapping === undefined) {
    throw new UsageError(`${String(map)}: ${t("The file is not UTF-8 text: save it as UTF-8.")}`);
  }
  const wish = { survey, name: file, bytes, mapping, encoding: encoding as string | undefined };
  const table = readResponseTable(wish, decodeStrictly, facts);
  if (table.ok) return table.read;
  throw new UsageError(
    table.obstacles
      .map(({ where, line, message }) => {
        const place = where === "mapping" ? String(map) : file;
        return `${place}${line === undefined ? "" : `:${line}`}: ${message}`;
      })
      .join("\n"),
  );
}

function merged(reads: readonly Read[]): Read {
  return {
    incoming: reads.flatMap(({ incoming }) => incoming),
    refused: reads.flatMap(({ refused }) => refused),
  };
}
