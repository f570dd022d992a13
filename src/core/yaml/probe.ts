import { isMap, isPair, isScalar, isSeq, type Node, Scalar } from "yaml";
import type { Pointer } from "../model/problem.ts";
import { createTranslator } from "../model/translate.ts";
import { compose } from "./compose.ts";
import { keyText } from "./rangedDocument.ts";
import { Screen } from "./screen.ts";
import { tokenize } from "./tokenize.ts";

/** The key or value at a place of a text, and what is around it. */
export interface Probe {
  /** The way to the mapping that the key is in, or to the value. */
  readonly path: Pointer;
  readonly at: "key" | "value";
  readonly quote: "" | "'" | '"';
  /** Whether it has its second quote. */
  readonly isClosed: boolean;
  /** How many characters of it, with its quotes, stand before the offset. */
  readonly before: number;
  /** The same behind the character at the offset. */
  readonly behind: number;
  /** Whether it stands within brackets or braces. */
  readonly inFlow: boolean;
  /**
   * The column of the key that the value belongs to, and of a key that of another one of its mapping; undefined for
   * items of lists, and where there is no other.
   */
  readonly keyColumn: number | undefined;
  /** Whether it is an item of a list in which others are written in braces. */
  readonly amongBraces: boolean;
  /** The whole text as plain data, as far as it can be read, without this key or value. */
  readonly value: unknown;
}

/** Closes what quotes an unfinished text has left open, so that only the lines that belong to them are lost. */
const closingQuotes = "\n#\"'";

/**
 * What is at an offset of a text that may be half-written or broken: undefined where that is no key and no plain or
 * quoted value, such as within a comment or a block of text. Never throws.
 */
export function probe(text: string, offset: number): Probe | undefined {
  const whole = text + closingQuotes;
  const { tokens, tooDeep } = tokenize(whole, new Screen(createTranslator()));
  if (tooDeep) return undefined;
  const { contents } = compose(tokens, whole.length).document;
  const found = find(contents, offset, { path: [], inFlow: false, ownKey: undefined, amongBraces: false });
  const quote = quotes[found?.scalar.type ?? ""];
  if (!found || quote === undefined) return undefined;
  const { scalar, ownKey, ...place } = found;
  const [start, end] = scalar.range ?? [offset, offset];
  return {
    ...place,
    quote,
    isClosed: quote !== "" && end - 1 > offset && whole[end - 1] === quote,
    before: offset - start,
    behind: end - offset - 1,
    keyColumn: ownKey === undefined ? undefined : ownKey - (whole.lastIndexOf("\n", ownKey - 1) + 1),
    value: toPlain(contents, scalar),
  };
}

const quotes: Readonly<Record<string, "" | "'" | '"'>> = {
  [Scalar.PLAIN]: "",
  [Scalar.QUOTE_SINGLE]: "'",
  [Scalar.QUOTE_DOUBLE]: '"',
};

interface Around extends Pick<Probe, "path" | "inFlow" | "amongBraces"> {
  /** Where the key begins that the value belongs to; of a key, where another one of its mapping does. */
  readonly ownKey: number | undefined;
}

type Found = Around & Pick<Probe, "at"> & { readonly scalar: Scalar };

function find(node: unknown, offset: number, around: Around): Found | undefined {
  if (isScalar(node)) return isAround(node, offset) ? { ...around, at: "value", scalar: node } : undefined;
  if (isMap(node)) {
    const within = { ...around, inFlow: node.flow === true, amongBraces: false };
    for (const pair of node.items) {
      const { key, value } = pair;
      if (isScalar(key) && isAround(key, offset)) {
        const other = node.items.find((one) => one !== pair);
        return { ...within, at: "key", scalar: key, ownKey: startOf(other?.key) };
      }
      const name = keyText(pair);
      if (name === undefined || !isAround(value as Node | null, offset)) continue;
      return find(value, offset, { ...within, path: [...around.path, name], ownKey: startOf(key) });
    }
  }
  if (isSeq(node)) {
    const index = node.items.findIndex((item) => isAround(outerNode(item), offset));
    const amongBraces = node.items.some((item, at) => at !== index && isMap(item) && item.flow === true);
    const within = { path: [...around.path, index], inFlow: node.flow === true, ownKey: undefined };
    return index < 0 ? undefined : find(node.items[index], offset, { ...within, amongBraces });
  }
  return undefined;
}

function outerNode(item: unknown): Node | null {
  return isPair(item) ? (item.key as Node | null) : (item as Node | null);
}

function isAround(node: Node | null | undefined, offset: number): boolean {
  const [start, end] = node?.range ?? [0, 0];
  return offset >= start && offset < end;
}

function startOf(key: unknown): number | undefined {
  return isScalar(key) ? key.range?.[0] : undefined;
}

/** A node as plain data; of keys that stand twice, the first counts. */
function toPlain(node: unknown, without: Scalar): unknown {
  if (node === without) return undefined;
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => toPlain(item, without));
  if (!isMap(node)) return undefined;
  const values = new Map<string, unknown>();
  for (const pair of node.items) {
    const name = keyText(pair) ?? "";
    if (pair.key !== without && !values.has(name)) values.set(name, toPlain(pair.value, without));
  }
  return Object.fromEntries(values);
}
