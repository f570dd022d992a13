import { mkdirSync } from "node:fs";
import path from "node:path";
import { planNewProject } from "../../core/act/newProject.ts";
import { kindOfFile } from "../../core/model/kind.ts";
import { readSource } from "../../core/source/readSource.ts";
import { type Command, exit } from "../command.ts";
import { printable } from "../printable.ts";
import { writePlanned } from "../writePlanned.ts";

export const initCommand: Command = {
  options: {
    name: { type: "string", value: "<text>", help: "the name of the project (default: that of the folder)" },
    client: { type: "string", value: "<text>", help: "the name of the client" },
    "time-zone": { type: "string", value: "<zone>", help: "the project's time zone, such as Asia/Shanghai" },
  },
  async run([dir], options, around) {
    const folder = path.resolve(around.cwd, dir ?? ".");
    const files = planNewProject({
      name: String(options.name ?? path.basename(folder)),
      client: String(options.client ?? ""),
      locale: around.lang,
      timeZone: String(options["time-zone"] ?? Intl.DateTimeFormat().resolvedOptions().timeZone),
    });
    const faults = files.flatMap(({ path: name, text }) => {
      const kind = kindOfFile(name);
      return kind ? readSource(name, kind, { text }, around.t).findings : [];
    });
    for (const { message } of faults) around.err(`assent: ${printable(message)}\n`);
    if (faults.length > 0) return exit.problems;
    mkdirSync(folder, { recursive: true });
    await writePlanned(folder, files, around);
    for (const file of files)
      around.out(`${around.t("Created {path}", { path: path.join(dir ?? "", file.path) })}\n`);
    return exit.fine;
  },
};
