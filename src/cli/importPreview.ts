import type { CsvPlan } from "../core/exchange/csv/importCsv.ts";
import type { ImportRow, Outcome } from "../core/exchange/importPlan.ts";
import type { Translate } from "../core/model/translate.ts";
import type { Surroundings } from "./command.ts";
import { countOutcomes, type ImportReport, isStopped, outcomes } from "./importReport.ts";
import { strayTests, testSums } from "./junitPreview.ts";
import { paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { padColumns } from "./table.ts";

const colours = {
  failed: "red",
  skipped: "grey",
  updated: "blue",
  created: "green",
  unchanged: "grey",
} as const;

/** For people: how the source was read, the rows (failed ones first), the sums, and what was written. */
export function importPreview(report: ImportReport, around: Surroundings): string {
  const { plan } = report;
  const { t, colour } = around;
  const style = paint(colour);
  const counts = countOutcomes(plan);
  const names = outcomeNames(t);
  const sums = outcomes.map((outcome) => {
    const text = `${names[outcome]} ${counts[outcome]}`;
    return counts[outcome] > 0 ? style[colours[outcome]](text) : text;
  });
  return [
    style.bold(report.source),
    ...("encoding" in plan ? readAs(plan, around) : []),
    ...("tests" in plan ? testSums(plan, around) : []),
    ...outcomes.flatMap((outcome) => section(report, outcome, around)),
    ...missing(report, around),
    ...("tests" in plan ? strayTests(plan, around) : []),
    "",
    sums.join("  "),
    conclusion(report, around),
    "",
  ].join("\n");
}

function readAs(
  { encoding, isEncodingGuessed, separator, ignoredColumns }: CsvPlan,
  around: Surroundings,
): string[] {
  const { t, colour } = around;
  const separators = { ",": t("commas"), ";": t("semicolons"), "\t": t("tabs"), "|": t("vertical bars") };
  const lines = [
    t("Read as {encoding}, separated by {separator}.", { encoding, separator: separators[separator] }),
  ];
  if (isEncodingGuessed) {
    lines.push(
      paint(colour).yellow(t("The encoding is a guess: name it with --encoding if texts look wrong.")),
    );
  }
  if (ignoredColumns.length > 0) {
    lines.push(t("Columns that fill no field: {columns}", { columns: ignoredColumns.join(", ") }));
  }
  return lines;
}

/** Rows that stay as they are would only hide the others. */
function section({ plan }: ImportReport, outcome: Outcome, { t, colour }: Surroundings): string[] {
  const rows = plan.rows.filter(
    (row) => row.outcome === outcome && (outcome !== "unchanged" || row.notes.length > 0),
  );
  if (rows.length === 0) return [];
  const style = paint(colour);
  const lines = padColumns(rows.map((row) => cells(row, t)));
  return [
    "",
    style[colours[outcome]](outcomeNames(t)[outcome]),
    ...lines.map((line) => `  ${line}`.trimEnd()),
  ];
}

function cells({ line, source, id = "", foreignId = "", reason, notes }: ImportRow, t: Translate): string[] {
  const place = source === undefined ? t("line {line}", { line }) : `${source}:${line}`;
  const said = [reason, ...notes].filter((text) => text !== undefined).join(" ");
  return [place, foreignId, id, said].map(printable);
}

function missing({ plan }: ImportReport, { t, colour }: Surroundings): string[] {
  if (plan.missing.length === 0) return [];
  const rows = padColumns(plan.missing.map(({ id, foreignId }) => [id, foreignId]));
  const title = t("Missing in the source; the records stay");
  return ["", paint(colour).yellow(title), ...rows.map((row) => `  ${row}`)];
}

function conclusion(report: ImportReport, { t, colour }: Surroundings): string {
  const files = report.plan.writes.length;
  if (isStopped(report)) {
    const message = t("Nothing was written: correct the failed rows, or leave them out with --skip-failed.");
    return paint(colour).red(message);
  }
  if (files === 0) return t("There is nothing to write.");
  return report.isDryRun
    ? t("Nothing was written (--dry-run). Files that would be: {files}", { files })
    : t("Files written: {files}", { files });
}

function outcomeNames(t: Translate): Readonly<Record<Outcome, string>> {
  return {
    failed: t("failed"),
    skipped: t("skipped"),
    updated: t("updated"),
    created: t("created"),
    unchanged: t("unchanged"),
  };
}
