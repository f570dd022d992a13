import type { SourceFile } from "../../model/entry.ts";
import type { Translate } from "../../model/translate.ts";
import type { Condition } from "../../workflow/guards/guard.ts";
import type { FileChange } from "../fileChanges.ts";
import { isTooLarge, tooLargeMessage } from "../planFiles.ts";

/** Files in which every record says what it said, though perhaps elsewhere; or why it can't be so. */
export type PlannedMove =
  | { readonly ok: true; readonly files: readonly FileChange[] }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

type Code =
  | "yaml-problem"
  | "no-list"
  | "path-taken"
  | "path-invalid"
  | "id-unfit"
  | "nothing"
  | "not-writable";

export function refuse(code: Code, message: string, records: readonly string[] = []): PlannedMove {
  return { ok: false, reasons: [{ code, message, records }] };
}

/** Refuses what could be written, but not read again. */
export function planned(files: readonly FileChange[], t: Translate): PlannedMove {
  const large = files.find(({ path, text }) => text !== undefined && isTooLarge(path, text));
  return large ? refuse("not-writable", tooLargeMessage(large.path, t)) : { ok: true, files };
}

/** Why a file can't be taken apart or added to; undefined where nothing is wrong with its YAML. */
export function yamlRefusal({ path, findings }: SourceFile, t: Translate): PlannedMove | undefined {
  const problem = findings.find(({ code }) => code.startsWith("yaml/"));
  if (!problem) return undefined;
  const message = t("This file can't be changed while it has a YAML problem: {problem}", {
    problem: problem.message,
  });
  return refuse("yaml-problem", `${path}: ${message}`);
}

export function cantRewrite(path: string, t: Translate): PlannedMove {
  return refuse("not-writable", t("“{path}” can't be changed as it is written: do it by hand.", { path }));
}

export function taken(path: string, t: Translate): PlannedMove {
  return refuse("path-taken", t("“{path}” is there already.", { path }));
}
