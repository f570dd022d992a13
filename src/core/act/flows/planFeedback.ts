import type { FactsSource } from "../../workflow/factsFor.ts";
import { type Author, type Birth, type PlannedBirths, planBirths } from "./planBirths.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a client said about the work. */
export interface FeedbackWish extends Author {
  /** Those of the feedback. */
  readonly feedback: Fields;
  /** Those of an issue that is opened for it; undefined for none. */
  readonly issue?: Fields | undefined;
}

/** A complaint, or a conflict between people. */
export interface ComplaintWish extends Author {
  /** Those of the issue. */
  readonly issue: Fields;
  /** Those of the feedback as which it is kept too; undefined for none. */
  readonly feedback?: Fields | undefined;
}

/** Plans feedback, and the issue that it calls for; both name each other. The feedback is the first of the ids. */
export function planFeedback(
  { feedback, issue, ...author }: FeedbackWish,
  source: FactsSource,
): PlannedBirths {
  return planBirths(pair(["feedback", feedback], issue && ["issue", issue]), author, source);
}

/** Plans an issue, and the feedback as which the client gets an answer; both name each other. The issue is the first of the ids. */
export function planComplaint(
  { issue, feedback, ...author }: ComplaintWish,
  source: FactsSource,
): PlannedBirths {
  return planBirths(pair(["issue", issue], feedback && ["feedback", feedback]), author, source);
}

type Half = readonly ["feedback" | "issue", Fields];

function pair(one: Half, other: Half | undefined): readonly Birth[] {
  const halves = other ? [one, other] : [one];
  return halves.map(([kind, fields], index) => ({
    kind,
    fields: (ids) => linked(fields, other ? [ids[1 - index] ?? ""] : []),
  }));
}

function linked(fields: Fields, more: readonly string[]): Fields {
  const { links, ...others } = fields;
  const all = [...(Array.isArray(links) ? links : []), ...more];
  return all.length > 0 ? { ...others, links: all } : others;
}
