import { planNewRecord } from "../../core/act/newRecord.ts";
import { type Command, exit } from "../command.ts";
import { readFields } from "../fieldValues.ts";
import { readKind } from "../kindArgument.ts";
import { openOne } from "../openProjects.ts";
import { printable } from "../printable.ts";
import { writePlanned } from "../writePlanned.ts";

export const newCommand: Command = {
  options: {
    set: {
      type: "string",
      multiple: true,
      value: "<key=value>",
      help: "a field of the record; a dot goes one level deeper",
    },
    dir: { type: "string", value: "<dir>", help: "the project's folder" },
    "dry-run": { type: "boolean", help: "print the file instead of writing it" },
  },
  async run([kindName, ...title], options, around) {
    const kind = readKind(kindName, around);
    const { folder, service } = await openOne(options.dir, around);
    const fields = readFields((options.set as string[] | undefined) ?? [], around.t);
    if (title.length > 0) fields.title = title.join(" ");
    const planned = planNewRecord(kind, fields, service.project, around.t);
    if (!planned.ok) {
      for (const message of planned.messages) around.err(`assent: ${printable(message)}\n`);
      return exit.problems;
    }
    if (options["dry-run"]) {
      around.out(planned.file.text);
      return exit.fine;
    }
    await writePlanned(folder, [planned.file], around);
    around.out(`${around.t("Created {id} in {path}", { id: planned.id, path: planned.file.path })}\n`);
    return exit.fine;
  },
};
