import path from "node:path";
import { type FixedFile, fixAll } from "../core/language/fixes/fixAll.ts";
import { kindOfFile } from "../core/model/kind.ts";
import type { Surroundings } from "./command.ts";
import { previewFile } from "./filePreview.ts";
import type { OpenProject } from "./openProjects.ts";
import { paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { padColumns } from "./table.ts";
import { writePlanned } from "./writePlanned.ts";

interface Fixed extends FixedFile {
  /** Relative to the project's folder. */
  readonly path: string;
}

/**
 * Mends in all files of a project what needs no answer, and reads them again; says what was done, for people. In a dry
 * run nothing is written, and what it says is what would change.
 */
export async function fixProject(
  { folder, service }: OpenProject,
  isDryRun: boolean,
  around: Surroundings,
): Promise<string> {
  const source = service.factsAt(around.now);
  const fixed: Fixed[] = [];
  for (const [name, file] of service.project.files) {
    if (kindOfFile(name) === "baseline" || file.findings.length === 0) continue;
    const done = fixAll({ ...source, file }, service.stage);
    if (done) fixed.push({ path: name, ...done });
  }
  fixed.sort((a, b) => (a.path < b.path ? -1 : 1));
  if (isDryRun) return preview(fixed, around);
  await writePlanned(folder, fixed, around);
  await service.update(fixed.map((file) => file.path));
  return fixed.map((file) => describe(file, folder, around)).join("");
}

function describe({ path: name, mended }: Fixed, folder: string, { cwd, colour, t }: Surroundings): string {
  const style = paint(colour);
  const place = path.relative(cwd, path.join(folder, name)).replaceAll("\\", "/");
  const rows = mended.map(({ line, title, record = "", code }) => [
    `  ${style.grey(String(line + 1))}`,
    style.green(t("fixed")),
    printable(record),
    printable(title),
    style.grey(code),
  ]);
  return [style.underline(printable(place)), ...padColumns(rows), "", ""].join("\n");
}

function preview(fixed: readonly Fixed[], { colour, t }: Surroundings): string {
  if (fixed.length === 0) return "";
  const files = fixed.map((file) => previewFile(file, paint(colour)));
  return [t("Nothing is written; this would change:"), "", ...files, ""].join("\n");
}
