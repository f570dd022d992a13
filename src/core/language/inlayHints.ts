import type { Day } from "../model/calendar.ts";
import type { SourceFile } from "../model/entry.ts";
import type { Span } from "../model/problem.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import { isDate } from "../schema/formats.ts";
import { linesOf } from "../source/recordText.ts";
import type { LifecycleOf } from "../workflow/atRest.ts";
import { cutTo } from "./cutTo.ts";
import { daysInWords, dayWithWeekday, urgencyOf } from "./dates.ts";
import { refFieldAt } from "./refFieldAt.ts";
import { levelInWords, ratings } from "./riskLevel.ts";
import { targetTitle } from "./targetTitle.ts";
import { type ValueInFile, valuesIn } from "./valuesIn.ts";

export type HintKind = "title" | "level" | "days";

/** A few words that an editor shows within a line, and that are no part of the text. */
export interface InlayHint {
  readonly kind: HintKind;
  /** Where it stands, in the file. */
  readonly offset: number;
  readonly text: string;
  /** What it says in full, where it was cut or says more. */
  readonly tooltip: string | undefined;
}

export interface HintSource {
  readonly project: ProjectView;
  readonly lifecycleOf: LifecycleOf;
  readonly today: Day;
  readonly t: Translate;
  /** Which kinds of hints are wanted. */
  readonly wanted: ReadonlySet<HintKind>;
}

/** The titles of a line have this many characters together; each may have the fewest. */
const longestTitles = 40;
const fewest = 12;

/**
 * The hints in a part of a file, in the order of the text: titles behind ids, computed levels behind the ratings of
 * risks, and days left behind dates of records that are still alive.
 */
export function inlayHints(file: SourceFile, within: Span, source: HintSource): readonly InlayHint[] {
  const hints: InlayHint[] = [];
  for (const value of valuesIn(file, within, source.t)) {
    const hint = titleHint(value, source) ?? levelHint(value, file, source) ?? daysHint(value, source);
    const isSeen = hint && hint.offset >= within.start && hint.offset <= within.end;
    if (isSeen && source.wanted.has(hint.kind)) hints.push(hint);
  }
  return fitted(hints, file);
}

/** The editor shows no more than about forty characters in a line, so titles in one line share them. */
function fitted(hints: readonly InlayHint[], file: SourceFile): readonly InlayHint[] {
  const lines = linesOf(file);
  const lineOf = ({ offset }: InlayHint) => lines.position(offset).line;
  const counts = new Map<number, number>();
  for (const hint of hints) counts.set(lineOf(hint), (counts.get(lineOf(hint)) ?? 0) + 1);
  return hints.map((hint) => {
    if (hint.kind !== "title") return hint;
    const share = Math.floor(longestTitles / (counts.get(lineOf(hint)) ?? 1));
    const text = cutTo(Math.max(fewest, share), hint.text);
    return text === hint.text ? hint : { ...hint, text, tooltip: hint.text };
  });
}

function titleHint({ entry, pointer, value, span }: ValueInFile, { project }: HintSource) {
  if (typeof value !== "string" || !refFieldAt(entry.kind, pointer)) return undefined;
  const [target] = project.find(value);
  const title = target ? targetTitle(target) : "";
  if (title === "") return undefined;
  return { kind: "title", offset: span.end, text: title, tooltip: undefined } as const;
}

function levelHint(
  { entry, pointer, value, key, span, isFlow }: ValueInFile,
  file: SourceFile,
  source: HintSource,
) {
  const rating = pointer.length === 1 ? ratings.find((name) => name === pointer[0]) : undefined;
  if (entry.kind !== "risk" || !rating || value !== undefined || !key) return undefined;
  const text = levelInWords(entry.value, rating, source.project.settings.risk, source.t);
  if (text === undefined) return undefined;
  // Below its key, a rating would end with its impact, and the level would seem to be a part of that.
  const offset = isFlow ? span.end : file.text.indexOf(":", key.end) + 1;
  return { kind: "level", offset, text, tooltip: undefined } as const;
}

function daysHint({ entry, pointer, value, span }: ValueInFile, { today, lifecycleOf, t }: HintSource) {
  if (typeof value !== "string" || !isDate(value)) return undefined;
  const urgency = urgencyOf(entry, pointer, lifecycleOf);
  if (urgency === "none") return undefined;
  const text = daysInWords(value, today, urgency === "due", t);
  return { kind: "days", offset: span.end, text, tooltip: dayWithWeekday(value, t) } as const;
}
