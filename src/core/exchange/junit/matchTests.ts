import type { Translate } from "../../model/translate.ts";
import type { Criteria, Criterion } from "./criteria.ts";
import { EvidenceRule } from "./evidenceRule.ts";
import { findMentions, type Mention } from "./findMentions.ts";
import { mentionsInProperties } from "./propertyRule.ts";
import type { TestCase } from "./testCase.ts";

/** A test with what of it belongs to no criterion. */
export interface Stray<T extends TestCase> {
  readonly test: T;
  /** Undefined where the test names nothing. */
  readonly reason: string | undefined;
}

export interface MatchedTests<T extends TestCase> {
  readonly tests: ReadonlyMap<Criterion, readonly T[]>;
  readonly strays: readonly Stray<T>[];
}

/**
 * Finds the criteria that tests belong to: those that their properties or their names name, and those whose
 * evidence names them.
 */
export function matchTests<T extends TestCase>(
  tests: readonly T[],
  criteria: Criteria,
  t: Translate,
): MatchedTests<T> {
  const rule = new EvidenceRule(criteria);
  const matched = new Map<Criterion, T[]>();
  const strays: Stray<T>[] = [];
  for (const test of tests) {
    const mentions = [...mentionsInProperties(test, criteria), ...mentionsInNames(test, criteria)];
    const found = new Set([
      ...mentions.flatMap(({ criterion }) => criterion ?? []),
      ...rule.criteriaOf(test),
    ]);
    const reasons = new Set<string>();
    for (const mention of mentions.filter(({ criterion }) => !criterion)) {
      const meant = criteriaMeant(mention, criteria, found);
      if (meant) found.add(meant);
      else if (!isSettled(mention, criteria, found)) reasons.add(whyNone(mention, criteria, t));
    }
    for (const criterion of found) {
      const same = matched.get(criterion);
      if (same) same.push(test);
      else matched.set(criterion, [test]);
    }
    if (reasons.size > 0) strays.push({ test, reason: [...reasons].join(" ") });
    else if (found.size === 0) strays.push({ test, reason: undefined });
  }
  return { tests: matched, strays };
}

function mentionsInNames({ name, className, suites }: TestCase, criteria: Criteria): Mention[] {
  return [...new Set([name, className, ...suites])].flatMap((text) => findMentions(text, criteria));
}

/** A requirement alone means its one criterion that is to be tested, unless the test names one of its criteria. */
function criteriaMeant(
  { requirement, isUnknown }: Mention,
  criteria: Criteria,
  found: ReadonlySet<Criterion>,
): Criterion | undefined {
  if (isUnknown) return undefined;
  const own = criteria.of(requirement) ?? [];
  const tested = own.filter(({ isTested }) => isTested);
  return tested.length === 1 && !own.some((one) => found.has(one)) ? tested[0] : undefined;
}

function isSettled({ requirement, isUnknown }: Mention, criteria: Criteria, found: ReadonlySet<Criterion>) {
  return !isUnknown && (criteria.of(requirement) ?? []).some((one) => found.has(one));
}

function whyNone({ written, requirement, isUnknown }: Mention, criteria: Criteria, t: Translate): string {
  const own = criteria.of(requirement);
  if (!own) return t("There is no requirement “{id}” that could be meant.", { id: requirement });
  if (isUnknown) return t("There is no criterion “{name}”.", { name: written });
  const names = own.filter(({ isTested }) => isTested).map(({ name }) => name);
  return names.length === 0
    ? t("“{id}” has no criterion that is verified by a test.", { id: requirement })
    : t("“{id}” has several criteria: name the one that is tested, such as {name}.", {
        id: requirement,
        name: names[0] ?? "",
      });
}
