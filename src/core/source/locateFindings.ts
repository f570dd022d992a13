import type { SourceFile } from "../model/entry.ts";
import { maxLength } from "../model/fileSize.ts";
import type { Finding, Place, Problem, Range, Span, Stage } from "../model/problem.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import { atOnce, type Steps } from "../model/turns.ts";
import { weightOf } from "../model/weight.ts";
import { linesOf, readRecordText, spanIn } from "./recordText.ts";
import { searchPlace } from "./searchPlace.ts";

/** What of a project weighs findings, and the files in which related values stand. */
export type Weighed = Pick<ProjectView, "settings" | "files">;

interface LocateOptions {
  readonly stage: Stage;
  readonly t: Translate;
}

/**
 * Weighs findings for the stage, drops the ignored ones and gives the others their lines. Only here, and only
 * for files with findings, are texts parsed with ranges.
 */
export function locateFindings(
  file: SourceFile,
  findings: readonly Finding[],
  project: Weighed,
  options: LocateOptions,
): readonly Problem[] {
  return atOnce(locateInSteps(file, findings, project, options));
}

/** `locateFindings` in small steps. */
export function* locateInSteps(
  file: SourceFile,
  findings: readonly Finding[],
  project: Weighed,
  { stage, t }: LocateOptions,
): Steps<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { code, message, record, related = [], data, ...place } of findings) {
    const severity = weightOf(code, project.settings.checks, stage);
    if (severity === "ignore") continue;
    yield* parseAround(file, place, t);
    for (const other of related) yield* parseAround(project.files.get(other.file), other, t);
    const span = spanOf(file, place, t);
    problems.push({
      code,
      severity,
      message,
      file: file.path,
      range: linesOf(file).range(span),
      span,
      pointer: place.pointer,
      ...(record ? { record } : {}),
      related: related.map((other) => ({
        message: other.message,
        file: other.file,
        range: rangeIn(project.files.get(other.file), other, t),
      })),
      ...(data ? { data } : {}),
    });
    yield;
  }
  return problems.sort((a, b) => comparePositions(a.range, b.range) || (a.code < b.code ? -1 : 1));
}

/** The lines of a place in a file; of a file that is not there, its beginning. */
export function rangeIn(file: SourceFile | undefined, place: Place, t: Translate): Range {
  if (!file) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return linesOf(file).range(spanOf(file, place, t));
}

/** What `spanOf` looks into, so that it is there already. */
function* parseAround(file: SourceFile | undefined, place: Place, t: Translate): Steps<void> {
  if (file && !place.span && !isSearched(file)) yield* readRecordText(file, place.pointer, t);
}

function spanOf(file: SourceFile, { pointer, at, span }: Place, t: Translate): Span {
  if (span) return span;
  return isSearched(file) ? searchPlace(file, pointer) : spanIn(file, pointer, at, t);
}

/** Whether a file is too large to be parsed with ranges. */
function isSearched({ text }: SourceFile): boolean {
  return text.length > maxLength;
}

function comparePositions(a: Range, b: Range): number {
  return a.start.line - b.start.line || a.start.character - b.start.character;
}
