import { Composer, type CST, type Document, type ErrorCode } from "yaml";
import type { Span } from "../model/problem.ts";
import { maxFaults } from "./limits.ts";

/** What the composer says is wrong. */
export interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
  readonly span: Span;
}

export interface Composition {
  /** The first document of the text. */
  readonly document: Document.Parsed;
  /** The first of them. */
  readonly faults: readonly Fault[];
  /** Whether another document follows. */
  readonly more: boolean;
}

/**
 * Composes the first document of a text from its tokens. By itself the composer would make an error with a
 * trace of the stack for each of half a million faults.
 */
export function compose(tokens: readonly CST.Token[], length: number): Composition {
  const faults: Fault[] = [];
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    // Looked for in the document: here it would cost the square of their number.
    uniqueKeys: false,
    merge: false,
    strict: true,
    prettyErrors: false,
    keepSourceTokens: true,
    logLevel: "silent",
  });
  const report = (source: Source, code: ErrorCode, message: string) => {
    // A tag is found with its place by the screen.
    if (faults.length === maxFaults || code === "TAG_RESOLVE_FAILED") return;
    faults.push({ code, message, span: spanOf(source) });
  };
  // biome-ignore lint/complexity/useLiteralKeys: the composer declares it private
  composer["onError"] = report;
  const [own, more] = firstOf(tokens);
  for (const token of own) {
    if (token.type === "error") report(token, "UNEXPECTED_TOKEN", token.message);
    else composer.next(token).next();
  }
  const [document] = [...composer.end(true, length)] as [Document.Parsed];
  for (const { pos, code, message } of document.errors) report(pos, code, message);
  return { document, faults, more };
}

/** The tokens up to the end of the first document, and whether another one follows. */
function firstOf(tokens: readonly CST.Token[]): [own: readonly CST.Token[], more: boolean] {
  const first = tokens.findIndex(({ type }) => type === "document");
  const next = tokens.findIndex(({ type }, index) => index > first && type === "document");
  if (first < 0 || next < 0) return [tokens, false];
  const directive = tokens.findIndex(({ type }, index) => index > first && type === "directive");
  return [tokens.slice(0, directive < 0 ? next : Math.min(directive, next)), true];
}

/** The composer's errors begin at an offset, or are about a range or a token. */
type Source = number | readonly number[] | { readonly offset: number; readonly source?: string };

function spanOf(source: Source): Span {
  if (typeof source === "number") return { start: source, end: source + 1 };
  if ("offset" in source) return { start: source.offset, end: source.offset + (source.source?.length ?? 1) };
  const [start = 0, end = start + 1] = source;
  return { start, end };
}
