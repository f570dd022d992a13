// Writes what the controlled fields are called: reports show them to people who never see a schema.
import { recordKinds, walk } from "./schemaFiles.mjs";

/** @returns {string} the source of src/generated/fieldTitles.ts */
export function generateFieldTitles(schemas) {
  const rows = recordKinds(schemas).map((schema) => [
    schema["x-kind"].kind,
    titlesOf(schema.$defs.record, schema["x-kind"].kind, schemas),
  ]);
  const filled = rows.filter(([, titles]) => Object.keys(titles).length > 0);
  return `${header}
import type { FieldTitles } from "../core/model/fieldTitle.ts";

export const fieldTitles: FieldTitles = ${JSON.stringify(Object.fromEntries(filled), null, 2)};
`;
}

const header = "// Generated from schemas/ by scripts/generate.mjs: change the schemas, not this file.";

/** By path with dots; the nearest field above decides whether one is controlled where it says nothing itself. */
function titlesOf(record, file, schemas) {
  const titles = {};
  const controlled = new Map();
  walk(record, file, schemas, (schema, path) => {
    const above = controlled.get(path.slice(0, -1).join(".")) ?? false;
    const isControlled = schema["x-controlled"] ?? above;
    controlled.set(path.join("."), isControlled);
    if (!isControlled || path.length === 0 || !schema.title) return;
    titles[path.join(".")] = {
      title: { en: schema.title, "zh-CN": schema["x-zh"]?.title ?? schema.title },
      ...(schema["x-label"] ? { values: schema["x-label"] } : {}),
    };
  });
  return titles;
}
