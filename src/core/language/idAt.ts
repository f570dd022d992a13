import { kindTable, projectRefs } from "../../generated/kinds.ts";
import type { SourceFile } from "../model/entry.ts";
import { leadsTo } from "../model/fields.ts";
import { type FileKind, isRecordKind } from "../model/kind.ts";
import type { FieldPath } from "../model/kindRow.ts";
import type { Pointer, Span } from "../model/problem.ts";
import type { Translate } from "../model/translate.ts";
import { spanIn } from "../source/recordText.ts";
import { baselineIdAt, type ScalarPlace } from "./navigation/baselineIds.ts";
import { placeAt } from "./pointerAt.ts";

/** An id that stands in a file. */
export interface IdPlace {
  readonly id: string;
  /**
   * What it does there: it names another record or an id within one, it is the record's own, it is one within the
   * record that others may name, or it says who acted (by address, or by id).
   */
  readonly role: "reference" | "record" | "anchor" | "person";
  /** The place of the record among the entries of the file. */
  readonly record: number;
  /** Where the id stands, within the record. */
  readonly pointer: Pointer;
  /** The id in the file, without quotation marks. */
  readonly span: Span;
}

/**
 * The id at an offset of a file (UTF-16 units), also where the key of a record's own id or of one within it stands
 * there; undefined where there is none. Works in a record that has faults, as far as its text can be followed.
 */
export function idAt(file: SourceFile, offset: number, t: Translate): IdPlace | undefined {
  const known = baselineIdAt(file, offset);
  const place = known === undefined ? scalarAt(file, offset, t) : known && { ...known, record: 0 };
  const entry = place && file.entries[place.record];
  const role = entry && roleOf(entry.kind, place.pointer);
  if (!role) return undefined;
  const { record, pointer, span } = place;
  // Quotation marks may stand between.
  const isAround = span.start - 1 <= offset && offset <= span.end + 1;
  if (!isAround && pointer.at(-1) !== "id") return undefined;
  const id = file.text.slice(span.start, span.end);
  return /^[^\s,[\]{}|>&*!]\S*$/.test(id) ? { id, role, record, pointer, span } : undefined;
}

/** The value at an offset, or that of the key there, without quotation marks. */
function scalarAt(
  file: SourceFile,
  offset: number,
  t: Translate,
): (ScalarPlace & Pick<IdPlace, "record">) | undefined {
  const place = placeAt(file, offset, t);
  const entry = place && file.entries[place.record];
  if (!entry) return undefined;
  const { record, pointer, at, span } = place;
  const whole = at === "value" ? span : spanIn(file, [...entry.base, ...pointer], "value", t);
  return { record, pointer, span: withoutQuotes(file.text, whole) };
}

/** What an id does at a place of a record of a kind; undefined where none is expected. */
function roleOf(kind: FileKind, pointer: Pointer): IdPlace["role"] | undefined {
  const isAt = ({ path }: { readonly path: FieldPath }) => leadsTo(path, pointer);
  if (leadsTo(["id"], pointer)) return "record";
  if (kind === "assent") return projectRefs.some(isAt) ? "reference" : undefined;
  if (!isRecordKind(kind)) return undefined;
  if (kindTable[kind].anchors.some(isAt)) return "anchor";
  if (kindTable[kind].refs.some(isAt)) return "reference";
  return actors.some((path) => leadsTo(path, pointer)) ? "person" : undefined;
}

/** Where a record says who acted. */
const actors: readonly FieldPath[] = [["by"], ["history", "[]", "by"]];

/** The text of a scalar within the marks around it. */
export function withoutQuotes(text: string, { start, end }: Span): Span {
  const mark = text[start];
  const isQuoted = end - start > 1 && (mark === '"' || mark === "'") && text[end - 1] === mark;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
