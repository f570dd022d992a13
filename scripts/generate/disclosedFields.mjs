// Writes which fields of each kind a client may see: those that their schema marks, within fields that are marked too.
import { recordKinds, resolve } from "./schemaFiles.mjs";

const marks = [true, "own", "actor", "content", "initial"];

/** @returns {string} the source of src/generated/disclosedFields.ts */
export function generateDisclosedFields(schemas) {
  const table = { assent: within(schemas.get("assent"), "assent", schemas) };
  for (const schema of recordKinds(schemas)) {
    const { kind, initial } = schema["x-kind"];
    table[kind] = within(schema.$defs.record, kind, schemas) ?? {};
    for (const field of Object.values(table[kind])) if (field.as === "initial") field.instead = initial;
  }
  return `// Generated from schemas/ by scripts/generate.mjs: change the schemas, not this file.
import type { DisclosedFields } from "../core/model/disclosedField.ts";
import type { Kind } from "../core/model/kind.ts";

export const disclosedFields: { readonly [K in Kind | "assent"]: DisclosedFields } = ${JSON.stringify(table, null, 2)};
`;
}

function within(start, file, schemas) {
  const { schema, file: here } = resolve(start, file, schemas);
  const fields = Object.entries(schema.properties ?? {}).flatMap(([key, child]) => {
    const field = fieldOf(child, here, schemas);
    return field ? [[key, schema.required?.includes(key) ? { ...field, required: true } : field]] : [];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** A field that says nothing is not disclosed, whatever stands around it; items are disclosed with their list. */
function fieldOf(start, file, schemas) {
  const { schema } = resolve(start, file, schemas);
  const mark = schema["x-disclosed"];
  if (mark === undefined || mark === false) return undefined;
  if (!marks.includes(mark)) throw new Error(`${file}: nothing is disclosed as ${JSON.stringify(mark)}`);
  return contentOf(start, mark === true ? undefined : mark, file, schemas);
}

function contentOf(start, as, file, schemas) {
  const { schema, file: here } = resolve(start, file, schemas);
  const node = {
    as,
    refs: schema["x-ref"],
    within: within(schema, here, schemas),
    items: schema.items && contentOf(schema.items, undefined, here, schemas),
  };
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));
}
