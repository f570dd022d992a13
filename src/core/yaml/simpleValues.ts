import { colonAfter, doubt, isDigit } from "./doubt.ts";
import { knownText } from "./knownTexts.ts";
import { isNotText, isUnbounded, toValue } from "./scalars.ts";

/** What begins no plain scalar, or one that may stand for something else. */
const noStart: ReadonlySet<number> = new Set([..." ?:,[]{}#&*!|>'\"%@`=<~"].map((one) => one.charCodeAt(0)));
const escapes = /^"(?:[^"\\]|\\["\\nrt])*"$/;
const deepest = 16;

/** Reads values that stand on one line: plain, quoted, lists and mappings in brackets. Throws `doubt` at others. */
export class SimpleValues {
  readonly #text: string;
  #at = 0;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value from an offset to the end of its line. */
  read(from: number, end: number): unknown {
    this.#at = from;
    this.#end = end;
    const value = this.#value(0);
    if (this.#at !== end) throw doubt;
    return value;
  }

  #value(depth: number): unknown {
    switch (this.#text.charCodeAt(this.#at)) {
      case 34:
        return this.#doubleQuoted();
      case 39:
        return this.#singleQuoted();
      case 91:
        return this.#list(depth + 1);
      case 123:
        return this.#mapping(depth + 1);
      default:
        return this.#plain(depth > 0);
    }
  }

  #plain(inBrackets: boolean): unknown {
    const text = this.#text;
    const from = this.#at;
    const first = text.charCodeAt(from);
    if (noStart.has(first) || (first === 45 && !isDigit(text.charCodeAt(from + 1)))) throw doubt;
    if (first === 46 && text.startsWith("...", from)) throw doubt;
    let at = from;
    for (; at < this.#end; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 58) {
        const next = at + 1 < this.#end ? text.charCodeAt(at + 1) : 32;
        if (next === 32 || (inBrackets && isBracketOrComma(next))) throw doubt;
      } else if (unit === 35) {
        if (text.charCodeAt(at - 1) === 32) throw doubt;
      } else if (inBrackets && isBracketOrComma(unit)) {
        if (unit === 91 || unit === 123) throw doubt;
        break;
      }
    }
    this.#at = at;
    while (text.charCodeAt(at - 1) === 32) at--;
    if (at !== this.#at && !inBrackets) throw doubt;
    // Numbers and times differ from record to record; words are the same in many.
    const scalar = isDigit(first) ? text.slice(from, at) : knownText(text, from, at);
    const value = isNotText(scalar) ? toValue(scalar) : scalar;
    if (isUnbounded(value)) throw doubt;
    return value;
  }

  #doubleQuoted(): string {
    const text = this.#text;
    const from = this.#at;
    let end = text.indexOf('"', from + 1);
    while (end > 0 && text.charCodeAt(end - 1) === 92) end = text.indexOf('"', end + 1);
    if (end < 0 || end >= this.#end) throw doubt;
    this.#at = end + 1;
    const quoted = text.slice(from, end + 1);
    if (!quoted.includes("\\")) return quoted.slice(1, -1);
    if (!escapes.test(quoted)) throw doubt;
    return JSON.parse(quoted) as string;
  }

  #singleQuoted(): string {
    const text = this.#text;
    const from = this.#at + 1;
    let end = text.indexOf("'", from);
    while (end >= 0 && text.charCodeAt(end + 1) === 39) end = text.indexOf("'", end + 2);
    if (end < 0 || end >= this.#end) throw doubt;
    this.#at = end + 1;
    return text.slice(from, end).replaceAll("''", "'");
  }

  #list(depth: number): unknown[] {
    const list: unknown[] = [];
    for (let isOpen = this.#opens(93, depth); isOpen; isOpen = this.#goesOn(93))
      list.push(this.#value(depth));
    // What was made item by item has room for many more: a copy takes only the memory that it needs.
    return list.slice();
  }

  #mapping(depth: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    let count = 0;
    for (let isOpen = this.#opens(125, depth); isOpen; isOpen = this.#goesOn(125)) {
      const colon = colonAfter(this.#text, this.#at);
      if (colon < 0) throw doubt;
      const key = knownText(this.#text, this.#at, colon);
      this.#skipSpaces(colon + 1);
      map[key] = this.#value(depth);
      count++;
    }
    if (Object.keys(map).length !== count) throw doubt;
    return map;
  }

  /** Enters a collection; whether anything is in it. */
  #opens(closing: number, depth: number): boolean {
    if (depth > deepest) throw doubt;
    this.#skipSpaces(this.#at + 1);
    if (this.#text.charCodeAt(this.#at) !== closing) return true;
    this.#at++;
    return false;
  }

  /** Goes on behind a value in a collection; whether another one follows. */
  #goesOn(closing: number): boolean {
    this.#skipSpaces(this.#at);
    const unit = this.#text.charCodeAt(this.#at);
    if (unit !== closing && unit !== 44) throw doubt;
    this.#skipSpaces(this.#at + 1, unit === closing);
    return unit !== closing;
  }

  #skipSpaces(from: number, isBehind = false): void {
    this.#at = from;
    if (!isBehind) while (this.#text.charCodeAt(this.#at) === 32) this.#at++;
  }
}

function isBracketOrComma(unit: number): boolean {
  return unit === 44 || unit === 91 || unit === 93 || unit === 123 || unit === 125;
}
