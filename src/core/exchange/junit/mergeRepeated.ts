import { hasFailed, type TestCase } from "./testCase.ts";

/**
 * Takes tests that a report tells of more than once for attempts at the same test: the last one counts, and a
 * failure before it makes it flaky.
 */
export function mergeRepeated(cases: readonly TestCase[]): TestCase[] {
  const merged = new Map<string, TestCase>();
  for (const one of cases) {
    const before = merged.get(one.identity);
    const isFlaky =
      one.isFlaky ||
      (one.status === "passed" && before !== undefined && (before.isFlaky || hasFailed(before)));
    merged.set(one.identity, { ...one, isFlaky });
  }
  return [...merged.values()];
}
