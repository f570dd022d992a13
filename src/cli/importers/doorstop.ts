import { importDoorstop } from "../../core/exchange/doorstop/importDoorstop.ts";
import { decodeStrictly } from "../importDecode.ts";
import { readDoorstopTree } from "../importSources.ts";
import type { Importer } from "./importer.ts";

export const fromDoorstop: Importer = ({ sources: [source = ""], project }, around) =>
  importDoorstop(readDoorstopTree(source, around), project, decodeStrictly, around.t);
