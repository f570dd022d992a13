import type { Translate } from "../../model/translate.ts";
import { decodeEntities } from "./decodeEntities.ts";

export type Attributes = ReadonlyMap<string, string>;

/** What a reader of XML is told, in the order of the text. Lines count from 1. */
export interface XmlHandler {
  open(name: string, attributes: Attributes, line: number): void;
  /** Character data as it is meant; a stretch of it may come in several pieces. */
  text(data: string): void;
  close(name: string): void;
}

/** Why a text is not XML, and on which line that shows. */
export interface XmlFault {
  readonly message: string;
  readonly line: number;
}

/** Deeper nesting than this is refused: no test report needs it. */
const maxDepth = 64;

const nameStart = String.raw`[\p{L}_:]`;
const tag = new RegExp(String.raw`<(${nameStart}[\p{L}\p{N}\p{M}_:.\-]*)`, "uy");
const attribute = new RegExp(
  String.raw`\s+(${nameStart}[\p{L}\p{N}\p{M}_:.\-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')`,
  "uy",
);
const tagEnd = /\s*(\/?)>/y;
const closing = new RegExp(String.raw`</(${nameStart}[\p{L}\p{N}\p{M}_:.\-]*)\s*>`, "uy");

/**
 * Reads XML piece by piece and returns what is wrong with it, undefined where nothing is. There is no document
 * type and no entity but the five of XML itself, so that nothing can be included or expanded.
 */
export function readXml(text: string, handler: XmlHandler, t: Translate): XmlFault | undefined {
  return new XmlReader(text, handler, t).read();
}

interface OpenElement {
  readonly name: string;
  readonly line: number;
}

class XmlReader {
  readonly #text: string;
  readonly #handler: XmlHandler;
  readonly #t: Translate;
  readonly #open: OpenElement[] = [];
  #at = 0;
  #line = 1;
  /** How far lines are counted. */
  #counted = 0;
  #isComplete = false;

  constructor(text: string, handler: XmlHandler, t: Translate) {
    this.#text = text;
    this.#handler = handler;
    this.#t = t;
  }

  read(): XmlFault | undefined {
    while (this.#at < this.#text.length) {
      const message = this.#piece();
      if (message !== undefined) return { message, line: this.#lineHere() };
    }
    const last = this.#open.at(-1);
    if (!last && this.#isComplete) return undefined;
    const message = last
      ? this.#t("The file ends inside <{name}> of line {line}: it was cut off.", { ...last })
      : this.#t("There is no element in this file.");
    return { message, line: this.#lineHere() };
  }

  /** Reads one tag, one stretch of text or the like; returns what is wrong. */
  #piece(): string | undefined {
    if (this.#text[this.#at] !== "<") return this.#characters();
    const next = this.#text[this.#at + 1];
    if (next === "/") return this.#closeTag();
    if (next === "?") return this.#skip("<?", "?>");
    if (next !== "!") return this.#openTag();
    if (this.#text.startsWith("<!--", this.#at)) return this.#skip("<!--", "-->");
    if (this.#text.startsWith("<![CDATA[", this.#at) && this.#open.length > 0) {
      const start = this.#at + "<![CDATA[".length;
      const fault = this.#skip("<![CDATA[", "]]>");
      if (fault === undefined) this.#handler.text(this.#text.slice(start, this.#at - "]]>".length));
      return fault;
    }
    return this.#t("A document type (<!…>) is not read: entities could hide in it.");
  }

  #characters(): string | undefined {
    const found = this.#text.indexOf("<", this.#at);
    const end = found < 0 ? this.#text.length : found;
    const data = this.#text.slice(this.#at, end);
    if (this.#open.length > 0) this.#handler.text(decodeEntities(data));
    else if (data.trim() !== "") {
      this.#at += data.length - data.trimStart().length;
      return this.#t("Here is text where an element should be: this is not XML.");
    }
    this.#at = end;
    return undefined;
  }

  #openTag(): string | undefined {
    const line = this.#lineHere();
    const start = this.#at;
    const [, name] = this.#take(tag) ?? [];
    if (name === undefined) return this.#broken();
    const attributes = new Map<string, string>();
    for (let found = this.#take(attribute); found; found = this.#take(attribute)) {
      const [, key = "", double, single = ""] = found;
      attributes.set(key, decodeEntities((double ?? single).replace(/[\t\n\r]/g, " ")));
    }
    const end = this.#take(tagEnd);
    if (!end) {
      this.#at = start;
      return this.#broken();
    }
    if (this.#isComplete) return this.#t("There is more behind the end of the first element.");
    if (this.#open.length >= maxDepth) {
      return this.#t("Elements are nested deeper than {limit} levels.", { limit: maxDepth });
    }
    this.#handler.open(name, attributes, line);
    if (end[1] === "") this.#open.push({ name, line });
    else this.#ended(name);
    return undefined;
  }

  #closeTag(): string | undefined {
    const start = this.#at;
    const [, name] = this.#take(closing) ?? [];
    if (name === undefined) return this.#broken();
    const open = this.#open.pop();
    if (open?.name === name) {
      this.#ended(name);
      return undefined;
    }
    this.#at = start;
    return open
      ? this.#t("</{name}> stands where <{open}> of line {line} should be closed.", {
          name,
          open: open.name,
          line: open.line,
        })
      : this.#t("</{name}> closes nothing.", { name });
  }

  #ended(name: string): void {
    this.#handler.close(name);
    this.#isComplete = this.#open.length === 0;
  }

  #skip(start: string, end: string): string | undefined {
    const found = this.#text.indexOf(end, this.#at + start.length);
    if (found < 0) return this.#t("“{start}” has no “{end}”: the file was cut off.", { start, end });
    this.#at = found + end.length;
    return undefined;
  }

  #broken(): string {
    return this.#text.indexOf(">", this.#at) < 0
      ? this.#t("The file ends inside a tag: it was cut off.")
      : this.#t("This tag is not well-formed.");
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match) this.#at = pattern.lastIndex;
    return match;
  }

  #lineHere(): number {
    for (let end = this.#text.indexOf("\n", this.#counted); end >= 0 && end < this.#at; ) {
      this.#line += 1;
      this.#counted = end + 1;
      end = this.#text.indexOf("\n", this.#counted);
    }
    return this.#line;
  }
}
