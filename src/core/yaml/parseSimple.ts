import { colonAfter, doubt } from "./doubt.ts";
import { knownText } from "./knownTexts.ts";
import { SimpleValues } from "./simpleValues.ts";

/** Line ends other than LF, tabs, control characters and halves of pairs: where parsers differ, or refuse. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const odd = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/;
const deepest = 32;

/**
 * Reads what records mostly are, in one pass and several times as fast as a whole parser: block style with plain keys, one
 * line for each value, literal texts. Undefined for everything else, also for what is wrong: others read that.
 */
export function parseSimple(text: string): { readonly value: unknown } | undefined {
  const lines = text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
  if (odd.test(lines)) return undefined;
  try {
    return { value: new SimpleBlocks(lines).read() };
  } catch (error) {
    if (error === doubt) return undefined;
    throw error;
  }
}

class SimpleBlocks {
  readonly #text: string;
  readonly #values: SimpleValues;
  /** Where what the present line says begins and ends, and its indentation; -1 at the end of the text. */
  #begin = 0;
  #end = 0;
  #indent: number = -1;
  /** Whether a comment stands above the present line. */
  #isCommented = false;

  constructor(text: string) {
    this.#text = text;
    this.#values = new SimpleValues(text);
  }

  read(): unknown {
    this.#goTo(0);
    const value = this.#indent === 0 ? this.#block(0, 0) : undefined;
    if (value === undefined || this.#indent >= 0) throw doubt;
    return value;
  }

  /** Finds the next line that says anything, from the beginning of a line on. */
  #goTo(start: number): void {
    const text = this.#text;
    this.#isCommented = false;
    for (let line = start; ; line = this.#end + 1) {
      let at = line;
      while (text.charCodeAt(at) === 32) at++;
      const isEmpty = at >= text.length || text.charCodeAt(at) === 10;
      if (isEmpty && at > line) throw doubt;
      if (isEmpty && at >= text.length) {
        this.#indent = -1;
        return;
      }
      this.#end = isEmpty ? at : this.#endOfLine(at);
      if (isEmpty) continue;
      if (text.charCodeAt(at) === 35) {
        this.#isCommented = true;
        continue;
      }
      this.#begin = at;
      this.#indent = at - line;
      return;
    }
  }

  #endOfLine(from: number): number {
    const end = this.#text.indexOf("\n", from);
    return end < 0 ? this.#text.length : end;
  }

  #isItem(): boolean {
    return this.#text.charCodeAt(this.#begin) === 45 && this.#text.charCodeAt(this.#begin + 1) === 32;
  }

  #block(indent: number, depth: number): unknown {
    if (depth > deepest) throw doubt;
    return this.#isItem() ? this.#sequence(indent, depth) : this.#mapping(indent, depth);
  }

  #mapping(indent: number, depth: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    let count = 0;
    do {
      const colon = colonAfter(this.#text, this.#begin);
      if (colon < 0) throw doubt;
      const key = knownText(this.#text, this.#begin, colon);
      map[key] = colon + 1 === this.#end ? this.#below(indent, depth) : this.#value(colon + 1, indent);
      count++;
    } while (this.#indent === indent);
    if (this.#indent > indent || Object.keys(map).length !== count) throw doubt;
    return map;
  }

  #sequence(indent: number, depth: number): unknown[] {
    const list: unknown[] = [];
    do {
      let from = this.#begin + 1;
      while (this.#text.charCodeAt(from) === 32) from++;
      if (colonAfter(this.#text, from) < 0) {
        list.push(this.#value(from, indent));
      } else {
        this.#indent += from - this.#begin;
        this.#begin = from;
        list.push(this.#mapping(this.#indent, depth + 1));
      }
    } while (this.#indent === indent && this.#isItem());
    if (this.#indent > indent) throw doubt;
    // Without the room for further items.
    return list.slice();
  }

  /** What stands in the lines below a key; nothing where they go on as before. */
  #below(indent: number, depth: number): unknown {
    this.#goTo(this.#end + 1);
    if (this.#indent > indent || (this.#indent === indent && this.#isItem())) {
      if (this.#isCommented) throw doubt;
      return this.#block(this.#indent, depth + 1);
    }
    return null;
  }

  #value(start: number, indent: number): unknown {
    let from = start;
    while (this.#text.charCodeAt(from) === 32) from++;
    if (this.#text.charCodeAt(from) === 124) return this.#literal(from, indent);
    const value = this.#values.read(from, this.#end);
    this.#goTo(this.#end + 1);
    return value;
  }

  /** A literal text, whose lines are indented deeper than where it stands. */
  #literal(from: number, parent: number): string {
    const text = this.#text;
    const isStripped = text.charCodeAt(from + 1) === 45;
    if (from + (isStripped ? 2 : 1) !== this.#end) throw doubt;
    let line = this.#end + 1;
    let content = "";
    let indent = 0;
    while (line < text.length) {
      let at = line;
      while (text.charCodeAt(at) === 32 && (indent === 0 || at - line < indent)) at++;
      const end = text.indexOf("\n", at);
      if (end < 0) throw doubt;
      if (end === at) {
        if (at > line || indent === 0) throw doubt;
        content += "\n";
      } else {
        if (indent === 0) indent = at - line;
        if (indent <= parent) throw doubt;
        if (at - line < indent) break;
        if (text.charCodeAt(at) === 32 && text.slice(at, end).trim() === "") throw doubt;
        content += text.slice(at, end + 1);
      }
      line = end + 1;
    }
    this.#goTo(line);
    if (this.#isCommented || indent === 0) throw doubt;
    let last = content.length;
    while (content.charCodeAt(last - 1) === 10) last--;
    return content.slice(0, isStripped ? last : last + 1);
  }
}
