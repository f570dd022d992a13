import type { CsvPlan } from "../core/exchange/csv/importCsv.ts";
import type { ImportPlan, ImportRow, Outcome } from "../core/exchange/importPlan.ts";
import type { JunitPlan } from "../core/exchange/junit/importJunit.ts";

/** An import as it is shown: the plan, and what became of it. */
export interface ImportReport {
  /** As the user named it. */
  readonly source: string;
  readonly plan: ImportPlan | CsvPlan | JunitPlan;
  readonly isDryRun: boolean;
  /** Whether failed rows are left out instead of stopping everything. */
  readonly skipsFailed: boolean;
}

/** In the order in which people want to read them. */
export const outcomes: readonly Outcome[] = ["failed", "skipped", "updated", "created", "unchanged"];

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

export function countOutcomes({ rows }: ImportPlan): OutcomeCounts {
  const counts = { created: 0, updated: 0, unchanged: 0, skipped: 0, failed: 0 };
  for (const { outcome } of rows) counts[outcome]++;
  return counts;
}

/** Whether a failed row keeps everything from being written. */
export function isStopped({ plan, skipsFailed }: ImportReport): boolean {
  return !skipsFailed && countOutcomes(plan).failed > 0;
}

export function willWrite(report: ImportReport): boolean {
  return !report.isDryRun && !isStopped(report);
}

/** For programs. Version 1: `line` counts from 1; `writes` are the files that were (or would be) written. */
export function importJson(report: ImportReport): string {
  const { plan, isDryRun } = report;
  const { rows, writes, missing, ...read } = plan;
  const content = {
    version: 1,
    ...read,
    counts: countOutcomes(plan),
    rows: rows.map(toJson),
    missing,
    writes: writes.map(({ path }) => path),
    dryRun: isDryRun,
    written: willWrite(report),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function toJson({ notes, ...row }: ImportRow): Record<string, unknown> {
  return notes.length > 0 ? { ...row, notes } : row;
}
