import { isLongKey, type Literal, literalOf, scalarText, stringText } from "./edit/scalarText.ts";

/** How new text is laid out where the house style leaves a choice. */
export interface PrintStyle {
  /** Columns by which a mapping is indented below its key. */
  readonly step: number;
  /** The same for a sequence: 0 puts the dashes below the key. */
  readonly sequence: number;
  /** Which strings of several lines may become literal blocks: those with line ends to keep are the delicate ones. */
  readonly literals: "all" | "clipped" | "none";
  /** Whether the items of lists stand in braces on one line each only where they fit, or always; or no list does. */
  readonly items: "fitting" | "oneLine" | "block";
}

export const houseStyle: PrintStyle = { step: 2, sequence: 2, literals: "all", items: "fitting" };

/** For texts that are compared by lines: what doesn't differ looks alike, however long what is beside it is. */
export const comparedStyle: PrintStyle = { ...houseStyle, items: "block" };

/** Brackets and braces that are put on one line end before this column. */
export const width = 100;

/** A new YAML file with this value (plain JSON-like data), in the house style or another one. */
export function printYaml(value: unknown, style: PrintStyle = houseStyle): string {
  return `${documentLines(value, style).join("\n")}\n`;
}

/** The lines of a value that stands alone in its file. The items of a list are records, so they are never flow. */
export function documentLines(value: unknown, style: PrintStyle): string[] {
  const literal = literalFor(value, style);
  if (literal) return [literal.header, ...indented(literal.lines, style.step)];
  return isFilled(value) ? blockLines(value, 0, style, false) : [scalarOrEmpty(value)];
}

/** A filled mapping or list in block style, as lines without their indentation; `column` is where they will stand. */
export function blockLines(value: unknown, column: number, style: PrintStyle, flowItems = true): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => itemLines(item, column, style, flowItems));
  return entriesOf(value).flatMap(([key, child]) => entryLines(key, child, column, style));
}

/** A key with its value, as a block mapping at `column` holds it. */
export function entryLines(key: string, value: unknown, column: number, style: PrintStyle): string[] {
  const text = stringText(key, false);
  const lines = valueLines(value, column, text.length + 2, style);
  return isLongKey(text)
    ? [`? ${text}`, `:${lines[0]}`, ...lines.slice(1)]
    : [`${text}:${lines[0]}`, ...lines.slice(1)];
}

function valueLines(value: unknown, column: number, used: number, style: PrintStyle): string[] {
  const literal = literalFor(value, style);
  if (literal) return [` ${literal.header}`, ...indented(literal.lines, style.step)];
  const inline = inlineText(value, width - column - used, false, style);
  if (inline !== undefined) return [` ${inline}`];
  const indent = Array.isArray(value) ? style.sequence : style.step;
  return ["", ...indented(blockLines(value, column + indent, style), indent)];
}

/** An item with its dash, as a block sequence at `column` holds it. */
export function itemLines(item: unknown, column: number, style: PrintStyle, flow = true): string[] {
  if (style.items === "oneLine" && isCollection(item)) return [`- ${flowText(item)}`];
  const literal = literalFor(item, style);
  if (literal) return [`- ${literal.header}`, ...indented(literal.lines, 2)];
  const inline = inlineText(item, width - column - 2, flow, style);
  if (inline !== undefined) return [`- ${inline}`];
  const [first, ...rest] = blockLines(item, column + 2, style);
  return [`- ${first}`, ...indented(rest, 2)];
}

/** The text on the value's own line, where it has one: scalars, empty and short collections. */
export function inlineText(
  value: unknown,
  room: number,
  flowMaps: boolean,
  style: PrintStyle,
): string | undefined {
  if (!isFilled(value)) return literalFor(value, style) ? undefined : scalarOrEmpty(value);
  if (style.items === "block") return undefined;
  const fits = Array.isArray(value)
    ? value.every(isShort)
    : flowMaps && entriesOf(value).every(([, child]) => isFlat(child));
  const text = fits ? flowText(value) : undefined;
  return text !== undefined && text.length <= room ? text : undefined;
}

/** Any value on one line, as it stands inside brackets or braces. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
  if (!isCollection(value)) return scalarText(value, true);
  return `{${entriesOf(value)
    .map(([key, child]) => flowEntry(key, child))
    .join(", ")}}`;
}

export function flowEntry(key: string, value: unknown): string {
  const text = stringText(key, true);
  return isLongKey(text) ? `? ${text} : ${flowText(value)}` : `${text}: ${flowText(value)}`;
}

export function indented(lines: readonly string[], by: number): string[] {
  return lines.map((line) => (line === "" ? line : " ".repeat(by) + line));
}

/** The literal block that a string of several lines becomes. */
export function literalFor(value: unknown, style: PrintStyle): Literal | undefined {
  if (typeof value !== "string" || style.literals === "none" || !value.includes("\n")) return undefined;
  const literal = literalOf(value);
  return literal?.header === "|+" && style.literals === "clipped" ? undefined : literal;
}

export function isCollection(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Whether the value is a mapping or list with something in it. */
export function isFilled(value: unknown): value is object {
  return isCollection(value) && (Array.isArray(value) ? value : entriesOf(value)).length > 0;
}

function entriesOf(value: unknown): [string, unknown][] {
  return Object.entries(value as object).filter(([, child]) => child !== undefined);
}

function scalarOrEmpty(value: unknown): string {
  if (Array.isArray(value)) return "[]";
  return isCollection(value) ? "{}" : scalarText(value, false);
}

function isShort(value: unknown): boolean {
  return !isFilled(value) && !(typeof value === "string" && value.includes("\n"));
}

function isFlat(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isShort) : isShort(value);
}
