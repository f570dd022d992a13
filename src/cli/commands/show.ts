import type { Entry } from "../../core/model/entry.ts";
import { isRecordKind } from "../../core/model/kind.ts";
import type { ProjectService } from "../../core/service.ts";
import { printYaml } from "../../core/yaml/print.ts";
import { kindTable } from "../../generated/kinds.ts";
import { type Command, exit, type Surroundings, UsageError } from "../command.ts";
import { openOne } from "../openProjects.ts";
import { paint } from "../paint.ts";
import { printable } from "../printable.ts";
import { severityName } from "../severityName.ts";
import { padColumns } from "../table.ts";

export const showCommand: Command = {
  options: {
    format: { type: "string", choices: ["text", "json"], help: "how the record is printed" },
    dir: { type: "string", value: "<dir>", help: "the project's folder" },
  },
  async run([id], options, around) {
    if (id === undefined) throw new UsageError(around.t("Name the id of a record."));
    const { service } = await openOne(options.dir, around);
    const entries = [...new Set(service.project.find(id).map(({ entry }) => entry))];
    if (entries.length === 0) throw new UsageError(around.t("There is no record “{id}”.", { id }));
    if (options.format === "json")
      around.out(
        `${JSON.stringify({ version: 1, records: entries.map((entry) => toJson(entry, service)) }, null, 2)}\n`,
      );
    else around.out(entries.map((entry) => describe(entry, service, around)).join("\n"));
    return exit.fine;
  },
};

function toJson(entry: Entry, service: ProjectService): Record<string, unknown> {
  return {
    kind: entry.kind,
    id: entry.id,
    file: entry.file,
    value: entry.value,
    names: entry.references.map(({ id, pointer }) => ({ id, pointer })),
    namedBy: [...service.project.mentions(entry.id)].map((mention) => ({
      id: mention.entry.id,
      pointer: mention.reference.pointer,
    })),
    problems: problemsOf(entry, service),
  };
}

function describe(entry: Entry, service: ProjectService, { colour, t, lang }: Surroundings): string {
  const style = paint(colour);
  const kind = isRecordKind(entry.kind) ? kindTable[entry.kind].title[lang] : entry.kind;
  const titleOf = (id: string) => {
    const [target] = service.project.find(id);
    return printable(String((target?.entry.value as { title?: unknown } | undefined)?.title ?? ""));
  };
  const names = [...new Set(entry.references.map(({ id }) => id))].map((id) => [printable(id), titleOf(id)]);
  const namedBy = [...service.project.mentions(entry.id)].map(({ entry: other, reference }) => [
    printable(other.id || other.file),
    titleOf(other.id),
    style.grey(printable(reference.pointer.join("."))),
  ]);
  const problems = problemsOf(entry, service).map(({ severity, message, code, range }) => [
    `${printable(entry.file)}:${range.start.line + 1}`,
    severityName(severity, t),
    `${printable(message)}  ${style.grey(code)}`,
  ]);
  return [
    `${style.bold(printable(entry.id))}  ${kind}  ${style.grey(printable(entry.file))}`,
    "",
    printYaml(entry.value),
    ...section(style.bold(t("Refers to")), names),
    ...section(style.bold(t("Referred to by")), namedBy),
    ...section(style.bold(t("Problems")), problems),
  ].join("\n");
}

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  return rows.length > 0 ? [title, ...padColumns(rows).map((row) => `  ${row}`.trimEnd()), ""] : [];
}

function problemsOf(entry: Entry, service: ProjectService) {
  return service.problemsOf(entry.file).filter(({ record }) => record === entry.id);
}
