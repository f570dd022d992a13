import type { Translate } from "../../core/model/translate.ts";
import { type HistoryLine, type HistoryView, viewHistory } from "../../core/views/historyView.ts";
import { statusOf } from "../../core/workflow/atRest.ts";
import { labelText } from "../../core/workflow/definition.ts";
import { kindTable } from "../../generated/kinds.ts";
import { type LivingRecord, recordsNamed } from "../livingRecord.ts";
import type { ProjectSession } from "../projectSession.ts";

/** The histories of the records with an id as Markdown that reads well as it is: a heading for each event, oldest first. */
export function historyText(id: string, sessions: readonly ProjectSession[], t: Translate): string {
  const records = recordsNamed(id, sessions);
  if (records.length === 0) return `${t("There is no record “{id}”.", { id })}\n`;
  return records.map((record) => describe(record, t)).join("\n");
}

function describe({ session: { service }, entry }: LivingRecord, t: Translate): string {
  const { project, lifecycleOf } = service;
  const view = viewHistory(entry, service.historyFaults(entry), { project, lifecycleOf, t });
  const { title = "" } = entry.value as { title?: unknown };
  const status = statusOf(entry);
  const state = labelText(lifecycleOf(entry.kind)?.states.get(status)?.title, t, status);
  const facts = [kindTable[entry.kind].title[t.language], state, entry.file];
  const { timeZone } = project.settings;
  return [
    `# ${oneLine(`${entry.id} ${title}`)}`,
    "",
    facts.map(oneLine).join(" · "),
    "",
    ...verdict(view, t),
    ...view.faults.map((fault) => `- ✗ ${oneLine(fault)}`),
    ...(view.lines.length > 0 ? ["", t("The times are those of {timeZone}.", { timeZone })] : []),
    ...view.lines.flatMap((line, index) => describeLine(line, index, view.isJudged, t)),
    "",
  ].join("\n");
}

function verdict({ lines, faults, isJudged }: HistoryView, t: Translate): readonly string[] {
  const found = lines.reduce((sum, line) => sum + line.faults.length, faults.length);
  if (!isJudged)
    return [`? ${t("Not verified: mend the problems of this record or of its lifecycle first.")}`];
  if (found > 0) return [`✗ ${t("This history does not hold. What is wrong: {found}.", { found })}`];
  if (lines.length === 0) return [t("Nothing has happened to it yet.")];
  return [`✓ ${t("Verified: every entry is sealed, and could happen when it did.")}`];
}

function describeLine(line: HistoryLine, index: number, isJudged: boolean, t: Translate): readonly string[] {
  const mark = line.faults.length > 0 ? t("✗ wrong") : isJudged ? t("✓ verified") : t("? not verified");
  const heading = t("{number}. {event} → {state}", {
    number: index + 1,
    event: line.event,
    state: line.state,
  });
  return [
    "",
    `## ${oneLine(heading)}`,
    [line.time, line.who, mark].map(oneLine).join(" · "),
    ...line.faults.map((fault) => `- ✗ ${oneLine(fault)}`),
    ...line.said.map(({ title, text }) => `- ${oneLine(t("{title}: {text}", { title, text }))}`),
    ...(line.note ? [`> ${oneLine(line.note)}`] : []),
  ];
}

/** Record text can't begin a heading or a list of its own, and shows no invisible marks. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/g, "")
    .trim();
}
