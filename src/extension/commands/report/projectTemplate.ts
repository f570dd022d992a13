import { Position, Range, type Uri, window, workspace } from "vscode";
import type { Language, Translate } from "../../../core/model/translate.ts";
import type { ReportKind } from "../../../core/reports/report.ts";
import type { TemplateProblem } from "../../../core/reports/template/template.ts";
import { templatePaths } from "../../../core/reports/template/templatePaths.ts";
import type { ProjectSession } from "../../projectSession.ts";

/** A template of the project's own, and where it is. */
export interface ProjectTemplate {
  readonly uri: Uri;
  readonly text: string;
}

/** The largest template that is read, in bytes. */
const largest = 1024 * 1024;

/**
 * The template that a project has for a report, unsaved text before what is on disk; undefined where it has none. It is
 * text alone, so that a workspace that isn't trusted may have one too.
 */
export async function projectTemplate(
  { name }: ReportKind,
  session: ProjectSession,
  language: Language,
): Promise<ProjectTemplate | undefined> {
  for (const path of templatePaths(name, language)) {
    const uri = session.uriOf(path);
    try {
      const { size } = await workspace.fs.stat(uri);
      if (size <= largest) return { uri, text: (await workspace.openTextDocument(uri)).getText() };
    } catch {
      // There is none.
    }
  }
  return undefined;
}

/** Says what is wrong with a template, and opens it there where that is wanted. */
export async function showTemplateProblem(
  uri: Uri,
  [first, ...others]: readonly TemplateProblem[],
  t: Translate,
): Promise<void> {
  if (!first) return;
  const name = uri.path.split("/").at(-1) ?? "";
  const place = t("{path}, line {line}: {message}", {
    path: name,
    line: first.line + 1,
    message: first.message,
  });
  const more = others.length > 0 ? t("{count} more", { count: others.length }) : "";
  const open = t("Open the template");
  const answer = await window.showErrorMessage([place, more].filter(Boolean).join(" · "), open);
  if (answer !== open) return;
  const at = new Position(first.line, 0);
  await window.showTextDocument(uri, { selection: new Range(at, at) });
}
