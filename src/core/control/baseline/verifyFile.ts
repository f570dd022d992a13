import type { Entry, SourceFile } from "../../model/entry.ts";
import type { Place, Range } from "../../model/problem.ts";
import type { ProblemCode } from "../../model/problemCodes.ts";
import type { Translate } from "../../model/translate.ts";
import { rangeIn } from "../../source/locateFindings.ts";
import { verifyManifest } from "./manifest.ts";

/** What is wrong with a file of baselines, and on which lines. */
export interface FileFault {
  readonly code: ProblemCode | "control/baseline-broken";
  readonly message: string;
  readonly range: Range;
  /** The id of the baseline. */
  readonly record?: string;
}

/** A file of baselines, verified from itself alone. */
export interface VerifiedFile {
  readonly baselines: readonly {
    readonly id: string;
    readonly records: number;
  }[];
  /** Empty where every baseline is as it was created. */
  readonly faults: readonly FileFault[];
}

/** Whether the baselines of a file are as they were created: needs neither the project nor a network. */
export function verifyFile(file: SourceFile, t: Translate): VerifiedFile {
  const sound = file.entries.filter((entry): entry is Entry<"baseline"> => entry.valid);
  const place = (pointer: Place["pointer"]): Place => ({ file: file.path, pointer, at: "value" });
  const faults: FileFault[] = file.findings.map(({ code, message, record, ...at }) => ({
    ...{ code, message, range: rangeIn(file, at, t) },
    ...(record ? { record } : {}),
  }));
  for (const { id, base, value } of sound) {
    for (const { message, pointer } of verifyManifest(value, t)) {
      const range = rangeIn(file, place([...base, ...pointer]), t);
      faults.push({ code: "control/baseline-broken", message, range, record: id });
    }
  }
  if (file.entries.length === 0 && faults.length === 0) {
    const message = t("There is no baseline in this file.");
    faults.push({ code: "control/baseline-broken", message, range: rangeIn(file, place([]), t) });
  }
  return {
    baselines: sound.map(({ id, value }) => ({ id, records: value.records.length })),
    faults: faults.sort((a, b) => a.range.start.line - b.range.start.line),
  };
}
