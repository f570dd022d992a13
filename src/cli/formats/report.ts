import type { Problem, Severity } from "../../core/model/problem.ts";
import type { Surroundings } from "../command.ts";

/** The problems of one project. */
export interface ProjectReport {
  /** Relative to where the command runs, with `/`; empty for the folder itself. */
  readonly folder: string;
  readonly name: string;
  readonly files: number;
  readonly problems: readonly Problem[];
}

/** Turns what was found into the text of one output format. */
export type Format = (reports: readonly ProjectReport[], around: Surroundings) => string;

export type Counts = Readonly<Record<Severity, number>>;

export function countSeverities(reports: readonly ProjectReport[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { problems } of reports) for (const { severity } of problems) counts[severity]++;
  return counts;
}

/** The path of a problem's file as seen from where the command runs. */
export function pathOf(report: ProjectReport, file: string): string {
  return report.folder ? `${report.folder}/${file}` : file;
}
