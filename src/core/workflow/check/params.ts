import { kinds, kindTable } from "../../../generated/kinds.ts";
import { isKind } from "../../model/kind.ts";
import type { Translate } from "../../model/translate.ts";
import { authorities } from "../authorities.ts";
import type { LifecycleDefinition } from "../definition.ts";
import type { ParamSpec, ParamType } from "../guards/guard.ts";
import { withoutExtras } from "../lifecycle.ts";
import { ownFields } from "../recordStep.ts";
import { waysOf } from "./ways.ts";

/**
 * What is wrong with a parameter's value; undefined where nothing is.
 * @param kind the kind that it is about, where that is not the kind of the lifecycle
 */
export function describeParam(
  value: unknown,
  { type, elsewhere, oneOf, written }: ParamSpec,
  definition: LifecycleDefinition,
  kind: unknown,
  t: Translate,
): string | undefined {
  const shape = shapes[type];
  if (shape === "flag") return typeof value === "boolean" ? undefined : t("Write true or false.");
  if (shape === "count") {
    return Number.isInteger(value) && Number(value) > 0 ? undefined : t("Write a whole number, 1 or more.");
  }
  const isWord = (one: unknown) => typeof one === "string" && one !== "";
  if (shape === "word" && !isWord(value)) return t("Write one word.");
  if (
    shape === "list" &&
    !(Array.isArray(value) && value.length > 0 && (type === "values" || value.every(isWord)))
  ) {
    return t("Write a list such as [{example}].", { example: "a, b" });
  }
  const names = oneOf ?? (elsewhere ? namesElsewhere(type, kind) : namesFor(type, definition));
  const known = written ? names?.filter(isWritable) : names;
  const unknown = (shape === "list" ? (value as unknown[]) : [value]).find(
    (one) => known?.includes(String(one)) === false,
  );
  if (unknown === undefined || !known) return undefined;
  return t("“{name}” is not known here; known are: {known}.", {
    name: String(unknown),
    known: known.join(", "),
  });
}

const shapes: Readonly<Record<ParamType, "word" | "list" | "count" | "flag">> = {
  state: "word",
  states: "list",
  event: "word",
  events: "list",
  field: "word",
  fields: "list",
  kind: "word",
  kinds: "list",
  authorities: "list",
  word: "word",
  words: "list",
  values: "list",
  count: "count",
  flag: "flag",
};

/** Whether somebody other than the engine may write a field. */
export function isWritable(field: string): boolean {
  return !ownFields.includes(field);
}

/** The same for records of another kind; their states are for their own lifecycle to say. */
function namesElsewhere(type: ParamType, kind: unknown): readonly string[] | undefined {
  return type === "field" && typeof kind === "string" && isKind(kind) ? kindTable[kind].fields : undefined;
}

/** The names that a parameter may hold; undefined where any will do. */
function namesFor(type: ParamType, definition: LifecycleDefinition): readonly string[] | undefined {
  switch (type) {
    case "state":
    case "states":
      return Object.keys(withoutExtras(definition.states));
    case "event":
    case "events":
      return [...new Set([...waysOf(definition)].flatMap(({ event }) => event ?? []))];
    case "field":
    case "fields":
      return kindTable[definition.kind].fields;
    case "kind":
    case "kinds":
      return kinds;
    case "authorities":
      return authorities;
    default:
      return undefined;
  }
}
