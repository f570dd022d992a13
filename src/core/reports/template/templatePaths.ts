import type { Language } from "../../model/translate.ts";
import type { ReportName } from "../report.ts";

/** Where a project may have a template of its own for a report, the first one first; relative to its folder. */
export function templatePaths(name: ReportName, language: Language): readonly [string, string] {
  return [`templates/${name}.${language}.md`, `templates/${name}.md`];
}
