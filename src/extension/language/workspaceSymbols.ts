import { type CancellationToken, Location, type Position, SymbolInformation } from "vscode";
import { locate } from "../../core/language/navigation/definition.ts";
import { type FoundSymbol, symbolsMatching } from "../../core/language/navigation/workspaceSymbols.ts";
import { kindTitle } from "../../core/model/kindTitle.ts";
import type { Translate } from "../../core/model/translate.ts";
import { joined } from "../../core/views/factNode.ts";
import { plainLabel } from "../plainLabel.ts";
import type { ProjectSession } from "../projectSession.ts";
import type { Projects } from "../projects.ts";
import { locationsOf } from "./places.ts";
import { symbolKindOf } from "./symbolKinds.ts";

/** A record that was found; where it stands in its file is worked out when somebody goes there. */
class RecordInformation extends SymbolInformation {
  readonly session: ProjectSession;
  readonly found: FoundSymbol;

  constructor(found: FoundSymbol, session: ProjectSession, t: Translate) {
    const { id, title, target } = found;
    const name = plainLabel([id, title].filter(Boolean).join(" "));
    const container = joined([kindTitle(target.kind, t), target.entry.file, session.label ?? ""]);
    // The interface allows for a range that is resolved later; its types do not.
    const location = new Location(session.uriOf(target.entry.file), undefined as unknown as Position);
    super(name, symbolKindOf(target.kind), plainLabel(container), location);
    this.session = session;
    this.found = found;
  }
}

/** The records of all projects that fit a query, the best first. */
export async function workspaceSymbols(
  query: string,
  projects: Projects,
  t: Translate,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  await projects.idle();
  if (token.isCancellationRequested) return [];
  return projects.all
    .flatMap((session) =>
      symbolsMatching(query, session.service.project).map((found) => ({ found, session })),
    )
    .sort((a, b) => b.found.score - a.found.score)
    .map(({ found, session }) => new RecordInformation(found, session, t));
}

/** A record that was found, with its place in the file as it is by now. */
export async function resolvedSymbol(symbol: SymbolInformation, t: Translate): Promise<SymbolInformation> {
  if (!(symbol instanceof RecordInformation)) return symbol;
  const { session, found } = symbol;
  await session.idle();
  const { project } = session.service;
  const same = project.find(found.id).find(({ entry }) => entry.file === found.target.entry.file);
  const place = same && locate(same, project, t);
  const [location] = place ? locationsOf([place], session) : [];
  if (location) symbol.location = location;
  return symbol;
}
