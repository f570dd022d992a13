import type { FormControl } from "../../../protocol/recordForm.ts";
import type { SchemaNode } from "../../model/schemaNode.ts";

/**
 * How a value is edited of which the schema says this. A value of another shape than the schema wants is only shown.
 */
export function controlOf(node: SchemaNode, value: unknown): FormControl {
  const control = wantedControl(node, value);
  if (value === undefined || value === null) return control;
  return fits(control, value) ? control : "raw";
}

function wantedControl(node: SchemaNode, value: unknown): FormControl {
  const { types, refs, format, items } = node;
  if (types.includes("array")) return arrayControl(items);
  if (types.includes("object")) return node.properties || node.others ? "group" : "raw";
  if (refs) return "reference";
  if (choiceValues(node).length > 0) return "choice";
  if (types.length === 1 && types[0] === "boolean") return "switch";
  if (types.length > 0 && types.every((type) => type === "number" || type === "integer")) return "number";
  if (format === "date") return "date";
  if (types.length === 0) return "raw";
  const isLong = node.long === true || (typeof value === "string" && value.trim().includes("\n"));
  return isLong ? "lines" : "text";
}

function arrayControl(items: SchemaNode | undefined): FormControl {
  if (!items) return "raw";
  if (items.types.includes("array")) return "raw";
  return items.types.includes("object") ? "items" : "list";
}

function fits(control: FormControl, value: unknown): boolean {
  switch (control) {
    case "raw":
      return true;
    case "list":
    case "items":
      return Array.isArray(value);
    case "group":
      return typeof value === "object" && !Array.isArray(value);
    default:
      return typeof value !== "object";
  }
}

/** The values that there are, where the schema lists them. */
export function choiceValues({ values, labels }: SchemaNode): readonly string[] {
  return values?.map(String) ?? Object.keys(labels ?? {});
}
