import type { Translate } from "../../core/model/translate.ts";
import { type HistoryView, viewHistory } from "../../core/views/historyView.ts";
import { statusOf } from "../../core/workflow/atRest.ts";
import { historyOf, type LivingEntry } from "../../core/workflow/facts.ts";
import type { HistoryFault } from "../../core/workflow/historyFault.ts";
import { kindTable } from "../../generated/kinds.ts";
import { type Command, exit, type Surroundings } from "../command.ts";
import { openOne } from "../openProjects.ts";
import { type Paint, paint } from "../paint.ts";
import { printable } from "../printable.ts";
import { readLiving } from "../recordArgument.ts";
import { padColumns } from "../table.ts";

export const historyCommand: Command = {
  options: {
    format: { type: "string", choices: ["text", "json"], help: "how the history is printed" },
    dir: { type: "string", value: "<dir>", help: "the project's folder" },
  },
  async run([id], options, around) {
    const { service } = await openOne(options.dir, around);
    const { project, lifecycleOf } = service;
    const entry = readLiving(id, project, around);
    const faults = service.historyFaults(entry);
    const view = viewHistory(entry, faults, { project, lifecycleOf, t: around.t });
    around.out(
      options.format === "json"
        ? toJson(entry, faults, view)
        : describe(entry, view, project.settings.timeZone, around),
    );
    return view.isJudged && faults.length === 0 ? exit.fine : exit.problems;
  },
};

function toJson(entry: LivingEntry, faults: readonly HistoryFault[], { isJudged }: HistoryView): string {
  const { id: record, kind, value } = entry;
  const status = statusOf(entry);
  const entries = historyOf(value);
  return `${JSON.stringify({ version: 1, record, kind, status, judged: isJudged, entries, faults }, null, 2)}\n`;
}

function describe(
  entry: LivingEntry,
  view: HistoryView,
  timeZone: string,
  { t, lang, colour }: Surroundings,
): string {
  const style = paint(colour);
  const title = printable(String((entry.value as { title?: unknown }).title ?? ""));
  return [
    `${style.bold(printable(entry.id))}  ${kindTable[entry.kind].title[lang]}  ${title}  ${style.grey(timeZone)}`,
    "",
    ...describeLines(view, style),
    ...view.faults.map((fault) => `${style.red("✗")} ${printable(fault)}`),
    ...verdict(view, style, t),
    "",
  ].join("\n");
}

function describeLines({ lines, isJudged }: HistoryView, style: Paint): string[] {
  const sound = isJudged ? style.green("✓") : "?";
  const heads = padColumns(
    lines.map(({ time, who, event, state, faults }) => [
      `${faults.length > 0 ? style.red("✗") : sound} ${printable(time)}`,
      ...[who, event].map(printable),
      `→ ${printable(state)}`,
    ]),
  );
  return lines.flatMap(({ note, said, faults }, index) => [
    heads[index] ?? "",
    ...(note ? [`    ${printable(note)}`] : []),
    ...said.map(({ title, text }) => `    ${printable(title)}: ${printable(text)}`),
    ...faults.map((fault) => `    ${style.red(printable(fault))}`),
  ]);
}

function verdict({ lines, faults, isJudged }: HistoryView, style: Paint, t: Translate): string[] {
  const count = lines.length;
  const found = lines.reduce((sum, line) => sum + line.faults.length, faults.length);
  if (!isJudged) {
    return [
      style.yellow(
        t("{count} entries, not verified: mend the problems that “assent check” finds first.", { count }),
      ),
    ];
  }
  if (count + found === 0) return [t("Nothing has happened to it yet.")];
  return found === 0
    ? [style.green(t("{count} entries, sealed and possible.", { count }))]
    : [style.red(t("{count} entries; what is wrong: {found}.", { count, found }))];
}
