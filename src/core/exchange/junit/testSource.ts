import type { TestCase } from "./testCase.ts";

/** A file with a test report. */
export interface ReportFile {
  /** The same for the same file, however it was named. */
  readonly key: string;
  /** As people know it from what they named. */
  readonly name: string;
  /** How evidence names it: its path within the project, or its name alone where it lies outside. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the user named: a report, or a folder of reports. One run of the tests. */
export interface TestSource {
  /** As the user named it. */
  readonly name: string;
  /** Its path within the project, with `/` between the names; undefined where it lies outside. */
  readonly path: string | undefined;
  readonly isFolder: boolean;
  /** Read one after the other. */
  readonly files: Iterable<ReportFile>;
}

/** A test with the report that tells of it. */
export interface ReportedTest extends TestCase {
  readonly report: Pick<ReportFile, "name" | "path">;
}
