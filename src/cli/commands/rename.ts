import { planRename } from "../../core/act/planRename.ts";
import { type Command, UsageError } from "../command.ts";
import { layoutOptions } from "../layoutOptions.ts";
import { openOne } from "../openProjects.ts";
import { carryOut } from "../plannedReport.ts";

export const renameCommand: Command = {
  options: layoutOptions,
  async run([id, newId], options, around) {
    const { t } = around;
    if (id === undefined || newId === undefined) {
      throw new UsageError(t("Name the id of a record, and the id that it shall have."));
    }
    const { folder, service } = await openOne(options.dir, around);
    return carryOut(
      planRename(id, newId, service.factsAt(around.now)),
      folder,
      options,
      {
        refusal: t("“{id}” can't be called “{newId}”.", { id, newId }),
        lines: ({ count, files }) => [
          t("{id} is now {newId}: {count} places in {files} files.", {
            ...{ id, newId, count, files: files.length },
          }),
        ],
        data: ({ count }) => ({ id: newId, places: count }),
      },
      around,
    );
  },
};
