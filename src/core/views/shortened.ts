/** Longer texts are read in their records. */
const longest = 1_500;

/** A text that is no longer than anybody reads in a panel. */
export function shortened(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > longest ? `${[...trimmed.slice(0, longest)].slice(0, -1).join("")}…` : trimmed;
}
