// Writes what the schemas say to those who write records: names, descriptions, values, shapes.
import { recordKinds, resolve } from "./schemaFiles.mjs";

/** @returns {string} the source of src/generated/schemaGuide.ts */
export function generateSchemaGuide(schemas) {
  const shared = new Shared();
  const rows = recordKinds(schemas).map((schema) => {
    const { kind } = schema["x-kind"];
    return [kind, shared.add(nodeOf({ ...schema, ...schema.$defs.record, if: undefined }, kind, schemas))];
  });
  for (const name of ["assent", "workflow"]) {
    rows.push([name, shared.add(nodeOf(schemas.get(name), name, schemas))]);
  }
  return `${header}
import type { FileKind } from "../core/model/kind.ts";
import type { SchemaNode } from "../core/model/schemaNode.ts";

${shared.source}
/** What may stand in a record of each kind, in assent.yaml, and in the file of a lifecycle. */
export const schemaGuide: Readonly<Record<FileKind, SchemaNode>> = {
${rows.map(([name, node]) => `  ${name}: ${node},`).join("\n")}
};
`;
}

const header = "// Generated from schemas/ by scripts/generate.mjs: change the schemas, not this file.";

/** Nodes that say the same are written once. */
class Shared {
  #names = new Map();
  source = "";

  /** @returns {string} the name under which the node stands */
  add(node) {
    const parts = Object.entries(node).map(([key, value]) => `${key}: ${this.#text(key, value)}`);
    const text = `{ ${parts.join(", ")} }`;
    const known = this.#names.get(text);
    if (known) return known;
    const name = `n${this.#names.size}`;
    this.#names.set(text, name);
    this.source += `const ${name}: SchemaNode = ${text};\n`;
    return name;
  }

  #text(key, value) {
    if (key === "items" || key === "others") return this.add(value);
    if (key === "either") return `[${value.map((one) => this.add(one)).join(", ")}]`;
    if (key !== "properties") return JSON.stringify(value);
    const properties = Object.entries(value).map(
      ([name, one]) => `${JSON.stringify(name)}: ${this.add(one)}`,
    );
    return `{ ${properties.join(", ")} }`;
  }
}

const deepest = 20;

/** Characters that nobody writes in one line. */
const page = 50_000;

function nodeOf(start, file, schemas, depth = 0) {
  if (depth > deepest) throw new Error(`${file}: a schema that contains itself has no guide`);
  const { schema, file: here } = resolve(start, file, schemas);
  const below = (child) => nodeOf(child, here, schemas, depth + 1);
  const others =
    typeof schema.additionalProperties === "object"
      ? schema.additionalProperties
      : Object.entries(schema.patternProperties ?? {}).find(([pattern]) => pattern !== "^x-")?.[1];
  const properties = Object.entries(schema.properties ?? {}).map(([key, child]) => [key, below(child)]);
  return defined({
    title: bilingual(schema, "title"),
    description: bilingual(schema, "description"),
    types: [schema.type ?? typesOf(schema)].flat(),
    values: schema.enum ?? ("const" in schema ? [schema.const] : undefined),
    labels: schema["x-label"],
    format: schema.format,
    pattern: schema.pattern,
    minimum: schema.minimum,
    maximum: schema.maximum,
    examples: schema.examples,
    long: schema.maxLength >= page || undefined,
    refs: schema["x-ref"],
    controlled: schema["x-controlled"],
    required: schema.required,
    properties: properties.length > 0 ? Object.fromEntries(properties) : undefined,
    others: others && below(others),
    items: schema.items && below(schema.items),
    either: schema.if && [schema.then, schema.else].map(below),
  });
}

/** A value that must be one of some numbers or texts need not say what they are. */
function typesOf({ enum: values = [], const: only }) {
  return [...new Set([...values, ...(only === undefined ? [] : [only])].map((value) => typeof value))];
}

function bilingual(schema, word) {
  const en = schema[word];
  return en && { en, "zh-CN": schema["x-zh"]?.[word] ?? en };
}

function defined(node) {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));
}
