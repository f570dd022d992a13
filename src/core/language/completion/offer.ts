import type { FileKind } from "../../model/kind.ts";
import type { CompletionItem, CompletionKind, CompletionRequest } from "./completionItem.ts";
import type { CursorContext } from "./cursorContext.ts";
import type { SchemaPlace } from "./schemaPlace.ts";

/** The place for which something is offered. */
export interface Scene extends CompletionRequest {
  /** What the file holds. */
  readonly kind: FileKind;
  readonly context: CursorContext;
  readonly place: SchemaPlace;
}

type Shown = Pick<CompletionItem, "label" | "kind"> &
  Partial<Pick<CompletionItem, "detail" | "documentation" | "filterText" | "isPreferred" | "suggestsMore">>;

/** Something to write, before it is known how it fits in with what is there. */
export type Offer = Shown & (Word | Template);

interface Word {
  /** A key or value as it is meant: quotes come where YAML wants them. */
  readonly word: string | number | boolean;
  /** Around it, as they are. */
  readonly prefix?: string;
  readonly suffix?: string;
}

interface Template {
  /** YAML with tab stops; one that begins with a line end takes the place of the spaces before it. */
  readonly snippet: string;
}

/** A key that no schema lists. */
export interface OpenKey {
  readonly word: string;
  readonly detail: string;
  readonly kind?: CompletionKind;
}
