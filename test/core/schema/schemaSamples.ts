import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export type Schema = Readonly<Record<string, unknown>>;

/** Every schema by its name, such as `requirement`. */
export function readSchemas(): ReadonlyMap<string, Schema> {
  const names = readdirSync("schemas").filter((name) => name.endsWith(".schema.json"));
  return new Map(
    names.map((name) => [
      name.replace(".schema.json", ""),
      JSON.parse(readFileSync(path.join("schemas", name), "utf8")) as Schema,
    ]),
  );
}

/** A text for each pattern that the schemas use. */
const texts: readonly string[] = [
  ...["REQ-001", "open", "WEEKLY", "OPEN", "EUR", "all", "UTC", "#5cb85c", "trace/no-goal", "a@b.example"],
  ...["FREQ=WEEKLY;BYDAY=MO", `sha256-${"A".repeat(43)}`, "2026-03-02", "/a/b", "+86 10 0000 0000", "1.0"],
];
const formats: Readonly<Record<string, string>> = {
  date: "2026-03-02",
  "date-time": "2026-03-02T01:12:00Z",
  uri: "https://client.example/page",
};

/** Makes values that a schema accepts: with every property it names, or with none but the required ones. */
export class SampleMaker {
  readonly #schemas: ReadonlyMap<string, Schema>;
  readonly #onlyRequired: boolean;

  constructor(schemas: ReadonlyMap<string, Schema>, { onlyRequired = false } = {}) {
    this.#schemas = schemas;
    this.#onlyRequired = onlyRequired;
  }

  make(schema: Schema, file: string): unknown {
    if (typeof schema.$ref === "string") {
      const [target = "", fragment = ""] = schema.$ref.split("#");
      const name = target ? target.replace(".schema.json", "") : file;
      const { $ref, ...beside } = schema;
      return this.make({ ...find(this.#schemas.get(name), fragment), ...beside }, name);
    }
    if ("const" in schema) return schema.const;
    if (Array.isArray(schema.enum)) return schema.enum[0];
    // Of the forms that a value may have, the text comes first, and `then` says what it must be.
    if (typeof schema.then === "object") return this.make(schema.then as Schema, file);
    switch ([schema.type].flat()[0]) {
      case "object":
        return this.#makeObject(schema, file);
      case "array":
        return Array.from({ length: Number(schema.minItems ?? 1) }, (_, index) => {
          const item = this.make((schema.items ?? {}) as Schema, file);
          return schema.uniqueItems && index > 0 ? `${item}${index}` : item;
        });
      case "string":
        return this.#makeText(schema);
      case "boolean":
        return true;
      case "number":
      case "integer":
        return schema.minimum ?? 1;
      default:
        return {};
    }
  }

  #makeObject(schema: Schema, file: string): Record<string, unknown> {
    const {
      properties = {},
      patternProperties = {},
      required = [],
    } = schema as {
      properties?: Readonly<Record<string, Schema>>;
      patternProperties?: Readonly<Record<string, Schema | true>>;
      required?: readonly string[];
    };
    const made: Record<string, unknown> = {};
    for (const [key, property] of Object.entries(properties)) {
      if (!this.#onlyRequired || required.includes(key)) made[key] = this.make(property, file);
    }
    for (const [pattern, property] of Object.entries(patternProperties)) {
      if (property !== true) made[this.#makeText({ pattern })] = this.make(property, file);
    }
    if (typeof schema.additionalProperties === "object") {
      made["Q-1"] = this.make(schema.additionalProperties as Schema, file);
    }
    return made;
  }

  #makeText({ pattern, format }: Schema): string {
    if (typeof format === "string") return formats[format] ?? "";
    if (typeof pattern !== "string") return "text";
    const text = texts.find((candidate) => new RegExp(pattern, "u").test(candidate));
    if (text === undefined) throw new Error(`give the pattern ${pattern} a text that it matches`);
    return text;
  }
}

function find(schema: Schema | undefined, fragment: string): Schema {
  return fragment
    .split("/")
    .filter(Boolean)
    .reduce((at, step) => at?.[step] as Schema, schema as Schema);
}
