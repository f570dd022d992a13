/** Lines that can be folded into the first of them. */
export interface Fold {
  /** The 0-based line that stays. */
  readonly start: number;
  /** The last line, 0-based. */
  readonly end: number;
  /** Histories are regions, so that all of them can be folded at once. */
  readonly kind?: "comment" | "region";
}

interface Line {
  readonly number: number;
  readonly indent: number;
  readonly isComment: boolean;
  readonly content: string;
}

interface Block {
  readonly line: Line;
  last: number;
}

const blockText = /(?:^|[\s:-])[|>][-+0-9]*(?:\s+#.*)?$/;

/**
 * What can be folded, in the order of the lines: everything that has deeper lines below it (records, items, fields,
 * texts of several lines), lists that stand as deep as their keys, comments of several lines and marked regions. It
 * goes by lines only, so it works in texts that can't be read as YAML too.
 */
export function foldsOf(text: string): readonly Fold[] {
  const folds: Fold[] = [];
  const lines = linesOf(text);
  folds.push(...blocksOf(lines), ...commentsOf(lines), ...regionsOf(lines));
  return folds.sort((a, b) => a.start - b.start || b.end - a.end);
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  /** The indentation above which lines belong to a text of several lines. */
  let within: number | undefined;
  for (const [number, whole] of text.split("\n").entries()) {
    const content = whole.trim();
    if (content === "") continue;
    const indent = whole.length - whole.trimStart().length;
    if (within !== undefined && indent <= within) within = undefined;
    const isComment = within === undefined && content.startsWith("#");
    lines.push({ number, indent, isComment, content });
    if (within === undefined && !isComment && beginsText(content)) within = columnOf(whole);
  }
  return lines;
}

function beginsText(content: string): boolean {
  return (content.includes("|") || content.includes(">")) && blockText.test(content);
}

/** Where the key of a line stands, behind the dashes of items; without one, where the last dash does. */
function columnOf(whole: string): number {
  const lead = /^ *(?:- +)*/.exec(whole)?.[0] ?? "";
  return /^[|>]/.test(whole.slice(lead.length)) ? Math.max(0, lead.lastIndexOf("-")) : lead.length;
}

function blocksOf(lines: readonly Line[]): readonly Fold[] {
  const folds: Fold[] = [];
  const open: Block[] = [];
  const first = lines.find((line) => !line.isComment && !/^(?:---|%)/.test(line.content));
  const keyColumn = first ? first.indent + (/^(?:- +)*/.exec(first.content)?.[0].length ?? 0) : 0;
  const close = ({ line, last }: Block) => {
    if (last === line.number) return;
    const isHistory = line.indent === keyColumn && line.content.startsWith("history:");
    folds.push({ start: line.number, end: last, ...(isHistory && { kind: "region" as const }) });
  };
  for (const line of lines) {
    if (line.isComment) continue;
    for (let top = open.at(-1); top && !isBelow(line, top.line); top = open.at(-1)) {
      close(top);
      open.pop();
    }
    for (const block of open) block.last = line.number;
    open.push({ line, last: line.number });
  }
  open.forEach(close);
  return folds;
}

/** Whether a line belongs to what another one begins: it is deeper, or an item of a list that is as deep as its key. */
function isBelow(line: Line, above: Line): boolean {
  if (line.indent !== above.indent) return line.indent > above.indent;
  return isItem(line) && !isItem(above) && /:(?:\s+#.*)?$/.test(above.content);
}

function isItem({ content }: Line): boolean {
  return /^-(?:\s|$)/.test(content);
}

function commentsOf(lines: readonly Line[]): readonly Fold[] {
  const folds: Fold[] = [];
  let start: Line | undefined;
  let last: Line | undefined;
  const end = () => {
    if (start && last && last.number > start.number) {
      folds.push({ start: start.number, end: last.number, kind: "comment" });
    }
  };
  for (const line of lines) {
    const isNext = line.isComment && !marker.test(line.content);
    if (isNext && last?.number === line.number - 1 && last.indent === line.indent) {
      last = line;
      continue;
    }
    end();
    start = isNext ? line : undefined;
    last = start;
  }
  end();
  return folds;
}

const marker = /^#\s*(region|endregion)\b/;

function regionsOf(lines: readonly Line[]): readonly Fold[] {
  const folds: Fold[] = [];
  const open: number[] = [];
  for (const { number, isComment, content } of lines) {
    const name = isComment ? marker.exec(content)?.[1] : undefined;
    if (name === "region") open.push(number);
    const start = name === "endregion" ? open.pop() : undefined;
    if (start !== undefined) folds.push({ start, end: number, kind: "region" });
  }
  return folds;
}
