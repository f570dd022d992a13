import type { Entry } from "../../core/model/entry.ts";
import { kinds, kindTable } from "../../generated/kinds.ts";
import { type Command, exit } from "../command.ts";
import { readKind } from "../kindArgument.ts";
import { openOne } from "../openProjects.ts";
import { paint } from "../paint.ts";
import { printable } from "../printable.ts";
import { padColumns } from "../table.ts";

export const listCommand: Command = {
  options: {
    status: { type: "string", value: "<state>", help: "only records in this state" },
    format: { type: "string", choices: ["text", "json"], help: "how the records are printed" },
    dir: { type: "string", value: "<dir>", help: "the project's folder" },
  },
  async run([kindName], options, around) {
    const wanted = kindName === undefined ? kinds : [readKind(kindName, around)];
    const { service } = await openOne(options.dir, around);
    const groups = wanted.map((kind) => ({
      title: kindTable[kind].title[around.lang],
      rows: [...service.project.all(kind)]
        .map(toRow)
        .filter(({ status }) => !options.status || status === options.status),
    }));
    if (options.format === "json") {
      around.out(`${JSON.stringify({ version: 1, records: groups.flatMap(({ rows }) => rows) }, null, 2)}\n`);
      return exit.fine;
    }
    const style = paint(around.colour);
    for (const { title, rows } of groups.filter((group) => group.rows.length > 0)) {
      around.out(`${style.bold(title)} (${rows.length})\n`);
      const lines = padColumns(
        rows.map(({ id, status, title: text, file }) => [
          ...[id, status, text].map(printable),
          style.grey(printable(file)),
        ]),
      );
      around.out(`${lines.map((line) => `  ${line}\n`).join("")}\n`);
    }
    return exit.fine;
  },
};

function toRow({
  kind,
  id,
  file,
  value,
}: Entry): Record<"kind" | "id" | "status" | "title" | "file", string> {
  const { status = "", title = "" } = (value ?? {}) as { status?: string; title?: string };
  return { kind, id, status: String(status), title: String(title), file };
}
