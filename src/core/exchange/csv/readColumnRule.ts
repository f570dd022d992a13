import type { Kind } from "../../model/kind.ts";
import { tidyName } from "./columnNames.ts";
import { type FieldShape, fieldShape } from "./fieldShape.ts";
import { type ColumnRule, cellTypes } from "./mapping.ts";
import { isMapping, type MappingFile } from "./mappingFile.ts";
import { isDateFormat } from "./readDate.ts";
import { readFieldPath } from "./readFieldPath.ts";
import { decimalMarks } from "./readNumber.ts";

const keys = "column type split values decimal dateFormat default onUnknown".split(" ");

/**
 * The rule under `columns` for one field; undefined where its field can't be filled, which is complained of.
 */
export function readColumnRule(file: MappingFile, kind: Kind, field: string): ColumnRule | undefined {
  const at = ["columns", field];
  const before = file.obstacles.length;
  const path = readFieldPath(file, kind, at);
  if (file.obstacles.length > before) return undefined;
  const shape = fieldShape(kind, path);
  if (shape === undefined || shape === "complex") {
    const message = file.t("“{field}” holds more than single values: it can't be filled from a column.", {
      field,
    });
    return file.complain(at, message, "key");
  }
  if (!isMapping(file.value(at)))
    return { ...plainRule(path, shape), candidates: file.texts(at).map(tidyName) };
  file.allowKeys(at, keys);
  const split = file.text([...at, "split"]);
  return {
    ...plainRule(path, shape),
    candidates: file.texts([...at, "column"]).map(tidyName),
    type: file.oneOf([...at, "type"], cellTypes) ?? shape.type,
    // An own field (x-…) becomes a list by being split; the schema says nothing about it.
    isList: shape.isList || (split !== undefined && field.startsWith("x-")),
    split,
    values: new Map(file.entries([...at, "values"])),
    decimal: file.oneOf([...at, "decimal"], decimalMarks),
    dateFormat: readDateFormat(file, [...at, "dateFormat"]),
    fallback: file.value([...at, "default"]),
    references: shape.references && {
      kinds: shape.references,
      onUnknown: file.oneOf([...at, "onUnknown"], ["fail", "drop"]) ?? "fail",
    },
  };
}

function plainRule(path: readonly string[], { type, isList, references }: FieldShape): ColumnRule {
  return {
    path,
    candidates: [],
    type,
    isList,
    split: undefined,
    values: new Map(),
    decimal: undefined,
    dateFormat: undefined,
    fallback: undefined,
    references: references && { kinds: references, onUnknown: "fail" },
  };
}

function readDateFormat(file: MappingFile, path: readonly string[]): string | undefined {
  const format = file.text(path);
  if (format === undefined || isDateFormat(format)) return format;
  return file.complain(path, file.t("A date format has YYYY, MM and DD, such as DD.MM.YYYY."));
}
