import path from "node:path";
import { type VerifiedFile, verifyFile } from "../../../core/control/baseline/verifyFile.ts";
import type { SourceFile } from "../../../core/model/entry.ts";
import { isPath, readBaselineFile } from "../../baselineFiles.ts";
import { exit, type OptionValues, type Surroundings, UsageError } from "../../command.ts";
import { findProject } from "../../openProjects.ts";
import { paint } from "../../paint.ts";
import { printable } from "../../printable.ts";
import { readRecords } from "../../readRecords.ts";
import { padColumns } from "../../table.ts";

interface Verified extends VerifiedFile {
  /** Relative to where the command runs, or as it was given. */
  readonly file: string;
}

/** Tells from the files of baselines alone whether they are as they were created. */
export async function verifyBaselines(
  names: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const verified = (await filesOf(names, options, around)).map((file) => ({
    file: file.path,
    ...verifyFile(file, around.t),
  }));
  around.out(options.format === "json" ? toJson(verified) : describe(verified, around));
  return verified.some(({ faults }) => faults.length > 0) ? exit.problems : exit.fine;
}

/** Files where they are named, those that hold the ids that are named, or all of the project. */
async function filesOf(
  names: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<readonly SourceFile[]> {
  const named = names.filter(isPath).map((name) => readBaselineFile(name, around));
  const ids = names.filter((name) => !isPath(name));
  if (names.length > 0 && ids.length === 0) return named;
  const folder = findProject(options.dir as string | undefined, around);
  const files = [...(await readRecords(folder, around, ["baseline"])).files.values()];
  const missing = ids.find((id) => !files.some((file) => holds(file, id)));
  if (missing !== undefined) throw new UsageError(around.t("There is no baseline “{id}”.", { id: missing }));
  const wanted = ids.length === 0 ? files : files.filter((file) => ids.some((id) => holds(file, id)));
  return [...wanted.map((file) => ({ ...file, path: pathFrom(around.cwd, folder, file.path) })), ...named];
}

function holds({ entries }: SourceFile, id: string): boolean {
  return entries.some((entry) => entry.id === id);
}

function pathFrom(cwd: string, folder: string, file: string): string {
  return path.relative(cwd, path.join(folder, file)).replaceAll("\\", "/");
}

function toJson(files: readonly Verified[]): string {
  const content = {
    version: 1,
    files: files.map(({ file, baselines, faults }) => ({
      file,
      ok: faults.length === 0,
      baselines: baselines,
      faults,
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function describe(files: readonly Verified[], { t, colour }: Surroundings): string {
  const style = paint(colour);
  if (files.length === 0) return `${t("There are no baselines.")}\n`;
  const [fine, broken] = [files.filter(isFine), files.filter((file) => !isFine(file))];
  const rows = fine.flatMap(({ file, baselines }) =>
    baselines.map(({ id, records }) => [
      style.green(t("intact")),
      printable(id),
      printable(file),
      t("Records: {count}", { count: records }),
    ]),
  );
  const faults = broken.flatMap(({ file, faults: all }) =>
    all.map(
      ({ range: { start }, message }) =>
        `${printable(file)}:${start.line + 1}  ${style.red(t("broken"))}  ${printable(message)}`,
    ),
  );
  return [...padColumns(rows), ...faults, ""].join("\n");
}

function isFine({ faults }: VerifiedFile): boolean {
  return faults.length === 0;
}
