import { CodeLens, type Command, Range, type TextDocument, window, workspace } from "vscode";
import { recordAtLine } from "../../core/language/recordLines.ts";
import type { Translate } from "../../core/model/translate.ts";
import { isLiving, statusOf } from "../../core/workflow/atRest.ts";
import { labelText } from "../../core/workflow/definition.ts";
import type { LivingEntry } from "../../core/workflow/facts.ts";
import { recordsIn } from "../documentRecords.ts";
import { plainLabel } from "../plainLabel.ts";
import type { ProjectSession } from "../projectSession.ts";

/** More open events than this are left to the list that “…” opens. */
const mostEvents = 3;

/** How many lines around what can be seen count as seen, so that scrolling a little needs nothing new. */
const margin = 100;

/**
 * The lenses of every record in a document. What may happen next is worked out only for the records that can be
 * seen, and in a document that nobody sees for all of them.
 */
export async function recordLenses(
  document: TextDocument,
  session: ProjectSession,
  by: string | undefined,
  t: Translate,
): Promise<CodeLens[]> {
  const records = await recordsIn(document, session, t);
  if (!records) return [];
  const { entries, lines } = records;
  const isSeen = seenLines(document);
  const problems = problemsByRecord(session, document, lines);
  return entries.flatMap((entry, index) => {
    const line = lines[index] ?? 0;
    const count = problems.get(index) ?? 0;
    const living = isLiving(entry) && entry.id ? entry : undefined;
    const canMove = living && workspace.isTrusted && isSeen(line);
    const commands = [
      ...(living ? [stateCommand(session, living, t)] : []),
      ...(count > 0 ? [problemsCommand(count, t)] : []),
      ...(canMove ? eventCommands(session, living, by, t) : []),
    ];
    const range = new Range(line, 0, line, 0);
    return commands.map((command) => new CodeLens(range, command));
  });
}

function seenLines(document: TextDocument): (line: number) => boolean {
  const ranges = window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .flatMap(({ visibleRanges }) => visibleRanges);
  if (ranges.length === 0) return () => true;
  return (line) => ranges.some(({ start, end }) => line >= start.line - margin && line <= end.line + margin);
}

/** How many problems begin between the line of each record and that of the next. */
function problemsByRecord(
  session: ProjectSession,
  document: TextDocument,
  lines: readonly number[],
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { range } of session.service.problemsOf(session.pathOf(document.uri) ?? "")) {
    const record = recordAtLine(lines, range.start.line);
    counts.set(record, (counts.get(record) ?? 0) + 1);
  }
  return counts;
}

function stateCommand(session: ProjectSession, entry: LivingEntry, t: Translate): Command {
  const status = statusOf(entry);
  const state = session.service.lifecycleOf(entry.kind)?.states.get(status);
  const title = plainLabel(labelText(state?.title, t, status));
  return {
    title: `$(circle-large-outline)\u00a0${title}`,
    tooltip: t("Show where it is in its lifecycle"),
    command: "assent.showLifecycle",
    arguments: [{ project: session.folder.toString(), id: entry.id }],
  };
}

function problemsCommand(count: number, t: Translate): Command {
  return {
    title: t("Problems: {count}", { count }),
    tooltip: t("Show the problems"),
    command: "workbench.actions.view.problems",
  };
}

function eventCommands(
  session: ProjectSession,
  entry: LivingEntry,
  by: string | undefined,
  t: Translate,
): readonly Command[] {
  const offers = session.service.offers(entry, by, new Date());
  const open = offers.filter(({ isOpen }) => isOpen).slice(0, mostEvents);
  const command = "assent.transitionRecord";
  const record = { project: session.folder.toString(), id: entry.id };
  const commands = open.map(({ event, title, description, targetTitle }) => ({
    title: plainLabel(title),
    tooltip: plainLabel(`${description} → ${targetTitle}`),
    command,
    arguments: [{ ...record, event }],
  }));
  const tooltip = t("All events, also those that are not possible yet");
  return offers.length > open.length
    ? [...commands, { title: "…", tooltip, command, arguments: [record] }]
    : commands;
}
