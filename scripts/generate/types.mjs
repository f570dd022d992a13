// Writes the TypeScript types of the records.
import { compile } from "json-schema-to-typescript";
import { recordKinds, resolve } from "./schemaFiles.mjs";

const header = "// Generated from schemas/ by scripts/generate.mjs: change the schemas, not this file.";

/** @returns {Promise<string>} the source of src/generated/records.ts */
export async function generateTypes(schemas) {
  const named = {};
  const kinds = recordKinds(schemas).map((schema) => schema["x-kind"].kind);
  for (const kind of kinds) named[pascal(kind)] = [schemas.get(kind).$defs.record, kind];
  named.AssentFile = [schemas.get("assent"), "assent"];
  named.WorkflowFile = [schemas.get("workflow"), "workflow"];
  named.HistoryEntry = [schemas.get("common").$defs.history.items, "common"];
  named.ExternalId = [schemas.get("common").$defs.external.items, "common"];
  const shared = { history: "HistoryEntry", external: "ExternalId" };
  const definitions = {};
  for (const [name, [schema, file]] of Object.entries(named)) {
    definitions[name] = { ...simplify(schema, file, schemas, shared), title: name };
  }
  const source = await compile({ $defs: definitions, title: "Root", type: "object" }, "Root", {
    bannerComment: header,
    unreachableDefinitions: true,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: true,
    style: { printWidth: 110 },
  });
  const withoutRoot = source
    .replace(/export interface Root \{\}\n/, "")
    .replace(/\/\*\*\n \* This interface was referenced by[\s\S]*?\*\/\n/g, "")
    .replace(/ \*\n \* This interface was referenced by[^\n]*\n \* via the `definition`[^\n]*\n/g, "");
  const byKind = kinds.map((kind) => `  ${kind}: ${pascal(kind)};`).join("\n");
  return `${withoutRoot}\n/** The record type of each kind. */\nexport interface RecordByKind {\n${byKind}\n}\n`;
}

function pascal(kind) {
  return kind[0].toUpperCase() + kind.slice(1);
}

/** Inlines references and drops what says nothing about the shape. */
function simplify(start, file, schemas, shared) {
  const { schema, file: here } = resolve(start, file, schemas);
  const result = {};
  for (const key of ["type", "enum", "const", "description", "required", "additionalProperties"]) {
    if (schema[key] !== undefined) result[key] = schema[key];
  }
  if (typeof schema.additionalProperties === "object") {
    result.additionalProperties = simplify(schema.additionalProperties, here, schemas, shared);
  }
  if (schema.type === "object" && schema.additionalProperties === undefined)
    result.additionalProperties = true;
  if (schema.items) {
    const common = Object.entries(shared).find(
      ([name]) => schema === schemas.get("common").$defs[name] || start.$ref?.endsWith(`/${name}`),
    );
    result.items = common ? { $ref: `#/$defs/${common[1]}` } : simplify(schema.items, here, schemas, shared);
  }
  if (schema.properties) {
    result.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, property]) => [
        key,
        simplify(property, here, schemas, shared),
      ]),
    );
  }
  return result;
}
