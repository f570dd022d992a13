// Writes which fields somebody is asked for who makes a new record.
import { recordKinds, resolve } from "./schemaFiles.mjs";

/** @returns {string} the source of src/generated/askedFields.ts */
export function generateAskedFields(schemas) {
  const rows = recordKinds(schemas).map((schema) => {
    const { kind } = schema["x-kind"];
    const fields = (schema["x-ask"] ?? []).map((one) => (typeof one === "string" ? { field: one } : one));
    for (const { field } of fields) refuseUnknown(field, schema.$defs.record, kind, schemas);
    return `  ${kind}: [${fields.map(toText).join(", ")}],`;
  });
  return `${header}
import type { AskedField } from "../core/model/askedField.ts";
import type { Kind } from "../core/model/kind.ts";

/** What is asked for a new record of each kind, in this order. */
export const askedFields: Readonly<Record<Kind, readonly AskedField[]>> = {
${rows.join("\n")}
};
`;
}

const header = "// Generated from schemas/ by scripts/generate.mjs: change the schemas, not this file.";

function stepsOf(field) {
  return field.replaceAll("[]", ".[]").split(".");
}

function toText({ field, initial }) {
  const path = `path: ${JSON.stringify(stepsOf(field))}`;
  return initial === undefined ? `{ ${path} }` : `{ ${path}, initial: ${JSON.stringify(initial)} }`;
}

function refuseUnknown(field, record, kind, schemas) {
  let at = { schema: record, file: kind };
  for (const step of stepsOf(field)) {
    const next = step === "[]" ? at.schema.items : at.schema.properties?.[step];
    if (!next) throw new Error(`${kind}: x-ask names “${field}”, which its schema doesn't have`);
    at = resolve(next, at.file, schemas);
  }
}
