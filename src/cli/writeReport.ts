import { existsSync } from "node:fs";
import path from "node:path";
import { writeWhole } from "../node/writeWhole.ts";
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
export async function writeReport(
  name: string,
  content: string | Uint8Array,
  format: string,
  { cwd, t }: Surroundings,
): Promise<void> {
  const file = path.resolve(cwd, name);
  if (existsSync(file) && !endings[format]?.includes(path.extname(file).toLowerCase())) {
    throw new UsageError(t("“{path}” is there already: give the report a name of its own.", { path: name }));
  }
  await writeWhole(file, content);
}
