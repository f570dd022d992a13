import assert from "node:assert/strict";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The character data directly within. */
  readonly text: string;
}

const name = String.raw`[A-Za-z_][\w.:-]*`;
const attribute = new RegExp(String.raw`\s+(${name})="([^<"]*)"`, "y");
const openTag = new RegExp(String.raw`<(${name})((?:\s+${name}="[^<"]*")*)\s*(/?)>`, "y");
const closeTag = new RegExp(String.raw`</(${name})\s*>`, "y");
const characters = /[^<]+/y;
const prolog = /<\?xml version="1\.0" encoding="UTF-8"(?: standalone="yes")?\?>\s*/y;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Reads the part of XML 1.0 that a report needs (elements, attributes in double quotes, character data) and
 * fails for everything that is not well-formed, and for everything beyond that part.
 */
export function parseXml(text: string): Element {
  // The characters that XML 1.0 allows.
  const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
  assert.match(text, allowed, "only characters that XML has");
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match ?? undefined;
  };

  function element(): Element | undefined {
    const open = take(openTag);
    if (!open) return undefined;
    const [, tag = "", attributes = "", empty] = open;
    const children: Element[] = [];
    let content = "";
    while (!empty) {
      const data = take(characters)?.[0];
      if (data !== undefined) {
        assert.ok(!data.includes("]]>"), "no “]]>” in character data");
        content += decode(data);
        continue;
      }
      const child = element();
      if (child) {
        children.push(child);
        continue;
      }
      const close = take(closeTag);
      assert.equal(close?.[1], tag, `the element ${tag} is closed at ${at}: ${text.slice(at, at + 40)}`);
      break;
    }
    return { name: tag, attributes: readAttributes(attributes), children, text: content };
  }

  assert.ok(take(prolog), "an XML declaration");
  const root = element();
  assert.ok(root, "a root element");
  assert.equal(text.slice(at).trim(), "", "nothing behind the root element");
  return root;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, key = "", value = ""] of text.matchAll(new RegExp(attribute.source, "g"))) {
    assert.ok(!Object.hasOwn(attributes, key), `one attribute ${key}`);
    // A reader of XML takes a line break or a tab that stands as it is for a space.
    attributes[key] = decode(value.replace(/[\t\n\r]/g, " "));
  }
  return attributes;
}

function decode(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+))?;?/gi, (all, decimal, hex, entity) => {
      assert.ok(all.endsWith(";"), `“${all}” is a reference`);
      if (decimal ?? hex) return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
      const character = entities[String(entity)];
      assert.ok(character !== undefined, `“${all}” is known`);
      return character;
    });
}

/** The elements of a name below an element, however deep. */
export function all(element: Element, wanted: string): readonly Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === wanted ? [child] : []),
    ...all(child, wanted),
  ]);
}
