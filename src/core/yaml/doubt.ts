/** Thrown where the simple reader meets what it doesn't know; made once, because nobody reads where it came from. */
export const doubt = new Error("This text is not for the simple reader");

/** Where a plain key that begins at an offset has its colon; -1 where no such key stands there. */
export function colonAfter(text: string, from: number): number {
  let at = from;
  for (; at - from < longestKey; at++) {
    const unit = text.charCodeAt(at);
    const isLetter = (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
    if (!isLetter && (at === from || !isDigit(unit)) && (at === from || (unit !== 45 && unit !== 95))) break;
  }
  if (at === from || text.charCodeAt(at) !== 58) return -1;
  const next = text.charCodeAt(at + 1);
  if (next !== 32 && next !== 10 && at + 1 < text.length) return -1;
  return at - from === 4 && nullKey.test(text.slice(from, at)) ? -1 : at;
}

const longestKey = 128;
const nullKey = /^(?:null|Null|NULL)$/;

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
