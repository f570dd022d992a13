// Writes the kind table: what the code must know of each kind and only its schema says.
import { recordKinds, walk } from "./schemaFiles.mjs";

/** @returns {string} the source of src/generated/kinds.ts */
export function generateKinds(schemas) {
  const kinds = recordKinds(schemas);
  const rows = kinds.map((schema) => {
    const { kind, folder, prefix, initial } = schema["x-kind"];
    return {
      kind,
      folder,
      prefix,
      initial: initial ?? null,
      title: bilingual(schema),
      ...facts(schema.$defs.record, kind, schemas),
    };
  });
  const assent = facts(schemas.get("assent"), "assent", schemas);
  return `${header}
import type { KindRow, RefField } from "../core/model/kindRow.ts";

export const kinds = ${JSON.stringify(kinds.map((schema) => schema["x-kind"].kind))} as const;

/** The fields of assent.yaml that name records. */
export const projectRefs: readonly RefField[] = ${JSON.stringify(assent.refs, null, 2)};

export const kindTable: { readonly [K in (typeof kinds)[number]]: KindRow } = ${JSON.stringify(
    Object.fromEntries(rows.map(({ kind, ...row }) => [kind, row])),
    null,
    2,
  )};
`;
}

const header = "// Generated from schemas/ by scripts/generate.mjs: change the schemas, not this file.";

function bilingual(schema) {
  return { en: schema.title, "zh-CN": schema["x-zh"].title };
}

function facts(record, file, schemas) {
  const refs = [];
  const fields = [];
  const anchors = [];
  const controlled = [];
  const acyclic = new Set();
  walk(record, file, schemas, (schema, path) => {
    if (path.length > 0 && path.every((step) => step !== "[]" && step !== "*")) fields.push(path.join("."));
    if (schema["x-acyclic"]) acyclic.add(path.join("/"));
    if (schema["x-ref"]) {
      const cyclesAreFaults = [path, path.slice(0, -1)].some((part) => acyclic.has(part.join("/")));
      refs.push({ path, kinds: schema["x-ref"], ...(cyclesAreFaults ? { acyclic: true } : {}) });
    }
    if (schema["x-anchor"]) anchors.push({ path, kind: schema["x-anchor"] });
    if (typeof schema["x-controlled"] === "boolean")
      controlled.push({ path, controlled: schema["x-controlled"] });
  });
  return { fields, refs, anchors, controlled };
}
