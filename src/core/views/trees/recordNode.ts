import { isSigned } from "../../control/signedAcceptances.ts";
import type { Day } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import type { Kind } from "../../model/kind.ts";
import { kindTitle } from "../../model/kindTitle.ts";
import { plainText } from "../../model/plainText.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { fieldOf } from "../../workflow/facts.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { dueOfCard } from "../board/cardDue.ts";
import { nameOf } from "../calendar/names.ts";
import { joined } from "../factNode.ts";
import { dueWords } from "./dueWords.ts";
import { recordContext } from "./eventContext.ts";
import type { TreeSource } from "./treeSource.ts";
import { type ViewNode, viewNode } from "./viewNode.ts";

/** What is said of a record besides what all records say. */
export interface RecordLine {
  /** What its line stands below, so that a record that stands twice has two keys. */
  readonly within?: string;
  readonly label?: string;
  readonly description?: string;
  readonly picture?: ViewNode["picture"];
  readonly tone?: ViewNode["tone"];
  /** More lines of the tooltip. */
  readonly facts?: readonly (string | false)[];
  readonly hidesState?: boolean;
}

/** A record as a line: its id and title, and beside them what matters most of it. */
export function recordNode(entry: Entry, source: TreeSource, line: RecordLine = {}): ViewNode {
  const { lifecycleOf, project, problems, t } = source;
  const { id, kind, file, base } = entry;
  const { title = "" } = entry.value as { title?: unknown };
  const state = stateTitle(entry, lifecycleOf, t);
  const owner = fieldOf(entry.value, "owner");
  const name = typeof owner === "string" ? nameOf(owner, project) : "";
  const errors = problems.records.get(id)?.error ?? 0;
  const { label = `${id} ${title}`.trim(), description = joined([!line.hidesState && state, name]) } = line;
  return viewNode({
    key: `${line.within ?? ""}/${id}@${file}/${base.join("/")}`,
    label,
    description,
    role: kindTitle(kind, t),
    tooltip: [
      `${kindTitle(kind, t)} ${id}`.trim(),
      plainText(title),
      state && t("State: {state}", { state }),
      name !== "" && t("Owner: {name}", { name }),
      ...(line.facts ?? []),
      errors > 0 && t("Errors: {count}", { count: errors }),
    ]
      .filter(Boolean)
      .join("\n"),
    picture: line.picture ?? (kind as Kind),
    tone: errors > 0 ? "warning" : (line.tone ?? (isEnded(entry, lifecycleOf) ? "quiet" : undefined)),
    record: id,
    kind: kind as Kind,
    file,
    pointer: base,
    context: recordContext(entry, lifecycleOf),
  });
}

/** By which day something is expected of a record, in words; empty where nothing is, or not any more. */
export function dueOf(
  entry: Entry,
  source: TreeSource,
): { readonly words: string; readonly isLate: boolean } {
  const { lifecycleOf } = source;
  const isOver = isEnded(entry, lifecycleOf) || (entry.kind === "acceptance" && isSigned(entry, lifecycleOf));
  const day: Day | undefined = isOver ? undefined : dueOfCard(entry, source);
  if (day === undefined) return { words: "", isLate: false };
  return { words: dueWords(day, source.today, source.t), isLate: day < source.today };
}
