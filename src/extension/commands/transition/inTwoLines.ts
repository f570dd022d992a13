/** How wide a row of a quick pick is, in narrow characters. */
const rowWidth = 76;

const endOfClause = /[:;.] |[：；，。]/g;
const endOfWord = / /g;

/** A message for a row of a quick pick, which is cut off at its end: continued below after a clause, else a word. */
export function inTwoLines(message: string): { readonly label: string; readonly detail?: string } {
  if (widthOf(message) <= rowWidth) return { label: message };
  const cut = lastBreak(message, endOfClause) ?? lastBreak(message, endOfWord);
  if (cut === undefined) return { label: message };
  return { label: message.slice(0, cut).trimEnd(), detail: message.slice(cut) };
}

function lastBreak(message: string, mark: RegExp): number | undefined {
  return [...message.matchAll(mark)]
    .map(({ 0: found, index }) => index + found.length)
    .filter((cut) => widthOf(message.slice(0, cut)) <= rowWidth)
    .at(-1);
}

/** Chinese characters take twice the room. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}
