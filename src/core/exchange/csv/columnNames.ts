/**
 * Makes the cells of a header row into names: a second “Name” becomes “Name (2)”, an empty one is called by
 * its place, “#3”.
 */
export function columnNames(cells: readonly string[]): string[] {
  const given = cells.map(tidyName);
  const used = new Set<string>();
  return given.map((name, index) => {
    const base = name || `#${index + 1}`;
    let unique = base;
    for (let count = 2; used.has(unique) || (unique !== base && given.includes(unique)); count++) {
      unique = `${base} (${count})`;
    }
    used.add(unique);
    return unique;
  });
}

/** A column's name on one line, however its cell was broken. */
export function tidyName(name: string): string {
  return name.trim().replace(/\s+/g, " ");
}
