import type { Day } from "../../model/calendar.ts";
import type { SourceFile } from "../../model/entry.ts";
import type { Kind } from "../../model/kind.ts";
import type { Problem } from "../../model/problem.ts";
import type { ProblemCode } from "../../model/problemCodes.ts";
import type { ProjectView } from "../../model/project.ts";
import type { Translate } from "../../model/translate.ts";
import type { LifecycleOf } from "../../workflow/atRest.ts";
import type { TextEdit } from "../../yaml/edit/change.ts";

/** What fixes may look at. */
export interface FixContext {
  readonly file: SourceFile;
  readonly project: ProjectView;
  readonly lifecycleOf: LifecycleOf;
  readonly today: Day;
  readonly t: Translate;
  /** Texts in the language of the project, for what stands in its files; in that of the reader where it is absent. */
  readonly inProject?: Translate;
}

/** One way to mend a problem. */
export interface Fix {
  readonly title: string;
  readonly code: ProblemCode;
  /** Whether it is what nearly everybody would do. */
  readonly isPreferred: boolean;
  /** Whether it can be done without asking: what it writes says what was there, in the form that is wanted. */
  readonly isSafe: boolean;
  /** In the file of the problem; none for a fix that creates something. */
  readonly edits: readonly TextEdit[];
  /** The record that is to be created, with a title that is asked for. */
  readonly creates?: { readonly kind: Kind; readonly id: string };
}

/** The ways to mend one problem, the likeliest first. */
export type Fixer = (problem: Problem, context: FixContext) => Iterable<Fix>;

/** How sure a fix is. */
export type Sureness = "safe" | "preferred" | "possible";

/** A fix, where its edits can be made and change anything. */
export function* fixBy(
  { code }: Problem,
  title: string,
  edits: readonly TextEdit[] | undefined,
  sureness: Sureness = "possible",
): Iterable<Fix> {
  if (!edits || edits.length === 0) return;
  yield { title, code, isPreferred: sureness !== "possible", isSafe: sureness === "safe", edits };
}

/** What a fix is called that puts another value in the place of one. */
export function changeTitle(value: string | number, t: Translate): string {
  return t("Change to “{value}”", { value });
}
