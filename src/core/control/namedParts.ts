/** A mapping by its keys, or a list whose items have ids by those. */
export interface NamedParts {
  readonly isList: boolean;
  readonly values: ReadonlyMap<string, unknown>;
}

/** The named parts of a mapping, or of a list in which every item has an id of its own; undefined for anything else. */
export function namedParts(value: unknown): NamedParts | undefined {
  if (Array.isArray(value)) {
    const values = new Map<string, unknown>();
    for (const item of value as readonly unknown[]) {
      const id = typeof item === "object" && item !== null ? (item as { id?: unknown }).id : undefined;
      if (typeof id !== "string" || values.has(id)) return undefined;
      values.set(id, item);
    }
    return { isList: true, values };
  }
  if (typeof value !== "object" || value === null) return undefined;
  return { isList: false, values: new Map(Object.entries(value)) };
}
