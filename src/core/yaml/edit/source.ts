import { type Document, isMap, isPair, isScalar, isSeq, type Node } from "yaml";
import { houseStyle, type PrintStyle } from "../print.ts";

/** The text that is edited, with what new text has to follow: its line ends and its indentation. */
export class Source {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly eol: string;
  readonly style: PrintStyle;

  constructor(text: string, document: Document.Parsed, items: PrintStyle["items"] = "fitting") {
    this.text = text;
    this.document = document;
    this.eol = /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n";
    this.style = { ...houseStyle, ...this.#indentation(document.contents, 0), items };
  }

  /** The same text, where new items of lists are laid out in another way. */
  withItems(items: PrintStyle["items"]): Source {
    return new Source(this.text, this.document, items);
  }

  lineStart(offset: number): number {
    // From before the text, `lastIndexOf` would look at its first character.
    return offset === 0 ? 0 : this.text.lastIndexOf("\n", offset - 1) + 1;
  }

  /** Where the line ends, before its line end. */
  lineEnd(offset: number): number {
    const end = this.text.indexOf("\n", offset);
    if (end < 0) return this.text.length;
    return end > offset && this.text[end - 1] === "\r" ? end - 1 : end;
  }

  /** Where the next line starts; the end of the text for the last one. */
  nextLine(offset: number): number {
    const end = this.text.indexOf("\n", offset);
    return end < 0 ? this.text.length : end + 1;
  }

  /** Where the line before this one ends, before its line end; 0 for the first one. */
  previousLineEnd(offset: number): number {
    const start = this.lineStart(offset);
    if (start === 0) return 0;
    return this.text[start - 2] === "\r" ? start - 2 : start - 1;
  }

  column(offset: number): number {
    return offset - this.lineStart(offset);
  }

  /** Whether only spaces stand before it in its line. */
  startsLine(offset: number): boolean {
    return this.text.slice(this.lineStart(offset), offset).trim() === "";
  }

  restOfLine(offset: number): string {
    return this.text.slice(offset, this.lineEnd(offset));
  }

  /** Lines at a column, each after a line end. */
  newLines(lines: readonly string[], column: number): string {
    const indent = " ".repeat(column);
    return lines.map((line) => this.eol + (line === "" ? "" : indent + line)).join("");
  }

  /** How the first mapping and the first sequence below a key are indented here. */
  #indentation(node: Node | null, depth: number): { step?: number; sequence?: number } {
    const found: { step?: number; sequence?: number } = {};
    if (depth > 3 || !(isMap(node) || isSeq(node)) || node.flow) return found;
    for (const child of node.items.slice(0, 40)) {
      const value = (isPair(child) ? child.value : child) as Node | null;
      if (isScalar(value) || !value?.range || !node.range) continue;
      const by = this.column(value.range[0]) - this.column(node.range[0]);
      if (isPair(child) && isMap(value) && !value.flow && by > 0) found.step ??= by;
      if (isPair(child) && isSeq(value) && !value.flow && by >= 0) found.sequence ??= by;
      const inner = this.#indentation(value, depth + 1);
      if (inner.step !== undefined) found.step ??= inner.step;
      if (inner.sequence !== undefined) found.sequence ??= inner.sequence;
    }
    return found;
  }
}
