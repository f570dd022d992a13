import type { Criteria } from "./criteria.ts";
import { findMentions, type Mention } from "./findMentions.ts";
import type { Property, TestCase } from "./testCase.ts";

/** The names of properties that say what a test tests. */
const names: ReadonlySet<string> = new Set([
  "assent",
  "requirement",
  "requirements",
  "criterion",
  "criteria",
]);

/**
 * What the properties of a test, and of the suites around it, name. A value that is nothing of ours is passed
 * over, except in `assent`, which has no other meaning. A criterion alone belongs to the requirements beside it.
 */
export function mentionsInProperties({ properties }: TestCase, criteria: Criteria): Mention[] {
  const ours = properties.filter(({ name }) => names.has(name.toLowerCase()));
  const words = ours.flatMap((property) => wordsOf(property).map((word) => ({ word, property })));
  const mentions: Mention[] = [];
  const alone: string[] = [];
  for (const { word, property } of words) {
    const found = findMentions(word, criteria, true);
    mentions.push(...found);
    if (found.length > 0) continue;
    if (/^criteri/i.test(property.name)) alone.push(word);
    else if (property.name.toLowerCase() === "assent") {
      mentions.push({ written: word, requirement: word, isUnknown: true });
    }
  }
  const bare = mentions.filter(({ criterion, isUnknown }) => !criterion && !isUnknown);
  for (const { requirement } of bare) {
    for (const word of alone) mentions.push(...findMentions(`${requirement}/${word}`, criteria, true));
  }
  return mentions;
}

function wordsOf({ value }: Property): string[] {
  return value.split(/[\s,;，；、]+/).filter(Boolean);
}
