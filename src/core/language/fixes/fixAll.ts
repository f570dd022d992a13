import type { SourceFile } from "../../model/entry.ts";
import type { Problem, Stage } from "../../model/problem.ts";
import type { ProblemCode } from "../../model/problemCodes.ts";
import { locateFindings } from "../../source/locateFindings.ts";
import type { TextEdit } from "../../yaml/edit/change.ts";
import { TextPieces } from "../../yaml/edit/textPieces.ts";
import type { Fix, FixContext } from "./fix.ts";
import { fixesFor } from "./fixesFor.ts";
import { isBetter, reread } from "./reread.ts";

/** What was mended, for people. */
export interface Mended {
  readonly code: ProblemCode;
  readonly title: string;
  /** The id of the record; undefined where it has none. */
  readonly record: string | undefined;
  /** The 0-based line in the text as it was by then. */
  readonly line: number;
}

/** A file after all fixes that need no answer. */
export interface FixedFile {
  /** The text as it stands in the file now. */
  readonly expected: string;
  readonly text: string;
  /** What makes `text` of the text without its mark. */
  readonly edits: readonly TextEdit[];
  readonly mended: readonly Mended[];
}

/** One fix may uncover the next problem: a text has to be YAML before its values can be judged. */
const maxRounds = 50;

/**
 * Mends what can be mended without asking: what is wrong with the file taken alone, and can only be meant in one way.
 * Undefined where there is nothing of the kind.
 */
export function fixAll(context: FixContext, stage: Stage): FixedFile | undefined {
  const { file, t } = context;
  const mended: Mended[] = [];
  const isMarked = file.findings.some(({ data }) => data?.isMark === true);
  if (isMarked) {
    const title = t("Remove the byte order mark");
    mended.push({ code: "yaml/encoding", title, record: undefined, line: 0 });
  }
  const pieces = new TextPieces(file.text);
  let now: SourceFile = isMarked ? reread(file, [], t) : file;
  for (let round = 0; round < maxRounds; round++) {
    const done = fixOnce({ ...context, file: now }, stage);
    if (!done) break;
    pieces.apply(done.edits);
    mended.push(...done.mended);
    now = done.file;
  }
  if (mended.length === 0) return undefined;
  return {
    expected: isMarked ? `\ufeff${file.text}` : file.text,
    text: now.text,
    edits: pieces.edits,
    mended,
  };
}

interface Round {
  readonly file: SourceFile;
  readonly edits: readonly TextEdit[];
  readonly mended: readonly Mended[];
}

/** As many fixes at once as stand apart; one by one where together they don't make it better. */
function fixOnce(context: FixContext, stage: Stage): Round | undefined {
  const { file, project, t } = context;
  const problems = locateFindings(file, file.findings, project, { stage, t });
  const found = problems.flatMap((problem) => {
    const [fix] = fixesFor(problem, context).filter(({ isSafe }) => isSafe);
    return fix ? [{ problem, fix }] : [];
  });
  const apart = standingApart(found);
  const together = apart.length > 1 ? carriedOut(apart, context) : undefined;
  if (together) return together;
  for (const one of found) {
    const alone = carriedOut([one], context);
    if (alone) return alone;
  }
  return undefined;
}

interface Found {
  readonly problem: Problem;
  readonly fix: Fix;
}

function carriedOut(found: readonly Found[], { file, t }: FixContext): Round | undefined {
  const edits = found.flatMap(({ fix }) => fix.edits).sort((a, b) => a.start - b.start);
  const fresh = reread(file, edits, t);
  if (!isBetter(fresh, file)) return undefined;
  const mended = found.map(({ problem, fix }) => ({
    code: fix.code,
    title: fix.title,
    record: problem.record,
    line: problem.range.start.line,
  }));
  return { file: fresh, edits, mended };
}

/** Those whose edits don't touch those of an earlier one. */
export function standingApart<T extends { readonly fix: Fix }>(found: readonly T[]): readonly T[] {
  const taken: TextEdit[] = [];
  return found.filter(({ fix: { edits } }) => {
    const collides = edits.some((edit) =>
      taken.some((other) => edit.start <= other.end && other.start <= edit.end),
    );
    if (!collides) taken.push(...edits);
    return !collides;
  });
}
