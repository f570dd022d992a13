import { importJunit } from "../../core/exchange/junit/importJunit.ts";
import type { Entry } from "../../core/model/entry.ts";
import { type Surroundings, UsageError } from "../command.ts";
import { decodeStrictly } from "../importDecode.ts";
import { readLiving } from "../recordArgument.ts";
import type { Importer } from "./importer.ts";
import { findReports } from "./reportFiles.ts";

export const fromJunit: Importer = ({ sources, options, project, folder }, around) => {
  const acceptance =
    options.acceptance === undefined
      ? undefined
      : toAcceptance(readLiving(String(options.acceptance), project, around), around);
  const request = {
    sources: sources.map((source) => findReports(source, folder, around)),
    acceptance,
    evenSigned: options["even-signed"] === true,
    today: around.today(project.settings.timeZone),
  };
  return importJunit(request, project, decodeStrictly, around.t);
};

function toAcceptance(entry: Entry, { t }: Surroundings): Entry<"acceptance"> {
  if (entry.kind !== "acceptance") throw new UsageError(t("“{id}” is not an acceptance.", { id: entry.id }));
  if (!entry.valid) {
    throw new UsageError(t("“{id}” has errors: “assent show {id}” lists them.", { id: entry.id }));
  }
  return entry as Entry<"acceptance">;
}
