import {
  type CancellationToken,
  Hover,
  MarkdownString,
  type Position,
  Range,
  type TextDocument,
} from "vscode";
import { hoverAt } from "../../core/language/hover/hoverAt.ts";
import { hoverMarkdown } from "../../core/language/hover/hoverMarkdown.ts";
import type { Translate } from "../../core/model/translate.ts";
import type { ProjectSession } from "../projectSession.ts";
import { currentFile } from "./currentFile.ts";

/** What there is to say of what stands at a position: a piece of the hover for each section. */
export async function recordHover(
  document: TextDocument,
  position: Position,
  token: CancellationToken,
  session: ProjectSession,
  t: Translate,
): Promise<Hover | undefined> {
  const file = await currentFile(document, session, token);
  if (!file) return undefined;
  const { service } = session;
  const hover = hoverAt(file, document.offsetAt(position), {
    project: service.project,
    projectName: session.label,
    lifecycleOf: service.lifecycleOf,
    today: service.factsAt(new Date()).today,
    problemsOf: (path) => service.problemsOf(path),
    t,
  });
  if (!hover) return undefined;
  const { start, end } = hover.span;
  const contents = hover.sections.map((section) => new MarkdownString(hoverMarkdown(section, t)));
  return new Hover(contents, new Range(document.positionAt(start), document.positionAt(end)));
}
