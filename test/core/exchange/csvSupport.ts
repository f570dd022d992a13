import assert from "node:assert/strict";
import { decodeStrictly } from "../../../src/cli/importDecode.ts";
import { type CsvPlan, importCsv } from "../../../src/core/exchange/csv/importCsv.ts";
import type { ImportObstacle } from "../../../src/core/exchange/importPlan.ts";
import { emptyProject, type Files, projectOf, t, written } from "./memoryProject.ts";

export interface Table {
  readonly csv: string | Uint8Array;
  readonly map: string;
  readonly files?: Files;
  readonly encoding?: string;
}

/** The import itself, which may be refused. */
export function importBytes({
  csv,
  map,
  files = emptyProject,
  encoding,
}: Table): ReturnType<typeof importCsv> {
  const bytes = typeof csv === "string" ? new TextEncoder().encode(csv) : csv;
  return importCsv({ bytes, mapping: map, kind: undefined, encoding }, projectOf(files), decodeStrictly, t);
}

/** The plan and the files as they would be afterwards. */
export function importTable(table: Table): { plan: CsvPlan; files: Files } {
  const result = importBytes(table);
  assert.ok(result.ok, result.ok ? "" : JSON.stringify(result.obstacles));
  return { plan: result.plan, files: written(table.files ?? emptyProject, result.plan.writes) };
}

export function obstaclesOf(table: Table): readonly ImportObstacle[] {
  const result = importBytes(table);
  assert.ok(!result.ok, "the import went through");
  return result.obstacles;
}

/** One line for each row, such as `2 created A-1 REQ-001`. */
export function outcomesOf({ rows }: CsvPlan): string[] {
  return rows.map(({ line, outcome, foreignId, id }) =>
    [line, outcome, foreignId, id].filter((part) => part !== undefined).join(" "),
  );
}

/** A mapping for a requirement with these columns. */
export function mapping(columns: readonly string[], ...others: readonly string[]): string {
  return [
    "kind: requirement",
    "system: ext",
    "id: Id",
    ...others,
    "columns:",
    "  title: Title",
    ...columns.map((line) => `  ${line}`),
    "",
  ].join("\n");
}
