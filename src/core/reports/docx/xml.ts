import { wellFormed } from "../document/wellFormed.ts";
import { revealed } from "../revealed.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as XML 1.0 can hold it, within elements and within quoted attributes; nothing in it can act or deceive. */
export function escapeXml(text: string): string {
  return wellFormed(revealed(text)).replace(/[&<>"]/g, (character) => entities[character] ?? "");
}

/** Names and values of attributes; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element around markup. Attributes are escaped, markup is not: texts go through `escapeXml` first. */
export function element(name: string, attributes: Attributes, ...markup: readonly string[]): string {
  const said = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${escapeXml(String(value))}"`))
    .join("");
  const inner = markup.join("");
  return inner === "" ? `<${name}${said}/>` : `<${name}${said}>${inner}</${name}>`;
}

/** An element of WordprocessingML that says one thing, such as `<w:jc w:val="end"/>`. */
export function property(name: string, value: string | number): string {
  return element(`w:${name}`, { "w:val": value });
}

/** A part of the file. */
export function xmlPart(markup: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${markup}`;
}
