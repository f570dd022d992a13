import { type DiffStep, sequenceDiff } from "../../model/sequenceDiff.ts";

/** A stretch of a text: in both states of it, only in the earlier one, or only in the later one. */
export interface Segment {
  readonly change: "same" | "removed" | "added";
  readonly text: string;
}

/** Where less than this share of the letters stays, two texts are easier to read one after the other. */
const leastShared = 0.25;
const word = /[\p{L}\p{N}]/u;
/** No word goes on behind one of these. */
const separator = /[\s，。；：、！？]/;

const changes = { " ": "same", "-": "removed", "+": "added" } as const;

/**
 * What was taken out of a text and put in, in whole words of any language; what was removed stands before what was
 * added in its place. Texts that have little in common are replaced as a whole.
 * @param locale the language of the texts (BCP 47), for where words end
 */
export function wordDiff(before: string, after: string, locale: string): Segment[] {
  if (before === after) return toSegments([{ same: before, removed: "", added: "" }]);
  const [start, end] = commonEnds(before, after);
  const steps = sequenceDiff(
    wordsOf(before.slice(start, before.length - end), locale),
    wordsOf(after.slice(start, after.length - end), locale),
  );
  const all: readonly DiffStep<string>[] = [
    { mark: " ", token: before.slice(0, start) },
    ...steps,
    { mark: " ", token: before.slice(before.length - end) },
  ];
  const longest = Math.max(before.length, after.length);
  const isOther =
    start + end < leastShared * longest && sharedLetters(all) < leastShared * letters(before, after);
  return toSegments(isOther ? [{ same: "", removed: before, added: after }] : joined(all));
}

/**
 * How many characters two texts have in common at their beginnings and at their ends, up to where words end: to find
 * the words in all of a long text takes longer than the rest.
 */
function commonEnds(before: string, after: string): [start: number, end: number] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  while (start > 0 && !separator.test(before[start - 1] ?? "")) start--;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  while (end > 0 && !separator.test(before[before.length - end] ?? "")) end--;
  return [start, end];
}

function sharedLetters(steps: readonly DiffStep<string>[]): number {
  return steps.reduce((sum, { mark, token }) => sum + (mark === " " ? lettersOf(token) : 0), 0);
}

function letters(before: string, after: string): number {
  return Math.max(lettersOf(before), lettersOf(after));
}

const segmenters = new Map<string, Intl.Segmenter>();

function wordsOf(text: string, locale: string): string[] {
  let segmenter = segmenters.get(locale);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: "word" });
    segmenters.set(locale, segmenter);
  }
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function lettersOf(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** What stayed, and then what took the place of what. */
interface Stretch {
  same: string;
  removed: string;
  added: string;
}

/** Changes with only spaces or punctuation between them are one: nobody reads them apart. */
function joined(steps: readonly DiffStep<string>[]): Stretch[] {
  const stretches: Stretch[] = [{ same: "", removed: "", added: "" }];
  for (const { mark, token } of steps) {
    const last = stretches.at(-1) as Stretch;
    if (mark !== " ") last[changes[mark]] += token;
    else if (last.removed === "" && last.added === "") last.same += token;
    else stretches.push({ same: token, removed: "", added: "" });
  }
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    const { same, removed, added } = stretch;
    const last = kept.at(-1);
    const isBetween = last && (last.removed || last.added) && (removed || added);
    if (isBetween && !word.test(same) && !same.includes("\n")) {
      last.removed += same + removed;
      last.added += same + added;
    } else {
      kept.push(stretch);
    }
  }
  return kept;
}

function toSegments(stretches: readonly Stretch[]): Segment[] {
  return stretches
    .flatMap(({ same, removed, added }): Segment[] => [
      { change: "same", text: same },
      { change: "removed", text: removed },
      { change: "added", text: added },
    ])
    .filter(({ text }) => text !== "");
}
