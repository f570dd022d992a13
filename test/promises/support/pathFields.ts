import { readdirSync, readFileSync } from "node:fs";

type Schema = Readonly<Record<string, unknown>>;

/** The fields whose schema says that they hold a path: their schema file, and the way to them. */
export function pathFields(folder = "schemas"): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const schema = JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as Schema;
    return [...fieldsIn(schema, "")].map((way) => `${name.split(".")[0]} ${way}`);
  });
}

function* fieldsIn(schema: unknown, way: string): Iterable<string> {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, value] of Object.entries(schema as Schema)) {
    if (key === "$ref" && String(value).endsWith("#/$defs/path")) yield way;
    else if (key === "properties") {
      for (const [name, child] of Object.entries(value as Schema))
        yield* fieldsIn(child, way ? `${way}.${name}` : name);
    } else yield* fieldsIn(value, way);
  }
}
