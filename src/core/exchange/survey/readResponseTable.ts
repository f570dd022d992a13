import type { Entry } from "../../model/entry.ts";
import type { SurveyQuestion } from "../../model/lowScores.ts";
import type { Translate } from "../../model/translate.ts";
import { digest } from "../../workflow/digest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { peopleOf } from "../../workflow/people.ts";
import { readDate } from "../csv/readDate.ts";
import { readTable, type Table, type TableRow } from "../csv/readTable.ts";
import { type Decode, decodeText } from "../decodeText.ts";
import type { ImportObstacle } from "../importPlan.ts";
import type { Incoming, Read, Refusal } from "./incoming.ts";
import { type ColumnChoice, readResponseMapping } from "./responseMapping.ts";

export interface TableWish {
  readonly survey: Entry<"survey">;
  /** As messages call it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The text of a file that says which column answers which question; without one, they are found by their names. */
  readonly mapping: string | undefined;
  readonly encoding: string | undefined;
}

export type ReadTable =
  | { readonly ok: true; readonly read: Read; readonly ignoredColumns: readonly string[] }
  | { readonly ok: false; readonly obstacles: readonly ImportObstacle[] };

/** Reads the responses of another tool from a table: a row for each. */
export function readResponseTable(wish: TableWish, decode: Decode, source: FactsSource): ReadTable {
  const { t } = source;
  const mapping = readResponseMapping(wish.mapping, wish.survey.value.questions ?? [], t);
  if (!mapping.ok) return mapping;
  const text = decodeText(wish.bytes, wish.encoding, decode, t);
  if (!text.ok) return { ok: false, obstacles: [{ message: text.message }] };
  const wanted = mapping.columns.flatMap(({ candidates }) => candidates);
  const parsed = readTable(text.decoded.text, mapping.separator, wanted, t);
  if (!parsed.ok) return { ok: false, obstacles: [{ message: parsed.message, line: parsed.line }] };
  const bound = bind(mapping.columns, parsed.table, t);
  if (!bound.ok) return bound;
  return { ok: true, ...readRows(wish, parsed.table, bound.columns, source) };
}

type Column = ColumnChoice & { readonly index: number };

function bind(
  columns: readonly ColumnChoice[],
  table: Table,
  t: Translate,
): { readonly ok: true; readonly columns: readonly Column[] } | Extract<ReadTable, { ok: false }> {
  const names = table.columns.map(plain);
  const found = columns.map((column) => ({
    ...column,
    index: column.candidates.map((name) => names.indexOf(plain(name))).find((index) => index >= 0) ?? -1,
  }));
  const shown = { columns: table.columns.join(", ") };
  const lost = found.filter(({ index, isNamed }) => index < 0 && isNamed);
  if (lost.length > 0) {
    const obstacles = lost.map(({ candidates }) => ({
      message: t("There is no column “{column}”; there are: {columns}.", {
        column: candidates.join(" / "),
        ...shown,
      }),
    }));
    return { ok: false, obstacles };
  }
  const bound = found.filter(({ index }) => index >= 0);
  if (bound.some(({ question }) => question)) return { ok: true, columns: bound };
  const message = t(
    "No column is called as a question or its id; there are: {columns}. Name a mapping.",
    shown,
  );
  return { ok: false, obstacles: [{ message }] };
}

function plain(name: string): string {
  return name.normalize("NFKC").trim().replaceAll(/\s+/g, " ").toLowerCase();
}

function readRows(
  { survey, name }: TableWish,
  table: Table,
  columns: readonly Column[],
  source: FactsSource,
): { readonly read: Read; readonly ignoredColumns: readonly string[] } {
  const incoming: Incoming[] = [];
  const refused: Refusal[] = [];
  const times = new Map<string, number>();
  for (const row of table.rows) {
    const place = `${name}:${row.line}`;
    const read = readRow(row, columns, source);
    if ("message" in read) {
      refused.push({ source: place, code: "row-unreadable", message: read.message });
    } else if (Object.keys(read.answers).length > 0) {
      // Two people without names may give the same answers: the second time, it is another response.
      const key = JSON.stringify(read);
      const count = (times.get(key) ?? 0) + 1;
      times.set(key, count);
      const response = { ...read, digest: digest({ survey: survey.id, ...read, count }) };
      const { from, date, answers } = response;
      incoming.push({
        source: place,
        response: {
          ...(from === undefined ? {} : { from }),
          ...(date === undefined ? {} : { date }),
          ...{ digest: response.digest, answers },
        },
        notes: [],
      });
    }
  }
  const used = new Set(columns.map(({ index }) => index));
  return {
    read: { incoming, refused },
    ignoredColumns: table.columns.filter((_, index) => !used.has(index)),
  };
}

interface Row {
  readonly from?: string;
  readonly date?: string;
  readonly answers: Readonly<Record<string, string | number>>;
}

function readRow(
  row: TableRow,
  columns: readonly Column[],
  { project, t }: FactsSource,
): Row | { readonly message: string } {
  const answers: Record<string, string | number> = {};
  let from: string | undefined;
  let date: string | undefined;
  for (const { question, role, index, values, dateFormat } of columns) {
    const cell = (row.cells[index] ?? "").trim();
    if (cell === "") continue;
    if (role === "from") {
      from = peopleOf(project).find(cell)?.ids[0] ?? byName(cell, project);
      if (from === undefined)
        return { message: t("There is no stakeholder “{id}”.", { id: cell.slice(0, 60) }) };
    } else if (role === "date") {
      date = readDate(cell, dateFormat);
      if (date === undefined) {
        return {
          message: t("“{text}” is not a day in a clear form: state its form with dateFormat.", {
            text: cell.slice(0, 60),
          }),
        };
      }
    } else if (question) {
      const answer = answerIn(cell, question, values);
      if (answer === undefined) {
        return {
          message: t("“{text}” is no answer to “{field}”.", { text: cell.slice(0, 60), field: question.id }),
        };
      }
      answers[question.id] = answer;
    }
  }
  return { ...(from === undefined ? {} : { from }), ...(date === undefined ? {} : { date }), answers };
}

function byName(name: string, project: FactsSource["project"]): string | undefined {
  const named = [...project.valid("stakeholder")].filter(({ value }) => plain(value.title) === plain(name));
  return named.length === 1 ? named[0]?.id : undefined;
}

/** Undefined for what the question doesn't take. */
function answerIn(
  cell: string,
  { kind, options = [] }: SurveyQuestion,
  values: ReadonlyMap<string, string | number>,
): string | number | undefined {
  const meant = values.get(plain(cell)) ?? cell;
  if (kind === "text") return String(meant).slice(0, 5000);
  if (kind === "choice") {
    return options.length === 0
      ? String(meant)
      : options.find((option) => plain(option) === plain(String(meant)));
  }
  const text = String(meant).normalize("NFKC");
  const score = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  const [lowest, highest] = kind === "rating" ? [1, 5] : [0, 10];
  return score >= lowest && score <= highest ? score : undefined;
}
