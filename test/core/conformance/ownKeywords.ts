type Schema = Readonly<Record<string, unknown>>;

const maps = new Set(["properties", "patternProperties", "$defs"]);
const single = new Set(["items", "additionalProperties", "propertyNames", "if", "then", "else"]);
const free = new Set(["$schema", "$id", "$comment", "title", "description", "examples"]);

/** The keywords in a schema and in what it contains, less those that say nothing about validity. */
export function keywordsIn(schema: unknown): Set<string> {
  const found = new Set<string>();
  collect(schema, found);
  return found;
}

function collect(schema: unknown, found: Set<string>): void {
  if (typeof schema !== "object" || schema === null) return;
  for (const [keyword, value] of Object.entries(schema as Schema)) {
    if (free.has(keyword) || keyword.startsWith("x-")) continue;
    found.add(keyword === "format" ? `format ${String(value)}` : keyword);
    if (maps.has(keyword)) for (const child of Object.values(value as Schema)) collect(child, found);
    else if (single.has(keyword)) collect(value, found);
  }
}
