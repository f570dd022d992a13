import { planJoin } from "../../core/act/planJoin.ts";
import { kindTable } from "../../generated/kinds.ts";
import type { Command } from "../command.ts";
import { readKind } from "../kindArgument.ts";
import { layoutOptions } from "../layoutOptions.ts";
import { openOne } from "../openProjects.ts";
import { carryOut } from "../plannedReport.ts";

export const joinCommand: Command = {
  options: layoutOptions,
  async run([kindName], options, around) {
    const { t } = around;
    const kind = readKind(kindName, around);
    const { folder: name } = kindTable[kind];
    const { folder, service } = await openOne(options.dir, around);
    return carryOut(
      planJoin(kind, service.project, t),
      folder,
      options,
      {
        refusal: t("The files of “{folder}” can't be joined.", { folder: `${name}/` }),
        lines: ({ files }) => [
          t("{count} files are now in {path}", { count: files.length - 1, path: `${name}.yaml` }),
        ],
        data: () => ({}),
      },
      around,
    );
  },
};
