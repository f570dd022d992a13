// Makes the code that ajv writes a quarter of its size: what it spells out at every place becomes a call, and what it
// writes anew for each schema is kept once. The conformance run compares the outcome with the JSON Schema test suite, a
// test with ajv itself.
import { mergeEqual } from "./mergeEqual.mjs";

/** The one parameter that says something about a fault of each keyword; `params.limit` and the like. */
const paramNames = {
  type: "type",
  enum: "allowedValues",
  const: "allowedValue",
  required: "missingProperty",
  additionalProperties: "additionalProperty",
  propertyNames: "propertyName",
  pattern: "pattern",
  format: "format",
  multipleOf: "multipleOf",
  minimum: "limit",
  maximum: "limit",
  exclusiveMinimum: "limit",
  exclusiveMaximum: "limit",
  minLength: "limit",
  maxLength: "limit",
  minItems: "limit",
  maxItems: "limit",
  minProperties: "limit",
  maxProperties: "limit",
};
const keywords = [
  ...Object.keys(paramNames),
  "if",
  "uniqueItems",
  "not",
  "false schema",
  "dependentRequired",
];

const helpers = `const keywords = ${JSON.stringify(keywords)};
const paramNames = ${JSON.stringify(keywords.map((keyword) => paramNames[keyword] ?? ""))};
function report(errors, instancePath, keyword, param) {
  const error = { instancePath, keyword: keywords[keyword], params: { [paramNames[keyword]]: param } };
  return errors === null ? [error] : (errors.push(error), errors);
}
function nested(validate, value, instancePath, errors) {
  validate(value, instancePath);
  return errors === null ? validate.errors : errors.concat(validate.errors);
}
function has(object, key) {
  return object[key] !== undefined && Object.hasOwn(object, key);
}`;

const allowedValues = /allowedValues: (schema\d+)((?:\.\w+|\["[^"]*"\])+)/g;
const inlineReport =
  /const (err\d+) = \{instancePath(?::([^;]*?))?,schemaPath:(?:"[^"]*"|[^;]*?),keyword:("[^"]*"),params:(\{.*?\})(?:,propertyName:\w+)?\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;
const unusedContext = /, ?parentData(?::\w+)?, ?parentDataProperty(?::[^,}]*?)?, ?rootData(?:=data)?(?=\})/g;
const nestedCall =
  /if\(!\((validate\d+)\(([\w.$[\]]+), \{instancePath(?::([^{}]*?))?\}\)\)\)\{vErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;\}/g;
const absentKey = /\((data\d*)\.(\w+) === undefined\) \|\| \(!\(func\d+\.call\(\1, "\2"\)\)\)/g;
const presentKey = /(data\d*)\.(\w+) !== undefined && func\d+\.call\(\1, "\2"\)/g;
const embeddedSchema = /const (schema\d+) = (\{.*?\});(?=const |function |$)/gm;

/** @param {string} code as ajv's standalone generator writes it */
export function shrink(code) {
  const schemas = new Map(
    [...code.matchAll(embeddedSchema)].map(([, name, json]) => [name, JSON.parse(json)]),
  );
  const body = code
    .replace(
      allowedValues,
      (_match, name, path) => `allowedValues: ${JSON.stringify(valueAt(schemas.get(name), path))}`,
    )
    .replace(
      inlineReport,
      (_match, _name, path, keyword, params) =>
        `vErrors = report(vErrors, ${path ?? "instancePath"}, ${keywordIndex(keyword)}, ${soleParam(keyword, params)});errors++;`,
    )
    .replace(unusedContext, "")
    .replace(
      nestedCall,
      (_match, validate, value, path) =>
        `if(!${validate}(${value})){vErrors = nested(${validate}, ${value}, ${path ?? "instancePath"}, vErrors);errors = vErrors.length;}`,
    )
    .replaceAll('{instancePath=""}={}', 'instancePath=""')
    .replace(absentKey, (_match, object, key) => `!(${isPresent(object, key)})`)
    .replace(presentKey, (_match, object, key) => isPresent(object, key))
    .split(/(?=function validate\d+\()/)
    .map(withoutCounter)
    .join("");
  const slim = body.replace(
    embeddedSchema,
    (_match, name) => `const ${name} = ${JSON.stringify(readParts(name, schemas, body))};`,
  );
  return `${helpers}\n${mergeEqual(slim)}`;
}

/** Only names that every object inherits need to be looked for among its own. */
function isPresent(object, key) {
  return key in Object.prototype ? `has(${object}, "${key}")` : `${object}.${key} !== undefined`;
}

function keywordIndex(quoted) {
  const index = keywords.indexOf(JSON.parse(quoted));
  if (index < 0) throw new Error(`The schemas use ${quoted}: give it its place among the keywords`);
  return index;
}

/** The code of the parameter's value; undefined where a keyword needs none. */
function soleParam(quoted, params) {
  const name = paramNames[JSON.parse(quoted)];
  return name ? new RegExp(`[{ ]${name}: ?(.*)\\}$`).exec(params)[1] : "undefined";
}

/** The number of errors is kept beside their list, but only conditions (`if`, `not`) look at it. */
function withoutCounter(validator) {
  if (/_errs\d+/.test(validator)) return validator;
  return validator
    .replaceAll("errors++;", "")
    .replaceAll("errors = vErrors.length;", "")
    .replace("let errors = 0;", "")
    .replace("return errors === 0;", "return vErrors === null;");
}

/** The parts of an embedded schema that the code reads. */
function readParts(name, schemas, body) {
  const parts = {};
  for (const [, path] of body.matchAll(new RegExp(`\\b${name}((?:\\.\\w+)+)`, "g"))) {
    const value = valueAt(schemas.get(name), path);
    const steps = path.slice(1).split(".");
    const last = steps.pop();
    let at = parts;
    for (const step of steps) at = at[step] ||= {};
    at[last] = last === "properties" ? { ...mapToZero(value), ...at[last] } : value;
  }
  return parts;
}

/** Only the names matter: the code asks whether a property is among them. */
function mapToZero(object) {
  return Object.fromEntries(Object.keys(object).map((key) => [key, 0]));
}

function valueAt(schema, path) {
  return [...path.matchAll(/\.(\w+)|\["([^"]*)"\]/g)].reduce(
    (value, [, dotted, quoted]) => value[dotted ?? quoted],
    schema,
  );
}
