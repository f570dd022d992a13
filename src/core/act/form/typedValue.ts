import type { SchemaNode } from "../../model/schemaNode.ts";

const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/**
 * The value that a typed text stands for. What the schema doesn't want there is written as it is typed: the checks say
 * what is wrong with it. @param old what stands there now
 */
export function typedValue(text: string, node: SchemaNode, old: unknown): unknown {
  const { types } = node;
  const typed = text.replaceAll("\r\n", "\n");
  const trimmed = typed.trim();
  if (types.includes("boolean") && (trimmed === "true" || trimmed === "false")) return trimmed === "true";
  const isFree = types.includes("string") && !node.values && !node.refs && !node.format;
  if (trimmed === "" && !isFree) return null;
  const takesNumbers = types.includes("number") || types.includes("integer");
  // Where both may stand, a text that looks like a number stays a text.
  const staysText = types.includes("string") && typeof old === "string";
  if (takesNumbers && !staysText && number.test(trimmed)) return Number(trimmed);
  return isFree ? withLineEnd(typed, old) : trimmed;
}

/** The last line of several ends like it did before; in a text that had one line so far, with a line end. */
function withLineEnd(text: string, old: unknown): string {
  if (text === "" || text.endsWith("\n")) return text;
  const before = typeof old === "string" ? old : "";
  if (before.endsWith("\n")) return `${text}\n`;
  return text.includes("\n") && !before.includes("\n") ? `${text}\n` : text;
}
