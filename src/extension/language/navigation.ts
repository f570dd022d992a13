import { type Disposable, languages, type TextDocument } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { Disposables } from "../disposables.ts";
import type { ProjectSession } from "../projectSession.ts";
import type { Projects } from "../projects.ts";
import { registerFolding } from "./registerFolding.ts";

/** Ways through the records of projects; the code of each is loaded when it is first asked for. */
export function registerNavigation(projects: Projects, t: Translate): Disposable {
  const selector = { language: "yaml" };
  const disposables = new Disposables();
  const within = <T>({ uri }: TextDocument, answer: (session: ProjectSession) => Promise<T>) => {
    const session = projects.around(uri);
    return session && answer(session);
  };
  disposables.add(
    languages.registerDefinitionProvider(selector, {
      provideDefinition: (document, position, token) =>
        within(document, async (session) => {
          const { definition } = await import("./definition.ts");
          return definition(document, position, session, t, token);
        }),
    }),
  );
  disposables.add(
    languages.registerReferenceProvider(selector, {
      provideReferences: (document, position, context, token) =>
        within(document, async (session) => {
          const { references } = await import("./references.ts");
          return references(document, position, context, session, t, token);
        }),
    }),
  );
  disposables.add(
    languages.registerDocumentHighlightProvider(selector, {
      provideDocumentHighlights: (document, position, token) =>
        within(document, async (session) => {
          const { highlights } = await import("./highlights.ts");
          return highlights(document, position, session, t, token);
        }),
    }),
  );
  disposables.add(
    languages.registerDocumentSymbolProvider(selector, {
      provideDocumentSymbols: (document, token) =>
        within(document, async (session) => {
          const { documentSymbols } = await import("./documentSymbols.ts");
          return documentSymbols(document, session, t, token);
        }),
    }),
  );
  disposables.add(
    languages.registerSelectionRangeProvider(selector, {
      provideSelectionRanges: (document, positions, token) =>
        within(document, async (session) => {
          const { selectionRanges } = await import("./selectionRanges.ts");
          return selectionRanges(document, positions, session, t, token);
        }),
    }),
  );
  disposables.add(
    languages.registerCallHierarchyProvider(selector, {
      prepareCallHierarchy: (document, position, token) =>
        within(document, async (session) => {
          const { traceRoots } = await import("./trace.ts");
          return traceRoots(document, position, session, t, token);
        }),
      provideCallHierarchyIncomingCalls: async (item) => (await import("./trace.ts")).upstreamOf(item, t),
      provideCallHierarchyOutgoingCalls: async (item) => (await import("./trace.ts")).downstreamOf(item, t),
    }),
  );
  disposables.add(
    languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query, token) {
        return (await import("./workspaceSymbols.ts")).workspaceSymbols(query, projects, t, token);
      },
      async resolveWorkspaceSymbol(symbol) {
        return (await import("./workspaceSymbols.ts")).resolvedSymbol(symbol, t);
      },
    }),
  );
  disposables.add(registerFolding(projects, selector));
  return disposables;
}
