import type { Finding } from "../model/problem.ts";
import type { Translate } from "../model/translate.ts";
import type { SchemaFault } from "./validate.ts";

type Described = Pick<Finding, "code" | "message" | "pointer" | "at" | "data">;

/** Says in plain words what a fault is and what to do, and whether its key or its value is to blame. */
export function describeFault(fault: SchemaFault, value: unknown, t: Translate): Described {
  const { keyword, pointer, params } = fault;
  const name = String(pointer.findLast((step) => typeof step === "string") ?? "");
  const actual = valueAt(value, pointer);
  switch (keyword) {
    case "required": {
      const key = String(params.missingProperty);
      return {
        code: "schema/required",
        message: t("“{key}” is missing here: add it.", { key }),
        pointer,
        at: "key",
        data: { key },
      };
    }
    case "additionalProperties":
    case "propertyNames": {
      const key = String(params.additionalProperty ?? params.propertyName);
      return {
        code: "schema/unknown-property",
        message: t("“{key}” is not known here: correct it, or begin your own keys with “x-”.", { key }),
        pointer: [...pointer, key],
        at: "key",
        data: { key },
      };
    }
    case "type":
      return {
        code: "schema/type",
        message: describeType(name, params.type, actual, t),
        pointer,
        at: "value",
        data: { types: [params.type].flat() },
      };
    case "enum":
    case "const": {
      const allowed = (params.allowedValues ?? [params.allowedValue]) as readonly unknown[];
      const message = t("“{key}” must be one of: {allowed}.", { key: name, allowed: allowed.join(", ") });
      return { code: "schema/enum", message, pointer, at: "value", data: { allowed } };
    }
    case "format":
      return {
        code: "schema/format",
        message: describeFormat(String(params.format), t),
        pointer,
        at: "value",
        data: { format: params.format },
      };
    case "pattern":
      return {
        code: "schema/pattern",
        message: describePattern(name, String(params.pattern), t),
        pointer,
        at: "value",
        data: { pattern: params.pattern },
      };
    default:
      return {
        code: "schema/range",
        message: describeRange(name, keyword, params, t),
        pointer,
        at: "value",
        data: { keyword, ...(params.limit === undefined ? {} : { limit: params.limit }) },
      };
  }
}

function valueAt(value: unknown, pointer: SchemaFault["pointer"]): unknown {
  return pointer.reduce(
    (at, step) => (at as Readonly<Record<string | number, unknown>> | null)?.[step],
    value,
  );
}

function describeType(key: string, type: unknown, actual: unknown, t: Translate): string {
  const wanted = [type].flat();
  if (actual === null) return t("“{key}” has no value: give it one, or remove the key.", { key });
  if (wanted.includes("string")) {
    return typeof actual === "object"
      ? t("“{key}” must be a text.", { key })
      : t("“{key}” must be a text: put {value} in quotes.", { key, value: String(actual) });
  }
  if (wanted.includes("number")) return t("“{key}” must be a number.", { key });
  if (wanted.includes("integer")) return t("“{key}” must be a whole number.", { key });
  if (wanted.includes("boolean")) return t("“{key}” must be true or false.", { key });
  if (wanted.includes("array")) return t("“{key}” must be a list: begin each item with “- ”.", { key });
  return key ? t("“{key}” must hold keys and values.", { key }) : t("A record must hold keys and values.");
}

function describeFormat(format: string, t: Translate): string {
  switch (format) {
    case "date":
      return t("A date is written as YYYY-MM-DD and must be in the calendar.");
    case "date-time":
      return t("A time is written as YYYY-MM-DDTHH:MM:SSZ.");
    default:
      return t("This must be a complete address such as https://client.example/page.");
  }
}

function describePattern(key: string, pattern: string, t: Translate): string {
  if (pattern.startsWith("^[A-Z][A-Z0-9]*")) {
    return t("“{key}” must be an id such as REQ-001: capitals, digits and hyphens.", { key });
  }
  if (pattern.includes("FREQ=")) {
    return t("“{key}” must be a recurrence rule such as FREQ=WEEKLY;BYDAY=MO.", { key });
  }
  if (pattern.startsWith("^sha256-"))
    return t("“{key}” must be a digest: sha256- and 43 characters.", { key });
  return t("“{key}” is not written as expected: {pattern}", { key, pattern });
}

function describeRange(key: string, keyword: string, params: SchemaFault["params"], t: Translate): string {
  const limit = Number(params.limit);
  switch (keyword) {
    case "minimum":
    case "exclusiveMinimum":
      return t("“{key}” must be at least {limit}.", { key, limit });
    case "maximum":
    case "exclusiveMaximum":
      return t("“{key}” must be at most {limit}.", { key, limit });
    case "minLength":
      return t("“{key}” must not be empty.", { key });
    case "maxLength":
      return t("“{key}” is too long: {limit} characters are the most.", { key, limit });
    case "minItems":
      return t("“{key}” needs at least {limit} items.", { key, limit });
    case "maxItems":
    case "maxProperties":
      return t("“{key}” has too many items: {limit} are the most.", { key, limit });
    case "uniqueItems":
      return t("“{key}” names one item twice.", { key });
    default:
      return t("“{key}” is out of its range.", { key });
  }
}
