import type { Criteria, Criterion } from "./criteria.ts";
import type { TestCase } from "./testCase.ts";
import { fitsPattern, namesOf } from "./testPattern.ts";

const beginning = "test:";

/** Finds the criteria whose own evidence names a test: `test:` and its name, in which `*` stands for anything. */
export class EvidenceRule {
  readonly #exact = new Map<string, Criterion[]>();
  readonly #patterns: (readonly [string, Criterion])[] = [];

  constructor({ all }: Criteria) {
    for (const criterion of all) {
      for (const line of criterion.evidence) {
        if (!line.startsWith(beginning)) continue;
        const pattern = line.slice(beginning.length).trim();
        if (pattern.includes("*")) this.#patterns.push([pattern, criterion]);
        else this.#exact.set(pattern, [...(this.#exact.get(pattern) ?? []), criterion]);
      }
    }
  }

  criteriaOf(test: TestCase): readonly Criterion[] {
    const names = [...namesOf(test)];
    return [
      ...names.flatMap((name) => this.#exact.get(name) ?? []),
      ...this.#patterns
        .filter(([pattern]) => names.some((name) => fitsPattern(name, pattern)))
        .map(([, criterion]) => criterion),
    ];
  }
}
