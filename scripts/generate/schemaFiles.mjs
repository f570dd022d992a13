// Reads the schemas and resolves what the generators need of them.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../bundles.mjs";

const order = [
  "charter",
  "stakeholder",
  "requirement",
  "change",
  "risk",
  "issue",
  "decision",
  "commitment",
  "communication",
  "deliverable",
  "milestone",
  "quality",
  "acceptance",
  "feedback",
  "survey",
  "resource",
  "training",
  "document",
  "lesson",
  "baseline",
];

/** Every schema by its name (`requirement`, `common`, …). */
export function readSchemas() {
  const folder = path.join(root, "schemas");
  const names = readdirSync(folder).filter((name) => name.endsWith(".schema.json"));
  return new Map(
    names
      .sort()
      .map((name) => [
        name.replace(".schema.json", ""),
        JSON.parse(readFileSync(path.join(folder, name), "utf8")),
      ]),
  );
}

/** The record kinds with their schemas, in the order in which the product names them. */
export function recordKinds(schemas) {
  const kinds = [...schemas.values()].filter((schema) => schema["x-kind"]);
  const known = (schema) => order.indexOf(schema["x-kind"].kind);
  const unknown = kinds.find((schema) => known(schema) < 0);
  if (unknown) throw new Error(`${unknown.$id}: give this kind its place in the order`);
  return kinds.sort((a, b) => known(a) - known(b));
}

/** The definition that a `$ref` names, or the schema itself; words beside a `$ref` win. */
export function resolve(schema, file, schemas) {
  if (!schema.$ref) return { schema, file };
  const [target, fragment] = schema.$ref.split("#");
  const name = target ? target.replace(".schema.json", "") : file;
  const found = fragment
    .split("/")
    .filter(Boolean)
    .reduce((value, step) => value?.[step], schemas.get(name));
  if (!found) throw new Error(`${file}: no definition at ${schema.$ref}`);
  const { $ref, ...words } = schema;
  const resolved = resolve(found, name, schemas);
  return { schema: { ...resolved.schema, ...words }, file: resolved.file };
}

/** Calls `visit(schema, path)` for a record's schema and everything in it; arrays are `[]`, open maps `*`. */
export function walk(start, file, schemas, visit, at = []) {
  const { schema, file: here } = resolve(start, file, schemas);
  visit(schema, at);
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    walk(property, here, schemas, visit, [...at, key]);
  }
  if (schema.items) walk(schema.items, here, schemas, visit, [...at, "[]"]);
  if (schema.additionalProperties && typeof schema.additionalProperties === "object") {
    walk(schema.additionalProperties, here, schemas, visit, [...at, "*"]);
  }
}
