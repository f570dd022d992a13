import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

interface Position {
  readonly line: number;
  readonly character: number;
}

/** What this needs of yaml-language-server's library. */
interface LanguageServerModule {
  getLanguageService(ports: {
    schemaRequestService: (uri: string) => Promise<string>;
    workspaceContext: { resolveRelativePath: (relative: string, resource: string) => string };
    yamlSettings?: unknown;
  }): {
    configure(settings: unknown): void;
    doValidation(document: unknown, isKubernetes: boolean): Promise<readonly unknown[]>;
    doComplete(
      document: unknown,
      position: Position,
      isKubernetes: boolean,
    ): Promise<{ readonly items: readonly unknown[] }>;
  };
}

interface DocumentModule {
  TextDocument: { create(uri: string, language: string, version: number, text: string): unknown };
}

/** yaml-language-server in this process, for files of one project that all have one schema. */
export interface LanguageService {
  problemsOf(name: string, text: string): Promise<readonly unknown[]>;
  completionsAt(name: string, text: string, position: Position): Promise<readonly unknown[]>;
}

/** Loads it from a folder of installed packages, and fails where it doesn't apply the schema. */
export async function openLanguageService(
  modules: string,
  schemaFile: string,
  project: string,
): Promise<LanguageService> {
  const load = (file: string): Promise<unknown> => import(pathToFileURL(path.join(modules, file)).href);
  const server = (await load("yaml-language-server/out/src/index.js")) as LanguageServerModule;
  const documents = "vscode-languageserver-textdocument/lib/esm/main.js";
  const { TextDocument } = (await load(documents)) as DocumentModule;
  const service = server.getLanguageService({
    schemaRequestService: async (uri) => readFileSync(new URL(uri), "utf8"),
    workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).href },
  });
  const uri = pathToFileURL(schemaFile).href;
  service.configure({
    validate: true,
    completion: true,
    yamlVersion: "1.2",
    schemas: [{ uri, fileMatch: ["*.yaml"] }],
  });
  let version = 0;
  const open = (name: string, text: string) =>
    TextDocument.create(pathToFileURL(path.join(project, name)).href, "yaml", ++version, text);
  const problemsOf = (name: string, text: string) => service.doValidation(open(name, text), false);
  const broken = await problemsOf("requirements/broken.yaml", "id: 5\nunknown: 1\n");
  if (broken.length < 2) throw new Error("the schema is not applied");
  return {
    problemsOf,
    completionsAt: async (name, text, position) =>
      (await service.doComplete(open(name, text), position, false)).items,
  };
}
