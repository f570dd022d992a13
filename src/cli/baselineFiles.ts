import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Entry, SourceFile } from "../core/model/entry.ts";
import { maxLengthOf } from "../core/model/fileSize.ts";
import type { ProjectView } from "../core/model/project.ts";
import { type FileText, readSource } from "../core/source/readSource.ts";
import type { Baseline } from "../generated/records.ts";
import { type Surroundings, UsageError } from "./command.ts";

/** Whether an argument is the path of a file, and not the id of a baseline. */
export function isPath(argument: string): boolean {
  return /[\\/]|\.ya?ml$/i.test(argument);
}

/** A file of baselines anywhere, in a project or not; its path is the one that was given. */
export function readBaselineFile(name: string, { cwd, t }: Surroundings): SourceFile {
  const file = path.resolve(cwd, name);
  const status = statSync(file);
  if (!status.isFile()) throw new UsageError(t("“{path}” is not a file.", { path: name }));
  return readSource(name, "baseline", textOf(file, status.size), t);
}

function textOf(file: string, size: number): FileText {
  if (size > maxLengthOf("baseline")) return { unreadable: "too-large" };
  const bytes = readFileSync(file);
  return isUtf8(bytes) ? { text: bytes.toString("utf8") } : { unreadable: "encoding" };
}

/** The one baseline of a project with an id. */
export function findBaseline(project: ProjectView, id: string, around: Surroundings): Baseline {
  const found = [...project.all("baseline")].filter((entry) => entry.id === id);
  if (found.length === 0) throw new UsageError(around.t("There is no baseline “{id}”.", { id }));
  return soleBaseline(found, id, around);
}

/** The only baseline there is; `name` is how it was asked for. */
export function soleBaseline(entries: readonly Entry[], name: string, { t }: Surroundings): Baseline {
  const [entry, ...others] = entries;
  if (entry?.valid && others.length === 0) return entry.value as Baseline;
  throw new UsageError(
    t("“{name}” can't be read as one baseline: “assent baseline verify {name}” says why.", { name }),
  );
}
