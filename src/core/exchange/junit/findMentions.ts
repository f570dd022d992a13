import { type Criteria, type Criterion, normalId } from "./criteria.ts";

/** What a test says that it tests. */
export interface Mention {
  /** As it was written. */
  readonly written: string;
  /** The id of a requirement, as it was written. */
  readonly requirement: string;
  /** The criterion that was named; undefined where only the requirement was, or where it has none such. */
  readonly criterion?: Criterion | undefined;
  /** Whether something was named that the requirement doesn't have. */
  readonly isUnknown: boolean;
}

/** Between the ids of a requirement and of its criterion. */
const separator = /^(?:[/:#.]|__?|-)/;
/** An id goes no further here: what follows is neither a part of it nor a longer one. */
const boundary = /^(?!-?[A-Za-z0-9])/;
/** Something that can only be meant as a criterion. */
const anyCriterion = /^(?:[/:#][A-Za-z0-9][\w-]*|__?[A-Za-z]+[-_]?\d+(?![A-Za-z0-9]))/;

/**
 * Finds the criteria that a text names: `REQ-014/AC-1` in any way that the name of a test can hold it, such as
 * `test_req_014_ac_1_exports`. A requirement alone, or a criterion that isn't there, counts only in a tag
 * (`[REQ-014]`, `@REQ-014`) or where the text is a value given for this very purpose.
 */
export function findMentions(text: string, criteria: Criteria, isValue = false): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(criteria.pattern)) {
    const [id] = match;
    const rest = text.slice(match.index + id.length);
    const own = criteria.of(id);
    const isSure = isValue || isTag(text, match.index);
    const named = own && namedFirst(rest, own, isSure);
    if (named) {
      const written = text.slice(match.index, match.index + id.length + named.length);
      mentions.push({ written, requirement: id, criterion: named.criterion, isUnknown: false });
      continue;
    }
    if (!isSure || !boundary.test(rest)) continue;
    const [more = ""] = anyCriterion.exec(rest) ?? [];
    mentions.push({
      written: id + more,
      requirement: id,
      isUnknown: more !== "" || own === undefined,
    });
  }
  return mentions;
}

/** The criterion with which the text goes on; of those that fit, the one with the longest id. */
function namedFirst(
  rest: string,
  own: readonly Criterion[],
  isSure: boolean,
): { readonly criterion: Criterion; readonly length: number } | undefined {
  const [between] = separator.exec(rest) ?? [];
  if (between === undefined) return undefined;
  // What goes on in words, as test_req_014_a_user_logs_in, must not name a criterion called A.
  const isPlain = isSure || /[/:#.]/.test(between);
  const following = rest.slice(between.length);
  let found: Criterion | undefined;
  for (const criterion of own) {
    const { length } = criterion.id;
    if (!isPlain && !/\d/.test(criterion.id)) continue;
    const isNamed =
      normalId(following.slice(0, length)) === normalId(criterion.id) &&
      boundary.test(following.slice(length));
    if (isNamed && length > (found?.id.length ?? 0)) found = criterion;
  }
  return found && { criterion: found, length: between.length + found.id.length };
}

/** Whether the place is behind an `@`, or in square brackets. */
function isTag(text: string, at: number): boolean {
  if (text[at - 1] === "@") return true;
  const open = text.lastIndexOf("[", at);
  return open >= 0 && !text.slice(open, at).includes("]") && text.indexOf("]", at) > 0;
}
