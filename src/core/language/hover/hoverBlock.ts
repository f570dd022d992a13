import type { Day } from "../../model/calendar.ts";
import type { Problem, Span } from "../../model/problem.ts";
import type { ProjectView } from "../../model/project.ts";
import type { Translate } from "../../model/translate.ts";
import type { LifecycleOf } from "../../workflow/atRest.ts";

/** One thing that is known of what stands under the cursor. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** A piece of a hover as plain data: how it looks is up to the editor. None of its texts is markup. */
export type HoverBlock =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "code"; readonly text: string }
  | Grid;

/** A table whose first row and first column say what the others are about, with one cell that counts. */
export interface Grid {
  readonly kind: "grid";
  readonly rows: readonly (readonly string[])[];
  readonly marked: { readonly row: number; readonly column: number };
}

/** What belongs together in a hover, from top to bottom. */
export type HoverSection = readonly HoverBlock[];

/** What there is to say of a place of a file. */
export interface RecordHover {
  /** What it is said of. */
  readonly span: Span;
  readonly sections: readonly HoverSection[];
}

/** What hovers are made from. */
export interface HoverSource {
  readonly project: ProjectView;
  /** What the project is called where it is one of several. */
  readonly projectName?: string | undefined;
  readonly lifecycleOf: LifecycleOf;
  /** The day that counts as today in the project's time zone. */
  readonly today: Day;
  /** The problems of a file, where they are known. */
  readonly problemsOf?: (path: string) => readonly Problem[];
  readonly t: Translate;
}
