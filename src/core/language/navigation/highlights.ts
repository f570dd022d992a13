import type { SourceFile } from "../../model/entry.ts";
import type { Span } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import type { IdPlace } from "../idAt.ts";
import { idSpans, occurrences } from "./idSpans.ts";

export interface Highlight {
  readonly span: Span;
  /** Whether the id comes from here, or is only named. */
  readonly isDeclaration: boolean;
}

/** Where else a file says the id at a place of it, and where it says it there, in the order of the text. */
export function highlightsOf(file: SourceFile, place: IdPlace, t: Translate): readonly Highlight[] {
  const { id, role } = place;
  if (role === "person") {
    return occurrences(file.text, id).map((span) => ({ span, isDeclaration: false }));
  }
  const mentions = file.entries.flatMap((entry) =>
    entry.references.flatMap((one) => (one.id === id ? [{ entry, pointer: one.pointer }] : [])),
  );
  const declarations = file.entries.flatMap((entry) => [
    ...(entry.id === id ? [{ entry, pointer: ["id"] }] : []),
    ...entry.anchors.flatMap((one) => (one.id === id ? [{ entry, pointer: one.pointer }] : [])),
  ]);
  const own = idSpans(file, id, declarations, t);
  const isDeclaration = ({ start }: Span) => own.some((span) => span.start === start);
  const all = idSpans(file, id, [...mentions, ...declarations], t);
  // A record that can't be read has no references, but the cursor stands at one.
  const spans = all.some(({ start }) => start === place.span.start) ? all : [...all, place.span];
  return spans
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ span, isDeclaration: isDeclaration(span) }));
}
