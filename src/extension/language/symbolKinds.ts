import { SymbolKind } from "vscode";
import { isKind, type Kind } from "../../core/model/kind.ts";

const kinds: Partial<Readonly<Record<Kind, SymbolKind>>> = {
  charter: SymbolKind.Namespace,
  baseline: SymbolKind.Package,
  document: SymbolKind.File,
  milestone: SymbolKind.Event,
  communication: SymbolKind.Event,
  training: SymbolKind.Event,
};

/** The picture that stands for a record, by its kind, or for an id within one, such as a goal. */
export function symbolKindOf(kind: string): SymbolKind {
  return isKind(kind) ? (kinds[kind] ?? SymbolKind.Class) : SymbolKind.Key;
}

const lists: Readonly<Record<string, SymbolKind>> = {
  goals: SymbolKind.Key,
  records: SymbolKind.Constant,
};

/** The picture that stands for an item of a record, by the field that holds its list. */
export function symbolKindIn(list: string): SymbolKind {
  return Object.hasOwn(lists, list) ? (lists[list] ?? SymbolKind.Property) : SymbolKind.Property;
}
