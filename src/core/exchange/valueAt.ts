type Mapping = Readonly<Record<string, unknown>>;

/** The value that the keys lead to; undefined where they lead nowhere. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Mapping)[key];
  }
  return at;
}

/** A copy of the mapping with the value there; mappings on the way are made. */
export function withValueAt(mapping: Mapping, path: readonly string[], value: unknown): Mapping {
  const [key, ...rest] = path;
  if (key === undefined) return mapping;
  const inner = mapping[key];
  const child =
    typeof inner === "object" && inner !== null && !Array.isArray(inner) ? (inner as Mapping) : {};
  return { ...mapping, [key]: rest.length === 0 ? value : withValueAt(child, rest, value) };
}
