import type { AttentionGroup } from "../../core/views/attention/attentionOf.ts";
import { attentionOf } from "../../core/views/attention/attentionOf.ts";
import { urgencyOf } from "../../core/views/attention/urgency.ts";
import type { WaitingItem } from "../../core/views/attention/waitingItem.ts";
import { nameOf } from "../../core/views/calendar/names.ts";
import { dueWords } from "../../core/views/trees/dueWords.ts";
import type { FactsSource } from "../../core/workflow/factsFor.ts";
import { type Command, exit, type Surroundings, UsageError } from "../command.ts";
import { findProject, openProject } from "../openProjects.ts";
import { paint } from "../paint.ts";
import { printable } from "../printable.ts";
import { padColumns } from "../table.ts";

export const attentionCommand: Command = {
  options: {
    by: {
      type: "string",
      value: "<who>",
      help: "only what waits for them, by address or id (default: for anybody)",
    },
    format: { type: "string", choices: ["text", "json"], help: "how it is printed" },
  },
  async run([dir], options, around) {
    const { service } = await openProject(findProject(dir, around), around, "work");
    const source = service.factsAt(around.now);
    const by = options.by as string | undefined;
    const { me, mine, others } = attentionOf(by, source);
    if (by !== undefined && !me) {
      throw new UsageError(around.t("Nobody in the register is called “{by}”, or they have left.", { by }));
    }
    const groups = me ? mine : others;
    around.out(
      options.format === "json" ? toJson(groups, source) : describe(groups, me === undefined, source, around),
    );
    return exit.fine;
  },
};

function describe(
  groups: readonly AttentionGroup[],
  withNames: boolean,
  source: FactsSource,
  { colour, t }: Surroundings,
): string {
  if (groups.length === 0) return `${t("Nothing waits.")}\n`;
  const style = paint(colour);
  return groups
    .map(({ title, items }) => {
      const rows = items.map((item) => rowOf(item, withNames, source).map(printable));
      const lines = padColumns(rows).map((row) => `  ${row.trimEnd()}\n`);
      return `${style.bold(title)} (${items.length})\n${lines.join("")}`;
    })
    .join("\n");
}

function rowOf(
  { record, title, part, due, who }: WaitingItem,
  withNames: boolean,
  { project, today, t }: FactsSource,
): readonly string[] {
  const when = due === undefined ? "" : dueWords(due, today, t);
  const names = who.map((id) => nameOf(id, project)).join(t(", "));
  return [record, when, ...(withNames ? [names || t("nobody")] : []), part || title];
}

function toJson(groups: readonly AttentionGroup[], source: FactsSource): string {
  const items = groups.flatMap(({ title: todo, items: own }) =>
    own.map(({ code, record, kind, title, part, due, since, who, event, file }) => {
      const urgency = urgencyOf({ due }, source.today);
      return { code, todo, record, kind, title, part, due, since, urgency, who, event, file };
    }),
  );
  return `${JSON.stringify({ version: 1, items }, null, 2)}\n`;
}
