import { kindTable } from "../../../generated/kinds.ts";
import type { Kind } from "../../model/kind.ts";
import { validate } from "../../schema/validate.ts";
import { withValueAt } from "../valueAt.ts";

/** What a field of a kind can take, as far as a cell is concerned. */
export interface FieldShape {
  readonly type: "text" | "number" | "date" | "boolean";
  readonly isList: boolean;
  /** The kinds of records that the field may name, where it names records. */
  readonly references: readonly string[] | undefined;
}

/**
 * The shape of a field, found by asking the schema what it has against a text there. Undefined for a field that
 * the kind doesn't have, `complex` for one that holds more than single values.
 */
export function fieldShape(kind: Kind, path: readonly string[]): FieldShape | "complex" | undefined {
  const faults = faultsOf(kind, path, "x");
  const unknown = faults.some(
    ({ keyword, pointer, params }) =>
      keyword === "additionalProperties" && params.additionalProperty === path[pointer.length],
  );
  if (unknown) return undefined;
  const types = [typeFault(faults, path)].flat();
  const isShallow = faults.some(({ keyword, pointer }) => keyword === "type" && pointer.length < path.length);
  if (isShallow || types.includes("object")) return "complex";
  const refs = kindTable[kind].refs.filter(
    ({ path: at }) => sameSteps(at, [...path, "[]"]) || sameSteps(at, path),
  );
  const references = refs.length > 0 ? refs.flatMap(({ kinds }) => kinds) : undefined;
  if (!types.includes("array")) return { type: scalarType(types, faults, path), isList: false, references };
  const inItems = faultsOf(kind, path, ["x"]);
  const item = [...path, 0];
  const itemTypes = [typeFault(inItems, item)].flat();
  if (itemTypes.some((type) => type === "object" || type === "array")) return "complex";
  return { type: scalarType(itemTypes, inItems, item), isList: true, references };
}

type Faults = ReturnType<typeof validate>;

function faultsOf(kind: Kind, path: readonly string[], value: unknown): Faults {
  const record = withValueAt({}, path, value);
  return validate(kind, record).filter(({ pointer }) =>
    pointer.every((step, index) => step === path[index] || index >= path.length),
  );
}

function typeFault(faults: Faults, path: readonly (string | number)[]): unknown {
  return faults.find(({ keyword, pointer }) => keyword === "type" && sameSteps(pointer, path))?.params.type;
}

function scalarType(
  types: readonly unknown[],
  faults: Faults,
  path: readonly (string | number)[],
): FieldShape["type"] {
  if (types.includes("number") || types.includes("integer")) return "number";
  if (types.includes("boolean")) return "boolean";
  const isDate = faults.some(({ pointer, params }) => params.format === "date" && sameSteps(pointer, path));
  return isDate ? "date" : "text";
}

function sameSteps(a: readonly (string | number)[], b: readonly (string | number)[]): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}
