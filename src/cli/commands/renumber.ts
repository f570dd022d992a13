import { planRenumber, usesToTake } from "../../core/act/planRenumber.ts";
import type { Entry } from "../../core/model/entry.ts";
import type { ProjectView } from "../../core/model/project.ts";
import { type Command, type Surroundings, UsageError } from "../command.ts";
import { layoutOptions } from "../layoutOptions.ts";
import { openOne } from "../openProjects.ts";
import { carryOut } from "../plannedReport.ts";

export const renumberCommand: Command = {
  options: {
    file: {
      type: "string",
      value: "<path>",
      help: "the file of the record, where several records have the id",
    },
    to: { type: "string", value: "<new-id>", help: "the id that it gets (default: the next free one)" },
    take: {
      type: "string",
      multiple: true,
      value: "<id>",
      help: "a record whose references mean this one; those of all others stay with the other record",
    },
    ...layoutOptions,
  },
  async run([id], options, around) {
    const { t } = around;
    if (id === undefined) throw new UsageError(t("Name the id of a record."));
    const { folder, service } = await openOne(options.dir, around);
    const source = service.factsAt(around.now);
    const entry = recordIn(id, options.file as string | undefined, source.project, around);
    const taken = (options.take as string[] | undefined) ?? [];
    const uses = usesToTake(entry, source).filter((use) => taken.includes(use.entry.id));
    const foreign = taken.find((name) => !uses.some((use) => use.entry.id === name));
    if (foreign !== undefined)
      throw new UsageError(t("“{id}” does not name “{other}”.", { id: foreign, other: id }));
    return carryOut(
      planRenumber(entry, source, { newId: options.to as string | undefined, uses }),
      folder,
      options,
      {
        refusal: t("“{id}” can't be renumbered.", { id }),
        lines: (planned) => [
          t("{id} is now {newId}: {count} places in {files} files.", {
            ...{ id, newId: planned.id, count: planned.count, files: planned.files.length },
          }),
        ],
        data: (planned) => ({ id: planned.id, places: planned.count }),
      },
      around,
    );
  },
};

/** The one record with an id, or the last one of those that the file holds: what was added later stands below. */
function recordIn(id: string, file: string | undefined, project: ProjectView, { t }: Surroundings): Entry {
  const path = file?.replaceAll("\\", "/").replace(/^\.\//, "");
  const named = project.find(id).filter(({ entry }) => entry.id === id);
  const entries = [...new Set(named.map(({ entry }) => entry))];
  const here = path === undefined ? entries : entries.filter((entry) => entry.file === path);
  const entry = here.at(-1);
  if (!entry) throw new UsageError(t("There is no record “{id}”.", { id }));
  if (path !== undefined || here.length === 1) return entry;
  throw new UsageError(
    t("Several records have the id “{id}”: say which one by --file, one of {files}.", {
      id,
      files: entries.map((other) => other.file).join(", "),
    }),
  );
}
