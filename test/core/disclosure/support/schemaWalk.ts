import { readdirSync, readFileSync } from "node:fs";
import { kinds } from "../../../../src/generated/kinds.ts";

/** A schema as it is written. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly enum?: readonly (string | number)[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly "x-ref"?: readonly string[];
  readonly "x-disclosed"?: true | string;
  readonly "x-controlled"?: boolean;
  readonly "x-kind"?: { readonly kind: string; readonly folder: string; readonly prefix: string };
}

const schemas = new Map(
  readdirSync("schemas").map((name) => [name, JSON.parse(readFileSync(`schemas/${name}`, "utf8"))]),
);

/** The schema of a kind's records, or of the settings. */
export function schemaOf(kind: string): Located {
  const whole = schemas.get(`${kind}.schema.json`);
  return located(kind === "assent" ? whole : whole.$defs.record, `${kind}.schema.json`);
}

/** What a kind's schema says of it: folder and prefix. */
export function kindSchema(kind: string): NonNullable<Schema["x-kind"]> {
  return schemas.get(`${kind}.schema.json`)["x-kind"];
}

/** A schema with its references resolved, and the file in which those within it begin. */
export interface Located {
  readonly schema: Schema;
  readonly file: string;
}

export function located(schema: Schema, file: string): Located {
  if (!schema.$ref) return { schema, file };
  const [target, fragment = ""] = schema.$ref.split("#");
  const name = target || file;
  const found = fragment
    .split("/")
    .filter(Boolean)
    .reduce((value, step) => value[step], schemas.get(name));
  const { $ref: _ref, ...words } = schema;
  const inner = located(found, name);
  return { schema: { ...inner.schema, ...words }, file: inner.file };
}

/** One field of a kind, as its schema says, whether or not anything within it can hold a value. */
export interface Field {
  readonly kind: string;
  /** Such as `acceptanceCriteria.text`: items have no step of their own. */
  readonly path: string;
  /** The marks of the field and of all around it. */
  readonly marks: readonly (true | string | undefined)[];
  readonly isControlled: boolean;
  readonly isLeaf: boolean;
}

/** Every field of every kind and of the settings. */
export function allFields(): readonly Field[] {
  return ["assent", ...kinds].flatMap((kind) => [...fieldsIn(schemaOf(kind), kind, "", [], false)]);
}

function* fieldsIn(
  { schema, file }: Located,
  kind: string,
  above: string,
  marks: Field["marks"],
  controlled: boolean,
): Iterable<Field> {
  for (const [key, child] of Object.entries(schema.properties ?? {})) {
    const inner = located(child, file);
    const path = above ? `${above}.${key}` : key;
    const own = [...marks, inner.schema["x-disclosed"]];
    const isControlled = inner.schema["x-controlled"] ?? controlled;
    const item = inner.schema.items ? itemOf(inner) : inner;
    yield { kind, path, marks: own, isControlled, isLeaf: !item.schema.properties };
    yield* fieldsIn(item, kind, path, own, isControlled);
  }
}

/** The schema of what a list holds in the end, however many lists are in one another. */
function itemOf(list: Located): Located {
  return list.schema.items ? itemOf(located(list.schema.items, list.file)) : list;
}
