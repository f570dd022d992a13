import type { Day } from "../../model/calendar.ts";
import type { Span } from "../../model/problem.ts";
import type { ProjectView } from "../../model/project.ts";
import type { Translate } from "../../model/translate.ts";
import type { LifecycleOf } from "../../workflow/atRest.ts";

/** Where somebody writes, and what is known of the project. */
export interface CompletionRequest {
  /** The document as it is now; the project may know an older one. */
  readonly text: string;
  /** Relative to the project's folder, with `/` between the names. */
  readonly path: string;
  /** In UTF-16 units. */
  readonly offset: number;
  readonly project: ProjectView;
  readonly lifecycleOf: LifecycleOf;
  /** In the time zone of the project. */
  readonly today: Day;
  readonly t: Translate;
}

export type CompletionKind = "key" | "value" | "record" | "person" | "event" | "date" | "snippet";

/** Something that could be written at the cursor. Its texts may come from records: they are plain, never Markdown. */
export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail: string;
  readonly documentation: string;
  /** What takes the place of the span. Lines below its first one have their whole indentation. */
  readonly insertText: string;
  /** Whether `insertText` has tab stops, as `$1`, `${1:default}` and `${1|one,two|}`. */
  readonly isSnippet: boolean;
  readonly span: Span;
  readonly filterText: string;
  readonly sortText: string;
  readonly isPreferred: boolean;
  /** Whether there is something to choose right behind what was inserted. */
  readonly suggestsMore: boolean;
}

export interface CompletionList {
  readonly items: readonly CompletionItem[];
  /** Whether more would be offered once more is typed. */
  readonly isIncomplete: boolean;
}
