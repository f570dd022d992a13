import type { FieldDifference } from "../control/baseline/compare.ts";
import { type Segment, wordDiff } from "../control/baseline/wordDiff.ts";
import { describeValue, type FieldNames, nameOfField } from "../model/fieldNames.ts";
import { sequenceDiff } from "../model/sequenceDiff.ts";

/** A changed field as people read it. */
export interface ChangeView {
  /** The steps to it, such as `Acceptance criteria`, `AC-1`, `Text`. */
  readonly name: readonly string[];
  readonly change: Change;
}

export type Change =
  /** A text of which words were removed and added. */
  | { readonly form: "words"; readonly segments: readonly Segment[] }
  /** A list of plain values: each of them stayed, went or came. */
  | { readonly form: "items"; readonly items: readonly Segment[] }
  /** One value took the place of another one; undefined where there is none. */
  | { readonly form: "values"; readonly before: string | undefined; readonly after: string | undefined };

const kinds = { " ": "same", "-": "removed", "+": "added" } as const;

/** Puts a difference into the reader's words. @param locale the language of the records, for where words end */
export function viewChange(
  { path, before, after }: FieldDifference,
  names: FieldNames,
  locale: string,
): ChangeView {
  const text = (value: unknown) => describeValue(value, path, names);
  const change = (): Change => {
    const segments = segmentsOf(before, after, locale);
    if (segments) return { form: "words", segments };
    if (isPlainList(before ?? []) && isPlainList(after ?? [])) {
      const steps = sequenceDiff(listed(before).map(text), listed(after).map(text));
      return { form: "items", items: steps.map(({ mark, token }) => ({ change: kinds[mark], text: token })) };
    }
    const [left, right] = [before, after].map((value) => (value === undefined ? undefined : text(value)));
    if (isNested(before) && isNested(after)) {
      return { form: "words", segments: wordDiff(left ?? "", right ?? "", locale) };
    }
    return { form: "values", before: left, after: right };
  };
  return { name: nameOfField(path, names), change: change() };
}

/** What changed within a text, by words; undefined for what is no prose, such as an id or a number. */
export function segmentsOf(before: unknown, after: unknown, locale: string): Segment[] | undefined {
  if (typeof before !== "string" || typeof after !== "string") return undefined;
  return isProse(before) || isProse(after) ? wordDiff(before, after, locale) : undefined;
}

/** Whether a text has words to compare: several of them, or a script that puts no spaces between them. */
function isProse(text: string): boolean {
  return /\s|[^\p{ASCII}\p{Script=Latin}]/u.test(text.trim());
}

function isPlainList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => !isNested(item));
}

function isNested(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
