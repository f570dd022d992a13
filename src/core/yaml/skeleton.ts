/**
 * What begins a line of a block: dashes of items and a plain key. Nothing that could be doubtful in them is lost,
 * since they are kept.
 */
const lead = /^( *(?:- +)*)(?:[A-Za-z][\w-]*:(?: +|$))?/;
const literalHeader = /^\|[-+]?$/;
const comment = /^ *#/;

/** Escapes are those of JSON: what others stand for, and whether they may stand, differs between parsers. */
const doubleQuoted = /"(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9A-Fa-f]{4})*"/y;
const singleQuoted = /'(?:[^']|'')*'/y;
/** A plain scalar begins with none of the indicators, nor with what may stand for something else. */
const plain = /(?!---|\.\.\.|<<|==|=$)(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[^\s,[\]{}])).*/y;
const plainInFlow =
  /(?!---|\.\.\.|<<|==|=(?:$|[,\]}]))(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[^\s,[\]{}]))[^,[\]{}]*/y;
const notPlain = /:(?:\s|$)|\s#|\s$/;
const flowMark = /[[{]|[\]}]|, |[A-Za-z][\w-]*: /y;

/** Characters that may mean something outside of what they stand in; with one of them, a line is kept as it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const odd = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;

/**
 * A text without what its scalars and comments say, so that only its structure is left to be doubted. It knows block
 * style with plain keys and one line for each scalar, as `printYaml` writes; lines of any other form stay as they are.
 */
export function skeletonOf(text: string): string {
  const lines = text.split("\n");
  let literal: { readonly column: number; indent: number } | undefined;
  for (const [index, whole] of lines.entries()) {
    const line = whole.endsWith("\r") ? whole.slice(0, -1) : whole;
    if (line === "" || odd.test(line)) continue;
    const indent = line.search(/[^ ]/);
    if (indent < 0) continue;
    if (literal) {
      if (literal.indent < 0 && indent > literal.column) literal.indent = indent;
      if (literal.indent >= 0 && indent >= literal.indent) {
        lines[index] = `${" ".repeat(literal.indent)}x`;
        continue;
      }
      literal = undefined;
    }
    lines[index] = withoutScalar(line);
    const [start = "", dashes = ""] = lead.exec(line) ?? [];
    if (start.trim() === "" || !literalHeader.test(line.slice(start.length))) continue;
    literal = { column: start === dashes ? dashes.lastIndexOf("-") : dashes.length, indent: -1 };
  }
  return lines.join("\n");
}

function withoutScalar(line: string): string {
  if (comment.test(line)) return "#";
  const [start = ""] = lead.exec(line) ?? [];
  const rest = line.slice(start.length);
  if (start.trim() === "" || rest === "") return line;
  if (rest.startsWith("[") || rest.startsWith("{")) return start + (withoutFlowScalars(rest) ?? rest);
  const end = endOfScalar(rest, 0, plain);
  return end === rest.length ? `${start}x` : line;
}

/** The brackets, commas and keys of a collection on one line; undefined where there is anything else between them. */
function withoutFlowScalars(flow: string): string | undefined {
  let kept = "";
  for (let at = 0; at < flow.length; ) {
    flowMark.lastIndex = at;
    const mark = flowMark.exec(flow)?.[0];
    const end = mark === undefined ? endOfScalar(flow, at, plainInFlow) : at + mark.length;
    if (end === undefined) return undefined;
    kept += mark ?? "x";
    at = end;
  }
  return kept;
}

/** Where the scalar at an offset ends; undefined where none that is certain stands. */
function endOfScalar(text: string, at: number, unquoted: RegExp): number | undefined {
  for (const form of [doubleQuoted, singleQuoted, unquoted]) {
    form.lastIndex = at;
    const found = form.exec(text)?.[0];
    if (found !== undefined) return form === unquoted && notPlain.test(found) ? undefined : at + found.length;
  }
  return undefined;
}
