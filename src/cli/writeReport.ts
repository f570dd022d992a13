import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Surroundings, UsageError } from "./command.ts";

const endings: Readonly<Record<string, readonly string[]>> = {
  docx: [".docx"],
  html: [".html", ".htm"],
  ics: [".ics"],
  json: [".json"],
  markdown: [".md", ".markdown"],
  md: [".md", ".markdown"],
  text: [".txt"],
};

/**
 * Writes a report into a file as a whole, or not at all. It takes the place of another one of its format only: not that
 * of a record whose name was typed by mistake.
 */
export function writeReport(
  name: string,
  content: string | Uint8Array,
  format: string,
  { cwd, t }: Surroundings,
): void {
  const file = path.resolve(cwd, name);
  if (existsSync(file) && !endings[format]?.includes(path.extname(file).toLowerCase())) {
    throw new UsageError(t("“{path}” is there already: give the report a name of its own.", { path: name }));
  }
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, content, { flag: "wx" });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
