import { comparedStyle, printYaml } from "../yaml/print.ts";

/** Two states of a value as texts that are compared line by line. */
export interface ComparedTexts {
  readonly before: string;
  readonly after: string;
}

/**
 * Prints two states of a value as YAML in which only the lines differ that say something else: keys stand in one order
 * and nothing is put together on one line. Undefined, which stands for a value that isn't there, gives an empty text.
 */
export function comparedTexts(before: unknown, after: unknown): ComparedTexts {
  return { before: textOf(before), after: textOf(inOrderOf(before, after)) };
}

function textOf(value: unknown): string {
  return value === undefined ? "" : printYaml(value, comparedStyle);
}

/** The same value with the keys of its mappings in the order of another one, and those that only it has behind them. */
function inOrderOf(model: unknown, value: unknown): unknown {
  if (Array.isArray(value)) {
    const models = Array.isArray(model) ? model : [];
    const byId = new Map(models.map((item) => [idOf(item), item]));
    return value.map((item, index) => {
      const id = idOf(item);
      return inOrderOf(id === undefined ? models[index] : byId.get(id), item);
    });
  }
  if (typeof value !== "object" || value === null) return value;
  const known =
    typeof model === "object" && model !== null ? (model as Readonly<Record<string, unknown>>) : {};
  const has = (key: string) => Object.hasOwn(value, key);
  const keys = new Set([...Object.keys(known).filter(has), ...Object.keys(value)]);
  const ordered = [...keys].map((key) => {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    return [key, inOrderOf(Object.hasOwn(known, key) ? known[key] : undefined, inner)] as const;
  });
  return Object.fromEntries(ordered);
}

function idOf(item: unknown): unknown {
  return typeof item === "object" && item !== null ? (item as { id?: unknown }).id : undefined;
}
