/** So many are offered at most. */
const most = 3;

/** Texts that differ only in case, spaces, hyphens or underscores look alike to people. */
export function isSpeltAlike(one: string, other: string): boolean {
  return spelling(one) === spelling(other);
}

function spelling(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/g, "");
}

/**
 * Those of some choices that somebody who wrote `text` may have meant, the nearest first and three at most.
 * @param namesOf what a choice is called
 */
export function nearest<T>(
  text: string,
  choices: Iterable<T>,
  namesOf: (choice: T) => readonly string[],
): T[] {
  const found: { readonly choice: T; readonly distance: number }[] = [];
  for (const choice of choices) {
    const distance = Math.min(...namesOf(choice).map((name) => likeness(text, name)));
    if (distance < Number.POSITIVE_INFINITY) found.push({ choice, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ choice }) => choice);
}

/** How far two texts are apart; infinite where one would hardly be taken for the other. */
function likeness(text: string, name: string): number {
  if (name === "") return Number.POSITIVE_INFINITY;
  if (isSpeltAlike(text, name)) return text === name ? 0 : 0.5;
  const [one, other] = [spelling(text), spelling(name)];
  const limit = Math.min(2, Math.floor(Math.max(one.length, other.length) / 3));
  const distance = editDistance(one, other, limit);
  return distance <= limit ? distance : Number.POSITIVE_INFINITY;
}

/** How many characters have to be changed, added, left out or swapped with the next; more than `limit` is not counted. */
export function editDistance(one: string, other: string, limit: number): number {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, character] of a.entries()) {
    const next = [i + 1];
    for (const [j, wanted] of b.entries()) {
      const kept = (row[j] ?? 0) + (character === wanted ? 0 : 1);
      const isSwap = i > 0 && j > 0 && character === b[j - 1] && a[i - 1] === wanted;
      const swapped = isSwap ? (previous[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(kept, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    [previous, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
