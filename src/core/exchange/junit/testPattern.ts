import { fullName, type TestCase } from "./testCase.ts";

/** The names by which evidence may know a test: with its class, its suites, the innermost one, or alone. */
export function namesOf(test: TestCase): ReadonlySet<string> {
  const { suites, name } = test;
  return new Set([fullName(test), name, [...suites, name].join("."), [...suites.slice(-1), name].join(".")]);
}

/** Whether a name is as the pattern says; `*` stands for anything. Takes no longer than the two are long. */
export function fitsPattern(name: string, pattern: string): boolean {
  const [first = "", ...parts] = pattern.split("*");
  const last = parts.pop();
  if (last === undefined) return name === pattern;
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) {
    return false;
  }
  const end = name.length - last.length;
  let at = first.length;
  for (const part of parts) {
    const found = name.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
