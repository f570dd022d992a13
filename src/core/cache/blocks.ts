import { sha256 } from "#sha256";

/** Characters of a block that holds many lines: a fraction of a turn's work to write, to verify and to read. */
export const blockLength = 64 * 1024;

/** A text as it was given to `packBlock`, and as that returned it. */
export interface Block {
  readonly text: string;
  readonly packed: string;
}

/** A text with its digest and its length before it. */
export function packBlock(text: string): string {
  return `${sha256(text)} ${text.length}\n${text}\n`;
}

/** The blocks in a text that comes in pieces; throws at the first that isn't as it was packed. */
export async function* unpackBlocks(pieces: AsyncIterable<string>): AsyncIterable<Block> {
  let rest = "";
  let mark: Mark | undefined;
  for await (const piece of pieces) {
    rest += piece;
    for (;;) {
      mark ??= readMark(rest);
      if (!mark || rest.length < mark.end) break;
      yield take(rest, mark);
      rest = rest.slice(mark.end);
      mark = undefined;
    }
  }
  if (rest !== "") throw new Error("A block is cut off");
}

/** What stands before a text, and where the text begins and the whole block ends. */
interface Mark {
  readonly digest: string;
  readonly start: number;
  readonly end: number;
}

const markForm = /^([\w-]{43}) (\d{1,10})\n/;
const longestMark = 55;

/** Undefined as long as there is too little of it. */
function readMark(text: string): Mark | undefined {
  const found = markForm.exec(text.slice(0, longestMark));
  if (!found && text.length >= longestMark) throw new Error("No block begins here");
  if (!found) return undefined;
  const [{ length: start }, digest = "", length] = found;
  return { digest, start, end: start + Number(length) + 1 };
}

function take(all: string, { digest, start, end }: Mark): Block {
  const text = all.slice(start, end - 1);
  if (all[end - 1] !== "\n" || sha256(text) !== digest) throw new Error("A block is damaged");
  return { text, packed: all.slice(0, end) };
}
