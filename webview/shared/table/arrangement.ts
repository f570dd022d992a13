/** How the rows of a table are wanted. Plain JSON, so that a panel can keep it. */
export interface Arrangement {
  readonly sort?: { readonly column: string; readonly isDown: boolean } | undefined;
  /** What the columns are filtered by; those that are not are absent. */
  readonly filters: Readonly<Record<string, string>>;
  readonly showsFilters: boolean;
  /** The column by which rows are grouped. */
  readonly group?: string | undefined;
  /** The groups of which only the head is shown. */
  readonly closed: readonly string[];
}

export const plainArrangement: Arrangement = { filters: {}, showsFilters: false, closed: [] };

/** An arrangement from what an earlier page has kept, as far as it can be read. */
export function readArrangement(kept: unknown, otherwise = plainArrangement): Arrangement {
  if (typeof kept !== "object" || kept === null) return otherwise;
  const { sort, filters, showsFilters, group, closed } = kept as Readonly<Record<string, unknown>>;
  return {
    sort: readSort(sort),
    filters: readFilters(filters),
    showsFilters: showsFilters === true,
    group: typeof group === "string" ? group : undefined,
    closed: Array.isArray(closed) ? closed.filter((item) => typeof item === "string") : [],
  };
}

function readSort(kept: unknown): Arrangement["sort"] {
  const { column, isDown } = (kept ?? {}) as Readonly<Record<string, unknown>>;
  return typeof column === "string" ? { column, isDown: isDown === true } : undefined;
}

function readFilters(kept: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(kept ?? {}).filter(([, value]) => typeof value === "string" && value !== "");
  return Object.fromEntries(entries) as Record<string, string>;
}

/** Sorts by a column; by one that is sorted by already, the other way round, and then no more. */
export function sortedBy(arrangement: Arrangement, column: string): Arrangement {
  const { sort } = arrangement;
  const isSame = sort?.column === column;
  if (isSame && sort.isDown) return { ...arrangement, sort: undefined };
  return { ...arrangement, sort: { column, isDown: isSame } };
}

/** Filters a column by a text; by an empty one, no more. */
export function filteredBy(arrangement: Arrangement, column: string, text: string): Arrangement {
  const { [column]: _, ...others } = arrangement.filters;
  return { ...arrangement, filters: text === "" ? others : { ...others, [column]: text } };
}

/** Closes a group that is open, and opens one that is closed. */
export function toggledGroup(arrangement: Arrangement, key: string): Arrangement {
  const { closed } = arrangement;
  return {
    ...arrangement,
    closed: closed.includes(key) ? closed.filter((item) => item !== key) : [...closed, key],
  };
}
