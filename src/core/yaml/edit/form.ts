import { isCollection as isCollectionNode, isScalar, type Node, Scalar } from "yaml";
import { blockLines, flowText, inlineText, isFilled, literalFor, type PrintStyle, width } from "../print.ts";
import { isBlockScalar } from "./extent.ts";
import { literalOf, type Quotes, scalarText } from "./scalarText.ts";
import type { Slot } from "./slot.ts";
import type { Source } from "./source.ts";

/** What a value looks like in a block: the text behind its key, and the lines below that line. */
export interface Form {
  /** Empty for a mapping or list in block style. */
  readonly first: string;
  readonly lines: readonly string[];
  /** Where those lines begin. */
  readonly column: number;
}

/** The form that keeps most of how the old value was written. */
export function formFor(source: Source, slot: Slot, value: unknown, style: PrintStyle): Form {
  const rewritten = typeof value === "string" && rewriteBlockScalar(source, slot, value, style);
  if (rewritten) return rewritten;
  const node = slot.node;
  const literal = hasQuotedLines(node) ? undefined : literalFor(value, style);
  const below = slot.kind === "root" ? 0 : slot.column;
  if (literal)
    return { first: literal.header, lines: literal.lines, column: below + indentOf(slot, style.step) };
  const inline = inlineFor(slot, value, style);
  if (inline !== undefined) return { first: inline, lines: [], column: 0 };
  const indent = indentOf(slot, Array.isArray(value) ? style.sequence : style.step);
  const column = below + (slot.kind === "root" ? 0 : indent);
  return { first: "", lines: blockLines(value, column, style, slot.kind !== "root"), column };
}

function indentOf(slot: Slot, byKey: number): number {
  return slot.kind === "item" ? 2 : byKey;
}

function inlineFor(slot: Slot, value: unknown, style: PrintStyle): string | undefined {
  const node = slot.node;
  if (!isFilled(value)) {
    return typeof value === "object" && value !== null
      ? flowText(value)
      : scalarText(value, false, quotesOf(node));
  }
  if (slot.kind === "root") return undefined;
  const room = width - slot.column - 2;
  const wasFlow = isCollectionNode(node) && node.flow === true;
  if (wasFlow && node.items.length > 0) {
    const text = flowText(value);
    if (text.length <= room && !text.includes("\\n")) return text;
  }
  return inlineText(value, room, slot.kind === "item" || wasFlow, style);
}

export function quotesOf(node: Node | null): Quotes {
  if (!isScalar(node)) return "none";
  if (node.type === Scalar.QUOTE_SINGLE) return "single";
  return node.type === Scalar.QUOTE_DOUBLE ? "double" : "none";
}

/** Whether somebody chose to write several lines in quotes. */
function hasQuotedLines(node: Node | null): boolean {
  return quotesOf(node) === "double" && isScalar(node) && String(node.value).includes("\n");
}

/** A block scalar stays one, literal or folded and as deep as it was. */
function rewriteBlockScalar(source: Source, slot: Slot, value: string, style: PrintStyle): Form | undefined {
  const node = slot.node;
  if (!isBlockScalar(node) || !node.range || style.literals === "none") return undefined;
  const literal = literalOf(value);
  const header = /^([|>])([+-]?)(\d?)([+-]?)/.exec(source.restOfLine(node.range[0]));
  if (!literal || !header) return undefined;
  const [, mode = "|", before = "", digit = "", after = ""] = header;
  const keeps = before + after === "+";
  if (literal.header === "|+" && style.literals === "clipped" && !keeps) return undefined;
  const chomp = keeps && literal.header === "|" ? "+" : literal.header.slice(1);
  const body = source.text.slice(source.nextLine(node.range[0]), node.range[1]);
  const indent = digit ? parentIndent(node) + Number(digit) : /^ *(?=[^ \r\n])/m.exec(body)?.[0].length;
  const column = indent ?? (slot.kind === "root" ? 0 : slot.column) + 2;
  const folded = mode === ">" ? foldedLines(literal.lines) : undefined;
  return { first: `${folded ? ">" : "|"}${digit}${chomp}`, lines: folded ?? literal.lines, column };
}

function parentIndent(node: Scalar): number {
  const token = node.srcToken;
  return token && "indent" in token ? token.indent : 0;
}

/** The lines of a folded block that reads back as these; undefined where folding can't say that. */
function foldedLines(lines: readonly string[]): readonly string[] | undefined {
  if (lines[0] === "" || lines.some((line) => /^[ \t]/.test(line))) return undefined;
  const content = lines.join("\n");
  const text = content.replace(/\n+$/, "");
  return (text.replace(/\n+/g, "$&\n") + content.slice(text.length)).split("\n");
}
