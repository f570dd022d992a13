import type { Kind } from "../../model/kind.ts";
import { fieldShape } from "./fieldShape.ts";
import type { MappingFile } from "./mappingFile.ts";

/** Fields that the import fills by itself. */
const own = ["id", "history", "external"];

/**
 * The keys that the last step of `pointer` names, such as `source.date`; what the kind doesn't have is
 * complained of.
 */
export function readFieldPath(file: MappingFile, kind: Kind, pointer: readonly string[]): readonly string[] {
  const name = pointer.at(-1) ?? "";
  const path = name.split(".");
  if (own.includes(path[0] ?? "")) {
    file.complain(pointer, file.t("“{field}” is filled by the import itself.", { field: name }), "key");
  } else if (!path.every((key) => /^[A-Za-z][\w-]*$/.test(key)) || fieldShape(kind, path) === undefined) {
    const message = file.t("“{field}” is not a field of “{kind}”: correct it, or begin your own with “x-”.", {
      field: name,
      kind,
    });
    file.complain(pointer, message, "key");
  }
  return path;
}
