import { readFileSync } from "node:fs";
import path from "node:path";
import type { MinutesFault } from "../core/exchange/minutes/minutesFile.ts";
import { type OptionValues, type Surroundings, UsageError } from "./command.ts";
import { decodeStrictly } from "./importDecode.ts";
import { readImportFile } from "./importSources.ts";

/** What `--from` names: its text, and whether it is YAML. */
export interface MinutesInput {
  readonly name: string;
  readonly text: string;
  readonly isYaml: boolean;
}

/** Reads the file that `--from` names; with `-` or without it, the standard input, which is YAML where that is said. */
export function readMinutesInput(
  from: OptionValues[string],
  isYamlInput: boolean,
  around: Surroundings,
): MinutesInput {
  const { t, input } = around;
  const isInput = from === undefined || from === "-";
  const name = isInput ? t("standard input") : String(from);
  const text = decodeStrictly(
    isInput ? (input?.() ?? readFileSync(0)) : readImportFile(name, around),
    "utf-8",
  );
  if (text === undefined) {
    throw new UsageError(`${name}: ${t("The file is not UTF-8 text: save it as UTF-8.")}`);
  }
  const isYaml = isInput ? isYamlInput : [".yaml", ".yml"].includes(path.extname(name).toLowerCase());
  return { name, text, isYaml };
}

/** A call that can't be carried out because of what its file says, with the lines. */
export function unreadable({ name }: MinutesInput, faults: readonly MinutesFault[]): UsageError {
  return new UsageError(faults.map(({ message, line }) => `${name}:${line}: ${message}`).join("\n"));
}
