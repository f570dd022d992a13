import { kinds } from "../../../generated/kinds.ts";
import { isKind, type Kind } from "../../model/kind.ts";
import type { Translate } from "../../model/translate.ts";
import type { ImportObstacle } from "../importPlan.ts";
import { isRecordPath } from "../recordPath.ts";
import { tidyName } from "./columnNames.ts";
import type { Mapping } from "./mapping.ts";
import { isMapping, MappingFile } from "./mappingFile.ts";
import { readColumnRule } from "./readColumnRule.ts";
import { readFieldPath } from "./readFieldPath.ts";
import { separators } from "./readTable.ts";

export type MappingResult =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly obstacles: readonly ImportObstacle[] };

const keys = "kind system id file separator trim onEmpty columns constants".split(" ");

/** A charter stands alone, and a baseline is made from records: neither is read from rows. */
const importable: readonly Kind[] = kinds.filter((kind) => kind !== "charter" && kind !== "baseline");

/** Reads a mapping file. `wanted` is the kind that the user named; without it, the file must name one. */
export function readMapping(text: string, wanted: Kind | undefined, t: Translate): MappingResult {
  const file = new MappingFile(text, t);
  if (file.obstacles.length > 0) return { ok: false, obstacles: file.obstacles };
  file.allowKeys([], keys);
  const kind = readKind(file, wanted);
  const mapping = kind && readParts(file, kind);
  return mapping && file.obstacles.length === 0
    ? { ok: true, mapping }
    : { ok: false, obstacles: file.obstacles };
}

function readKind(file: MappingFile, wanted: Kind | undefined): Kind | undefined {
  const { t } = file;
  const named = file.text(["kind"]);
  if (named !== undefined && wanted !== undefined && named !== wanted) {
    return file.complain(
      ["kind"],
      t("This mapping is for “{kind}”, not for “{wanted}”.", { kind: named, wanted }),
    );
  }
  const kind = wanted ?? named;
  if (kind !== undefined && isKind(kind) && importable.includes(kind)) return kind;
  return file.complain(
    ["kind"],
    t("“{key}” must be one of: {allowed}.", { key: "kind", allowed: importable.join(", ") }),
  );
}

function readParts(file: MappingFile, kind: Kind): Mapping {
  const columns = file.entries(["columns"]).map(([key]) => readColumnRule(file, kind, key));
  const constants = file.entries(["constants"]).map(([key, value]) => {
    const path = readFieldPath(file, kind, ["constants", key]);
    return { path, value };
  });
  if (!file.has(["columns"]))
    file.complain([], file.t("“{key}” is missing here: add it.", { key: "columns" }));
  return {
    kind,
    system: readSystem(file),
    id: readId(file),
    file: readFile(file, kind),
    separator: file.oneOf(["separator"], separators),
    trim: file.flag(["trim"], true),
    onEmpty: file.oneOf(["onEmpty"], ["keep", "remove"]) ?? "keep",
    columns: columns.filter((rule) => rule !== undefined),
    constants,
  };
}

function readSystem(file: MappingFile): string {
  const system = file.text(["system"]);
  if (system === undefined && !file.has(["system"])) {
    file.complain(
      [],
      file.t(
        "“system” is missing: name where the table comes from, so that records keep its ids under that name.",
      ),
    );
  }
  return system ?? "";
}

function readId(file: MappingFile): Mapping["id"] {
  if (!file.has(["id"])) {
    file.complain(
      [],
      file.t(
        "“id” is missing: name the column that tells rows apart, so that a second import finds its records.",
      ),
    );
    return { candidates: [], keep: false };
  }
  if (!isMapping(file.value(["id"]))) return { candidates: file.texts(["id"]).map(tidyName), keep: false };
  file.allowKeys(["id"], ["column", "keep"]);
  return { candidates: file.texts(["id", "column"]).map(tidyName), keep: file.flag(["id", "keep"], false) };
}

function readFile(file: MappingFile, kind: Kind): string | undefined {
  const path = file.text(["file"]);
  if (path === undefined || isRecordPath(path, kind)) return path;
  return file.complain(
    ["file"],
    file.t("“{path}” is not a file in which the project looks for “{kind}”.", { path, kind }),
  );
}
