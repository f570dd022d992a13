import { existsSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../core/model/translate.ts";
import type { ReportKind } from "../../core/reports/report.ts";
import { templatePaths } from "../../core/reports/template/templatePaths.ts";
import { diskFolder } from "../../node/projectFolder.ts";
import { writeWhole } from "../../node/writeWhole.ts";
import { exit, type OptionValues, type Surroundings, UsageError } from "../command.ts";
import { printable } from "../printable.ts";
import { writePlanned } from "../writePlanned.ts";
import type { ReportProjects } from "./reportProjects.ts";

/** The template that a project has for a report, and where; undefined where it has none. */
export async function reportTemplate(
  { name }: ReportKind,
  folder: string,
  language: Language,
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  const disk = diskFolder(folder);
  for (const file of templatePaths(name, language)) {
    const found = await disk.read(file);
    if (found && "text" in found) return { path: file, text: found.text };
  }
  return undefined;
}

/** Writes the built-in template into the project, or into a file that is named; never over another one. */
export async function writeTemplate(
  kind: ReportKind,
  { folder, sources: [{ t: own }] }: ReportProjects,
  out: OptionValues[string],
  around: Surroundings,
): Promise<number> {
  const { t, cwd } = around;
  const [standard] = templatePaths(kind.name, own.language);
  const file = out === undefined ? path.join(folder, standard) : path.resolve(cwd, String(out));
  const named = out === undefined ? standard : String(out);
  if (existsSync(file)) {
    throw new UsageError(
      t("“{path}” is there already: give the template a name of its own.", { path: named }),
    );
  }
  const text = kind.template(own);
  if (out !== undefined) await writeWhole(file, text);
  else await writePlanned(folder, [{ path: standard, text, expected: undefined }], around);
  around.out(`${printable(t("Created {path}", { path: named }))}\n`);
  return exit.fine;
}
