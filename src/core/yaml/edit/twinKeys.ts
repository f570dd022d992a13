import { isMap, type Node, type Pair, visit, type YAMLMap } from "yaml";
import { keyText, type RangedDocument } from "../rangedDocument.ts";
import type { TextEdit } from "./change.ts";
import { extentOf } from "./extent.ts";
import { removeFromFlow } from "./flowItems.ts";
import { removeFromBlock } from "./removeFromBlock.ts";
import { sameValue } from "./sameValue.ts";
import { Source } from "./source.ts";

/** Two pairs of one mapping with the same key, and how to be without one of them. */
export interface TwinKeys {
  readonly edits: { readonly first: TextEdit; readonly second: TextEdit };
  /** The beginning of what stands at them, on one line. */
  readonly text: { readonly first: string; readonly second: string };
  /** Whether they say the same. */
  readonly isSame: boolean;
}

/** The pair whose key begins at an offset, and the one before it with the same key. */
export function withoutTwin(
  { document, text, problems }: RangedDocument,
  offset: number,
): TwinKeys | undefined {
  if (!document || problems.some(({ code }) => code !== "yaml/duplicate-key")) return undefined;
  const source = new Source(text, document);
  let found: TwinKeys | undefined;
  visit(document, {
    Map(_, map) {
      const second = map.items.findIndex((pair) => (pair.key as Node | null)?.range?.[0] === offset);
      if (second < 0) return undefined;
      found = twinsOf(source, map, second);
      return visit.BREAK;
    },
  });
  return found;
}

function twinsOf(source: Source, map: YAMLMap, second: number): TwinKeys | undefined {
  const pairs = map.items as Pair[];
  const [one, other] = [keyText, (pair: Pair) => pair.value as Node | null];
  const first = pairs.findIndex((pair) => one(pair) === one(pairs[second] as Pair));
  if (first < 0 || first === second) return undefined;
  const values = [pairs[first], pairs[second]].map((pair) => other(pair as Pair));
  const [edit, edit2] = [removal(source, map, first), removal(source, map, second)];
  const [text, text2] = values.map((value) => beginning(source, value));
  if (!edit || !edit2 || text === undefined || text2 === undefined) return undefined;
  const isSame = sameValue(plain(values[0], source), plain(values[1], source));
  return { edits: { first: edit, second: edit2 }, text: { first: text, second: text2 }, isSame };
}

function removal(source: Source, map: YAMLMap, index: number): TextEdit | undefined {
  if (!map.flow) return removeFromBlock(source, map, index);
  const [edit, ...others] = removeFromFlow(source, map, index) ?? [];
  return others.length === 0 ? edit : undefined;
}

function plain(node: Node | null | undefined, source: Source): unknown {
  return node?.toJS(source.document, { maxAliasCount: 0 }) ?? null;
}

function beginning(source: Source, node: Node | null | undefined): string {
  const extent = extentOf(source, node ?? null);
  const [line = ""] = extent ? source.text.slice(extent.start, extent.end).split(/\r?\n/, 1) : [];
  const isMore = line.length > 40 || (extent !== undefined && extent.end - extent.start > line.length);
  return isMap(node) || isMore ? `${line.slice(0, 40)}…` : line;
}
