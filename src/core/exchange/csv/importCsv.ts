import type { Kind } from "../../model/kind.ts";
import type { ProjectView } from "../../model/project.ts";
import type { Translate } from "../../model/translate.ts";
import { type Decode, type DecodedText, decodeText } from "../decodeText.ts";
import type { ImportPlan, ImportResult } from "../importPlan.ts";
import { planImport } from "../planImport.ts";
import { usualPath } from "../recordPath.ts";
import { bindMapping } from "./bindMapping.ts";
import { readMapping } from "./readMapping.ts";
import { readRow } from "./readRow.ts";
import { readTable, type Separator } from "./readTable.ts";

export interface CsvImport {
  readonly bytes: Uint8Array;
  /** The text of the mapping file. */
  readonly mapping: string;
  /** Named by the user; without it, the mapping must name it. */
  readonly kind: Kind | undefined;
  /** Named by the user; without it, it is found out. */
  readonly encoding: string | undefined;
}

/** The plan of an import, with how the table was read. */
export interface CsvPlan extends ImportPlan {
  readonly encoding: DecodedText["encoding"];
  readonly isEncodingGuessed: boolean;
  readonly separator: Separator;
  /** The columns that fill no field. */
  readonly ignoredColumns: readonly string[];
}

/** Bytes of a table and a mapping → what would be written into the project. Pure: nothing is written. */
export function importCsv(
  source: CsvImport,
  project: ProjectView,
  decode: Decode,
  t: Translate,
): ImportResult<CsvPlan> {
  const read = readMapping(source.mapping, source.kind, t);
  if (!read.ok) return read;
  const { mapping } = read;
  const text = decodeText(source.bytes, source.encoding, decode, t);
  if (!text.ok) return { ok: false, obstacles: [{ message: text.message }] };
  const wanted = [mapping.id, ...mapping.columns].flatMap(({ candidates }) => candidates);
  const parsed = readTable(text.decoded.text, mapping.separator, wanted, t);
  if (!parsed.ok) return { ok: false, obstacles: [{ message: parsed.message, line: parsed.line }] };
  const { table } = parsed;
  const bound = bindMapping(mapping, table, t);
  if (!bound.ok) return bound;
  const rows = table.rows.map((row) => readRow(row, bound.mapping, t));
  const file = mapping.file ?? usualPath(mapping.kind, project);
  const result = planImport({ kind: mapping.kind, system: mapping.system, file, rows }, project, t);
  if (!result.ok) return result;
  const used = new Set([bound.mapping.id, ...bound.mapping.columns.map(({ index }) => index)]);
  return {
    ok: true,
    plan: {
      ...result.plan,
      encoding: text.decoded.encoding,
      isEncodingGuessed: text.decoded.isGuessed,
      separator: table.separator,
      ignoredColumns: table.columns.filter((_, index) => !used.has(index)),
    },
  };
}
