export type TestStatus = "passed" | "failed" | "error" | "skipped";

export interface Property {
  readonly name: string;
  readonly value: string;
}

/** One test as a report tells of it, whichever tool wrote the report. */
export interface TestCase {
  /** The suites around it, outermost first. */
  readonly suites: readonly string[];
  readonly className: string;
  readonly name: string;
  /** Where it begins in the report, from 1. */
  readonly line: number;
  readonly status: TestStatus;
  /** Whether it failed at least once and passed in the end. */
  readonly isFlaky: boolean;
  /** Why it failed or was skipped, in one line; empty where the report doesn't say. */
  readonly message: string;
  /** Its own and those of the suites around it. */
  readonly properties: readonly Property[];
  /** What tells it apart from the other tests of its report; a test that was repeated has the same again. */
  readonly identity: string;
}

/** What people call a test: its class and its name, or its suite where it has no class. */
export function fullName({ className, suites, name }: TestCase): string {
  return [className || suites.at(-1), name].filter(Boolean).join(".");
}

export interface TestSums {
  readonly cases: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of those that passed. */
  readonly flaky: number;
}

export function sumOf(cases: readonly TestCase[]): TestSums {
  const count = (isWanted: (one: TestCase) => boolean): number => cases.filter(isWanted).length;
  return {
    cases: cases.length,
    passed: count(({ status }) => status === "passed"),
    failed: count(hasFailed),
    skipped: count(({ status }) => status === "skipped"),
    flaky: count(({ isFlaky }) => isFlaky),
  };
}

export function hasFailed({ status }: TestCase): boolean {
  return status === "failed" || status === "error";
}
