// Compiles the schemas to validators that need no `eval` at run time.
import Ajv from "ajv";
import { _ } from "ajv/dist/compile/codegen/index.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { recordKinds } from "./schemaFiles.mjs";
import { shrink } from "./shrink.mjs";

const header = "// Generated from schemas/ by scripts/generate.mjs: change the schemas, not this file.";
const annotations = new Set(["$schema", "title", "description", "examples"]);
const formats = ["date", "date-time", "uri"];

/** @returns {string} the source of src/generated/validators.js */
export function generateValidators(schemas) {
  const names = Object.fromEntries(
    recordKinds(schemas).map((schema) => [schema["x-kind"].kind, `${schema.$id}#/$defs/record`]),
  );
  names.assent = schemas.get("assent").$id;
  names.workflow = schemas.get("workflow").$id;
  return `${header}\n${compileValidators([...schemas.values()].map(withoutAnnotations), names)}\n`;
}

/**
 * An ES module that exports `validators`, a validator for each name.
 * @param {readonly object[]} schemas with `$id`
 * @param {Readonly<Record<string, string>>} names the `$ref` of the schema for each validator
 * @param {boolean} strict whether ajv refuses what looks like a slip in a schema
 */
export function compileValidators(schemas, names, strict = true) {
  const ajv = new Ajv.default({
    strict,
    allowUnionTypes: true,
    allErrors: true,
    ownProperties: true,
    messages: false,
    inlineRefs: false,
    code: {
      source: true,
      esm: true,
      lines: false,
      optimize: 2,
      formats: _`require("../core/schema/formats.ts").formats`,
    },
  });
  for (const format of formats) ajv.addFormat(format, { validate: () => true });
  for (const schema of schemas) ajv.addSchema(schema);
  return withImports(asTable(shrink(standaloneCode.default(ajv, names))));
}

/** The schema less what is for people and for other generators; names of properties and enum values stay. */
export function withoutAnnotations(schema) {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => !key.startsWith("x-") && !annotations.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      const isNameMap = key === "properties" || key === "patternProperties" || key === "$defs";
      return [key, isNameMap ? mapValues(value, withoutAnnotations) : withoutAnnotations(value)];
    }),
  );
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** One table in place of an export for each validator. */
function asTable(code) {
  const rows = [];
  const body = code.replace(/export const (\w+) = (validate\d+);/g, (_match, name, validator) => {
    rows.push(`${name}: ${validator}`);
    return "";
  });
  return `${body}\nexport const validators = { ${rows.join(", ")} };`;
}

/** Ajv writes `require` even into ES modules; the same modules are imported here, each once. */
function withImports(code) {
  const imports = new Map();
  const body = code.replace(/require\("([^"]+)"\)(\.default)?/g, (_match, module, isDefault) => {
    const key = `${module}${isDefault ?? ""}`;
    if (!imports.has(key)) imports.set(key, { module, isDefault, name: `imported${imports.size}` });
    const { name } = imports.get(key);
    return isDefault ? `(${name}.default ?? ${name})` : name;
  });
  const lines = [...imports.values()].map(({ module, isDefault, name }) =>
    isDefault ? `import ${name} from "${module}.js";` : `import * as ${name} from "${module}";`,
  );
  return `${lines.join("\n")}\n${body.replace('"use strict";', "")}`;
}

/** @returns {string} the source of src/generated/validators.d.ts */
export function generateValidatorTypes(schemas) {
  const names = [...recordKinds(schemas).map((schema) => schema["x-kind"].kind), "assent", "workflow"];
  return `${header}
import type { Validator } from "../core/schema/validator.ts";

export const validators: Readonly<Record<${names.map((name) => JSON.stringify(name)).join(" | ")}, Validator>>;
`;
}
