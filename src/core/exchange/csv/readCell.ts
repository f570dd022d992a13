import type { Translate } from "../../model/translate.ts";
import type { ColumnRule } from "./mapping.ts";
import { readDate } from "./readDate.ts";
import { type DecimalMark, decimalMarks, readNumber } from "./readNumber.ts";

/** A column of the table with the rule that reads it. */
export interface BoundColumn {
  readonly rule: ColumnRule;
  /** As the table names it. */
  readonly name: string;
  readonly index: number;
  /** As the rule says, or as the other cells of the column show. */
  readonly decimal: DecimalMark | undefined;
}

export type CellResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string };

/** What one text of a cell means: by the column's translations first, else as a value of its type. */
export function readCell(text: string, { rule, decimal }: BoundColumn, t: Translate): CellResult {
  const meaning = translated(text, rule.values);
  if (meaning !== undefined) return { ok: true, value: meaning };
  switch (rule.type) {
    case "number":
      return readAmount(text, decimal, t);
    case "percent":
      return readPercent(text, decimal, t);
    case "date": {
      const value = readDate(text, rule.dateFormat);
      return value === undefined
        ? fail(
            t("“{text}” is not a day in a clear form: state its form with dateFormat.", {
              text: short(text),
            }),
          )
        : { ok: true, value };
    }
    case "boolean":
      return readFlag(text, t);
    default:
      return { ok: true, value: text };
  }
}

function translated(text: string, values: ReadonlyMap<string, unknown>): unknown {
  if (values.size === 0) return undefined;
  const key = text.trim();
  if (values.has(key)) return values.get(key);
  const lower = key.toLowerCase();
  for (const [word, value] of values) if (word.toLowerCase() === lower) return value;
  return undefined;
}

function readAmount(text: string, decimal: DecimalMark | undefined, t: Translate): CellResult {
  const marks = decimal ? [decimal] : decimalMarks;
  const readings = marks.map((mark) => readNumber(text, mark)).filter((number) => number !== undefined);
  const [value, other] = readings;
  if (value === undefined) return fail(t("“{text}” is not a number.", { text: short(text) }));
  if (other === undefined || value === other) return { ok: true, value };
  return fail(
    t("“{text}” can be {a} or {b}: state the decimal mark with decimal.", { text, a: value, b: other }),
  );
}

/** 85% is 0.85; without a sign, only a fraction is clear. */
function readPercent(text: string, decimal: DecimalMark | undefined, t: Translate): CellResult {
  const plain = text.normalize("NFKC").trim();
  const isSigned = plain.endsWith("%");
  const read = readAmount(isSigned ? plain.slice(0, -1) : plain, decimal, t);
  if (!read.ok) return read;
  const value = Number(read.value);
  // Rounded, because a division leaves traces such as 0.011000000000000001.
  if (isSigned) return { ok: true, value: Number((value / 100).toPrecision(15)) };
  if (value >= 0 && value <= 1) return { ok: true, value };
  return fail(
    t("“{text}” is not a percentage such as 85%, nor a fraction such as 0.85.", { text: short(text) }),
  );
}

const yes = new Set(["true", "yes", "y", "1", "是", "√"]);
const no = new Set(["false", "no", "n", "0", "否", "×"]);

function readFlag(text: string, t: Translate): CellResult {
  const word = text.trim().toLowerCase();
  if (yes.has(word) || no.has(word)) return { ok: true, value: yes.has(word) };
  return fail(t("“{text}” is neither yes nor no: state what it means under values.", { text: short(text) }));
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function fail(reason: string): CellResult {
  return { ok: false, reason };
}
