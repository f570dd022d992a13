import type { TextEdit } from "./change.ts";

type Piece = { readonly start: number; readonly end: number } | { readonly added: string };

/** A text that is edited again and again, and still knows which parts of it are the original ones. */
export class TextPieces {
  readonly #original: string;
  #pieces: Piece[];

  constructor(original: string) {
    this.#original = original;
    this.#pieces = [{ start: 0, end: original.length }];
  }

  /** Applies edits of the text as it is now: sorted, apart from each other; insertions at one offset in their order. */
  apply(edits: readonly TextEdit[]): void {
    const result: Piece[] = [];
    let rest = this.#pieces;
    let at = 0;
    for (const { start, end, newText } of edits) {
      const [kept, behind] = split(rest, start - at);
      result.push(...kept, { added: newText });
      rest = split(behind, end - start)[1];
      at = end;
    }
    this.#pieces = [...result, ...rest];
  }

  get text(): string {
    return this.#pieces
      .map((piece) => ("added" in piece ? piece.added : this.#original.slice(piece.start, piece.end)))
      .join("");
  }

  /** What changed against the original: sorted, apart from each other, without what is equal at both ends. */
  get edits(): TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let added = "";
    for (const piece of [...this.#pieces, { start: this.#original.length, end: this.#original.length }]) {
      if ("added" in piece) {
        added += piece.added;
      } else {
        if (piece.start > at || added !== "") edits.push({ start: at, end: piece.start, newText: added });
        at = piece.end;
        added = "";
      }
    }
    return edits
      .map((edit) => trimmed(this.#original, edit))
      .filter(({ start, end, newText }) => end > start || newText !== "");
  }
}

function lengthOf(piece: Piece): number {
  return "added" in piece ? piece.added.length : piece.end - piece.start;
}

function split(pieces: readonly Piece[], at: number): [Piece[], Piece[]] {
  let left = at;
  for (const [index, piece] of pieces.entries()) {
    const length = lengthOf(piece);
    if (left < length) {
      const [before, behind] = cut(piece, left);
      return [
        [...pieces.slice(0, index), ...(left > 0 ? [before] : [])],
        [behind, ...pieces.slice(index + 1)],
      ];
    }
    left -= length;
  }
  return [[...pieces], []];
}

function cut(piece: Piece, at: number): [Piece, Piece] {
  if ("added" in piece) return [{ added: piece.added.slice(0, at) }, { added: piece.added.slice(at) }];
  return [
    { start: piece.start, end: piece.start + at },
    { start: piece.start + at, end: piece.end },
  ];
}

/** Editors can't edit between the two halves of a line end or a character, so none are torn. */
function trimmed(original: string, { start, end, newText }: TextEdit): TextEdit {
  let front = 0;
  const most = Math.min(end - start, newText.length);
  while (front < most && original[start + front] === newText[front]) front++;
  while (front > 0 && isTorn(original, start + front, newText, front)) front--;
  let back = 0;
  while (back < most - front && original[end - 1 - back] === newText[newText.length - 1 - back]) back++;
  while (back > 0 && isTorn(original, end - back, newText, newText.length - back)) back--;
  return { start: start + front, end: end - back, newText: newText.slice(front, newText.length - back) };
}

function isTorn(original: string, at: number, newText: string, atNew: number): boolean {
  return [original.slice(at - 1, at + 1), newText.slice(atNew - 1, atNew + 1)].some((pair) =>
    /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(pair),
  );
}
