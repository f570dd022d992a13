import { importCsv } from "../../core/exchange/csv/importCsv.ts";
import { UsageError } from "../command.ts";
import { decodeStrictly } from "../importDecode.ts";
import { readImportFile } from "../importSources.ts";
import { readKind } from "../kindArgument.ts";
import type { Importer } from "./importer.ts";

export const fromCsv: Importer = ({ sources: [source = ""], options, project }, around) => {
  const { map, kind, encoding } = options as Readonly<Record<string, string | undefined>>;
  if (map === undefined) {
    throw new UsageError(around.t("Name a file that maps columns to fields: --map <file>."));
  }
  const mapping = decodeStrictly(readImportFile(map, around), "utf-8");
  if (mapping === undefined) {
    throw new UsageError(`${map}: ${around.t("The file is not UTF-8 text: save it as UTF-8.")}`);
  }
  const bytes = readImportFile(source, around);
  const wanted = kind === undefined ? undefined : readKind(kind, around);
  return importCsv({ bytes, mapping, kind: wanted, encoding }, project, decodeStrictly, around.t);
};
