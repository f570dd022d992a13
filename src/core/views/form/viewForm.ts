import type { FormView } from "../../../protocol/recordForm.ts";
import { type ContentHold, contentHolds } from "../../control/contentHolds.ts";
import type { Entry, SourceFile } from "../../model/entry.ts";
import { isRecordKind, kindOfFile } from "../../model/kind.ts";
import { kindTitle } from "../../model/kindTitle.ts";
import type { Problem } from "../../model/problem.ts";
import { schemaAt } from "../../model/schemaAt.ts";
import { isLiving } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { viewHistory } from "../historyView.ts";
import { shortened } from "../shortened.ts";
import { Candidates } from "./formCandidates.ts";
import { mappingFields } from "./formField.ts";
import { FormProblems } from "./formProblems.ts";
import { formSections } from "./formSections.ts";

/** So many of the latest happenings are shown. */
const mostHappenings = 50;

/**
 * A record of a file as a form that its schema makes, or why there is none.
 * @param path of the file
 * @param item the place of the record in a file that is a list
 * @param problems those of the file
 */
export function viewForm(
  path: string,
  item: number,
  problems: readonly Problem[],
  source: FactsSource,
): FormView {
  const { project, t } = source;
  const file = project.files.get(path);
  const kind = kindOfFile(path);
  const isForRecords = kind !== undefined && isRecordKind(kind);
  if (!file || !isForRecords) return { ...emptyForm(path), obstacle: t("This file holds no record.") };
  const entry = file.entries[item] ?? file.entries[0];
  const fault = problems.find(({ code, severity }) => code.startsWith("yaml/") && severity === "error");
  if (!entry || fault) {
    const obstacle = unreadableBecause(fault, file, source);
    return { ...emptyForm(path, file), obstacle, obstacleLine: fault?.range.start.line ?? 0 };
  }
  const context = {
    ...{ entry, source },
    problems: new FormProblems(problems, entry),
    candidates: new Candidates(project),
  };
  const [node = { types: [] }] = schemaAt(entry.kind, []);
  const { history: _shown, ...properties } = node.properties ?? {};
  const { history: _happened, ...value } = { ...(entry.value as { history?: unknown }) };
  const place = { pointer: [], value, node: { ...node, properties }, isRequired: true };
  const fields = mappingFields(place, context);
  const lines = isLiving(entry) ? viewHistory(entry, [], source).lines : [];
  return {
    ...emptyForm(path, file),
    item: file.entries.indexOf(entry),
    title: `${entry.id} ${titleOf(entry)}`.trim(),
    kindTitle: kindTitle(entry.kind, t),
    stateTitle: isLiving(entry) ? stateTitle(entry, source.lifecycleOf, t) : "",
    record: entry.id,
    obstacle: "",
    cautions: cautionsFor(entry, source),
    sections: formSections(fields, Object.keys(properties), t),
    candidates: context.candidates.all,
    history: lines
      .slice(-mostHappenings)
      .reverse()
      .map(({ time, who, event, state, note }) => ({ time, who, event, state, note })),
    earlier: Math.max(0, lines.length - mostHappenings),
    problems: context.problems.take([]),
  };
}

function emptyForm(path: string, { entries }: Pick<SourceFile, "entries"> = { entries: [] }): FormView {
  const isList = entries.some(({ base }) => base.length > 0);
  return {
    file: path,
    item: 0,
    title: path,
    kindTitle: "",
    stateTitle: "",
    record: "",
    records: isList ? entries.map((entry, item) => ({ item, id: entry.id, title: titleOf(entry) })) : [],
    obstacle: "",
    obstacleLine: 0,
    cautions: [],
    problems: [],
    sections: [],
    candidates: [],
    history: [],
    earlier: 0,
  };
}

/** A file with a fault in its YAML can't be changed: neither what it says nor where is known. */
function unreadableBecause(fault: Problem | undefined, { text }: SourceFile, { t }: FactsSource): string {
  if (fault)
    return t("This file can't be changed while it has a YAML problem: {problem}", {
      problem: shortened(fault.message),
    });
  return text.trim() === ""
    ? t("This file is empty: write a record in the YAML first.")
    : t("This file holds no record.");
}

/** What a change of the marked fields would make stale. */
function cautionsFor(entry: Entry, source: FactsSource): readonly string[] {
  const lines = contentHolds(entry, source).map((hold) => cautionFor(hold, source.t));
  return [...new Set(lines)].filter((line) => line !== "");
}

function cautionFor(hold: ContentHold, t: FactsSource["t"]): string {
  switch (hold.by) {
    case "agreement":
      return "";
    case "approval":
      return t("What is marked was approved as it is: a change makes the approval stale.");
    case "change":
      return t("“{id}” proposes a change of what is marked as it is now.", { id: hold.record });
    case "acceptance":
      return t("“{id}” is signed for what is marked as it is now.", { id: hold.record });
  }
}

function titleOf({ value }: Entry): string {
  const { title } = (value ?? {}) as { title?: unknown };
  return typeof title === "string" ? shortened(title) : "";
}
