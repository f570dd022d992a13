import { planSplit } from "../../core/act/planSplit.ts";
import { kindTable } from "../../generated/kinds.ts";
import type { Command } from "../command.ts";
import { readKind } from "../kindArgument.ts";
import { layoutOptions } from "../layoutOptions.ts";
import { openOne } from "../openProjects.ts";
import { carryOut } from "../plannedReport.ts";

export const splitCommand: Command = {
  options: layoutOptions,
  async run([kindName], options, around) {
    const { t } = around;
    const path = `${kindTable[readKind(kindName, around)].folder}.yaml`;
    const { folder, service } = await openOne(options.dir, around);
    return carryOut(
      planSplit(path, service.project, t),
      folder,
      options,
      {
        refusal: t("“{path}” can't be split.", { path }),
        lines: ({ files }) => [t("{count} files instead of {path}", { count: files.length - 1, path })],
        data: () => ({}),
      },
      around,
    );
  },
};
