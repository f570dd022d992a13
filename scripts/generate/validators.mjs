// Compiles the schemas to validators that need no `eval` at run time.
import Ajv from "ajv";
import { _ } from "ajv/dist/compile/codegen/index.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { recordKinds } from "./schemaFiles.mjs";

const header = "// Generated from schemas/ by scripts/generate.mjs: change the schemas, not this file.";
const annotations = new Set(["$schema", "title", "description", "examples"]);
const formats = ["date", "date-time", "uri"];

/** @returns {string} the source of src/generated/validators.js */
export function generateValidators(schemas) {
  const ajv = new Ajv.default({
    strict: true,
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
  for (const schema of schemas.values()) ajv.addSchema(withoutAnnotations(schema));
  const names = Object.fromEntries(
    recordKinds(schemas).map((schema) => [schema["x-kind"].kind, `${schema.$id}#/$defs/record`]),
  );
  names.assent = schemas.get("assent").$id;
  names.workflow = schemas.get("workflow").$id;
  return `${header}\n${reportHelper}\n${withImports(asTable(withReports(standaloneCode.default(ajv, names))))}\n`;
}

const reportHelper = `function report(errors, instancePath, keyword, params) {
  const error = { instancePath, keyword, params };
  return errors === null ? [error] : (errors.push(error), errors);
}
function nested(validate, value, instancePath, errors) {
  if (validate(value, { instancePath })) return errors;
  return errors === null ? validate.errors : errors.concat(validate.errors);
}
function has(object, key) {
  return object[key] !== undefined && Object.hasOwn(object, key);
}`;

const inlineReport =
  /const (err\d+) = \{instancePath(?::([^;]*?))?,schemaPath:"[^"]*",keyword:("[^"]*"),params:(\{.*?\})(?:,propertyName:\w+)?\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;

/** What a nested validator is told of its surroundings, which only `$data` and custom keywords read. */
const unusedContext = /, ?parentData(?::\w+)?, ?parentDataProperty(?::[^,}]*?)?, ?rootData(?:=data)?(?=\})/g;

const allowedValues = /allowedValues: (schema\d+)((?:\.\w+|\["[^"]*"\])+)/g;

function valueAt(schema, path) {
  return [...path.matchAll(/\.(\w+)|\["([^"]*)"\]/g)].reduce(
    (value, [, dotted, quoted]) => value[dotted ?? quoted],
    schema,
  );
}

const nestedCall =
  /if\(!\((validate\d+)\(([\w.]+), \{instancePath(?::([^{}]*?))?\}\)\)\)\{vErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;\}/g;
const absentKey = /\((data\d*)\.(\w+) === undefined\) \|\| \(!\(func0\.call\(\1, "\2"\)\)\)/g;
const presentKey = /(data\d*)\.(\w+) !== undefined && func0\.call\(\1, "\2"\)/g;

const embeddedSchema = /const (schema\d+) = (\{.*?\});(?=const |function )/g;

/** The parts of an embedded schema that the code reads: the names of its properties. */
function skeleton(schema) {
  if (typeof schema !== "object" || schema === null) return 0;
  const { type, properties, items } = schema;
  return {
    ...(type ? { type } : {}),
    ...(properties ? { properties: mapValues(properties, skeleton) } : {}),
    ...(items ? { items: skeleton(items) } : {}),
  };
}

/** Ajv writes out the making of each error; one function for all of them halves the bundle. */
function withReports(code) {
  const schemas = new Map(
    [...code.matchAll(embeddedSchema)].map(([, name, json]) => [name, JSON.parse(json)]),
  );
  return code
    .replace(
      allowedValues,
      (_match, name, path) => `allowedValues: ${JSON.stringify(valueAt(schemas.get(name), path))}`,
    )
    .replace(
      inlineReport,
      (_match, _name, path, keyword, params) =>
        `vErrors = report(vErrors, ${path ?? "instancePath"}, ${keyword}, ${params});errors++;`,
    )
    .replace(unusedContext, "")
    .replace(
      nestedCall,
      (_match, validate, value, path) =>
        `vErrors = nested(${validate}, ${value}, ${path ?? "instancePath"}, vErrors);errors = vErrors === null ? 0 : vErrors.length;`,
    )
    .replace(absentKey, (_match, object, key) => `!has(${object}, "${key}")`)
    .replace(presentKey, (_match, object, key) => `has(${object}, "${key}")`)
    .replace(
      embeddedSchema,
      (_match, name, json) => `const ${name} = ${JSON.stringify(skeleton(JSON.parse(json)))};`,
    );
}

/** The schema less what is for people and for other generators; names of properties and enum values stay. */
function withoutAnnotations(schema) {
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
