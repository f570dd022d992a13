import type { SurveyQuestion } from "../../model/lowScores.ts";
import type { Translate } from "../../model/translate.ts";
import { isMapping, MappingFile } from "../csv/mappingFile.ts";
import { type Separator, separators } from "../csv/readTable.ts";
import type { ImportObstacle } from "../importPlan.ts";

/** Which column says something: the answer to a question, who answered, or when. */
export interface ColumnChoice {
  readonly role: "answer" | "from" | "date";
  readonly question?: SurveyQuestion | undefined;
  /** The names that the column may have. */
  readonly candidates: readonly string[];
  /** Whether a mapping names it, so that it must be there. */
  readonly isNamed: boolean;
  /** What words of the table mean here; in lower case. */
  readonly values: ReadonlyMap<string, string | number>;
  readonly dateFormat?: string | undefined;
}

export type ResponseMapping =
  | {
      readonly ok: true;
      readonly columns: readonly ColumnChoice[];
      readonly separator: Separator | undefined;
    }
  | { readonly ok: false; readonly obstacles: readonly ImportObstacle[] };

/** What such columns are usually called, in English and in the reader's language. */
function usual(t: Translate) {
  return {
    from: ["from", "email", "e-mail", "email address", "e-mail address", t("E-mail"), t("E-mail address")],
    date: ["date", "timestamp", "submitted", t("Date"), t("Submitted")],
  };
}

/** Reads which column answers which question; without a file, columns are known by the questions and their ids. */
export function readResponseMapping(
  text: string | undefined,
  questions: readonly SurveyQuestion[],
  t: Translate,
): ResponseMapping {
  if (text === undefined) return { ok: true, columns: byName(questions, t), separator: undefined };
  const file = new MappingFile(text, t);
  if (file.obstacles.length > 0) return { ok: false, obstacles: file.obstacles };
  file.allowKeys([], ["from", "date", "answers", "separator"]);
  const named = file.entries(["answers"]);
  const columns = named.map(([id]): ColumnChoice => {
    const question = questions.find((one) => one.id === id);
    if (!question) file.complain(["answers", id], t("There is no question “{id}”.", { id }), "key");
    return { role: "answer", question, ...columnAt(file, ["answers", id]) };
  });
  if (named.length === 0 && file.obstacles.length === 0) {
    file.complain([], t("Say under “answers” which column answers which question."));
  }
  for (const role of ["from", "date"] as const) {
    if (file.has([role])) columns.push({ role, ...columnAt(file, [role]) });
  }
  const separator = file.oneOf(["separator"], separators);
  return file.obstacles.length > 0
    ? { ok: false, obstacles: file.obstacles }
    : { ok: true, columns, separator };
}

function byName(questions: readonly SurveyQuestion[], t: Translate): readonly ColumnChoice[] {
  const { from, date } = usual(t);
  const none = { isNamed: false, values: new Map<string, string | number>() };
  return [
    ...questions.map((question) => ({
      role: "answer" as const,
      question,
      candidates: [question.id, question.text],
      ...none,
    })),
    { role: "from", candidates: from, ...none },
    { role: "date", candidates: date, ...none },
  ];
}

/** A name, several names, or a mapping with `column`, `values` and `dateFormat`. */
function columnAt(file: MappingFile, path: readonly string[]): Omit<ColumnChoice, "role" | "question"> {
  if (!isMapping(file.value(path))) return { candidates: file.texts(path), isNamed: true, values: new Map() };
  file.allowKeys(path, ["column", "values", "dateFormat"]);
  const values = file.has([...path, "values"]) ? file.entries([...path, "values"]) : [];
  return {
    candidates: file.texts([...path, "column"]),
    isNamed: true,
    values: new Map(
      values.flatMap(([word, meaning]) =>
        typeof meaning === "string" || typeof meaning === "number"
          ? [[word.normalize("NFKC").trim().replaceAll(/\s+/g, " ").toLowerCase(), meaning] as const]
          : [],
      ),
    ),
    dateFormat: file.text([...path, "dateFormat"]),
  };
}
