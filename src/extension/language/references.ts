import type { CancellationToken, Location, Position, ReferenceContext, TextDocument } from "vscode";
import { idAt } from "../../core/language/idAt.ts";
import { idsOf } from "../../core/language/navigation/definition.ts";
import { referencesTo } from "../../core/language/navigation/references.ts";
import type { Translate } from "../../core/model/translate.ts";
import type { ProjectSession } from "../projectSession.ts";
import { currentFile } from "./currentFile.ts";
import { locationsOf } from "./places.ts";

/** Where the project names the id at a position; of somebody who acted, where it names that person. */
export async function references(
  document: TextDocument,
  position: Position,
  { includeDeclaration }: ReferenceContext,
  session: ProjectSession,
  t: Translate,
  token: CancellationToken,
): Promise<Location[] | undefined> {
  const file = await currentFile(document, session, token);
  const place = file && idAt(file, document.offsetAt(position), t);
  if (!place) return undefined;
  const { project } = session.service;
  return idsOf(place, project).flatMap((id) =>
    locationsOf(referencesTo(id, project, { declarations: includeDeclaration }, t), session),
  );
}
