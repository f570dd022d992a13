/** What a query is looked for in. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/**
 * Says how well ids and titles fit a query, the higher the better: the id itself, its beginning or its number, the
 * beginning of the title or of a word in it, any part of either, at last letters in their order. Undefined where a word
 * of the query is in neither. Case doesn't count.
 */
export function matcher(query: string): (named: Named) => number | undefined {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const whole = words.join(" ");
  return (named) => {
    const id = named.id.toLowerCase();
    const title = named.title.toLowerCase();
    const score = wordScore(whole, id, title);
    if (words.length < 2 || (score !== undefined && score > loose)) return score;
    let least = Number.POSITIVE_INFINITY;
    for (const word of words) {
      const own = wordScore(word, id, title);
      if (own === undefined) return score;
      least = Math.min(least, own);
    }
    return least;
  };
}

/** What letters in their order are worth, wherever they stand. */
const loose = 20;

function wordScore(word: string, id: string, title: string): number | undefined {
  if (word === "") return 0;
  if (id === word) return 100;
  if (id.startsWith(word)) return 90;
  if (title === word) return 85;
  if (title.startsWith(word)) return 80;
  if (beginsWord(id, word) || isNumberOf(id, word)) return 70;
  if (beginsWord(title, word)) return 60;
  if (id.includes(word) || title.includes(word)) return 40;
  return isSubsequence(word, `${id} ${title}`) ? loose : undefined;
}

/** Whether a word is the number of an id, however many zeros stand before it. */
function isNumberOf(id: string, word: string): boolean {
  return /^\d+$/.test(word) && id.endsWith(word) && /-0*$/.test(id.slice(0, -word.length));
}

/** Whether a word of the text begins like this; in a script without spaces each character may begin one. */
function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (/[^\p{L}\p{N}]$/u.test(text.slice(0, at)) || /^\p{sc=Han}/u.test(word)) return true;
  }
  return false;
}

function isSubsequence(word: string, text: string): boolean {
  let from = 0;
  for (const letter of word) {
    from = text.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
