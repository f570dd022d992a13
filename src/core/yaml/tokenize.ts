import { type CST, Parser } from "yaml";
import type { Span } from "../model/problem.ts";
import type { Fault } from "./compose.ts";
import { lexemes } from "./lexemes.ts";
import { maxDepth, maxFaults } from "./limits.ts";
import type { Screen } from "./screen.ts";

export interface Tokens {
  readonly tokens: readonly CST.Token[];
  /** Where the text nests too deeply; its tokens are not to be composed. */
  readonly tooDeep?: Span;
  /** What reading stopped at: the last of too many lexemes that stand where none can. */
  readonly stopped?: Fault;
}

const blank: ReadonlySet<CST.TokenType> = new Set(["space", "newline", "comment"]);

/**
 * The concrete tokens of the text. The parser is watched step by step because composing a thousand nested
 * brackets can abort the whole process, and a million quotation marks are half a million stray lexemes.
 */
export function tokenize(text: string, screen: Screen): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let strays = 0;
  let stopped: Fault | undefined;
  for (const lexeme of lexemes(text)) {
    const start = parser.offset;
    screen.see(lexeme, start);
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > maxDepth + 1) {
      return { tokens, tooDeep: { start: parser.offset - 1, end: parser.offset } };
    }
    if (isStray(parser, start, tokens) && ++strays > maxFaults) {
      const span = { start, end: parser.offset };
      stopped = { code: "UNEXPECTED_TOKEN", message: "", span };
      break;
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, ...(stopped && { stopped }) };
}

/** Whether the parser has put the lexeme that begins at `start` behind a value, where none can stand, or nowhere. */
function isStray(parser: Parser, start: number, tokens: readonly CST.Token[]): boolean {
  const last = tokens.at(-1);
  if (last?.type === "error" && last.offset === start) return true;
  const top = parser.stack.at(-1);
  const behind = top && "end" in top ? top.end?.at(-1) : undefined;
  if (!behind || behind.offset !== start || blank.has(behind.type)) return false;
  return top?.type !== "flow-collection" || top.end.length > 1;
}
