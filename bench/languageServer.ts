import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readTexts } from "./projectTexts.ts";

/** What this needs of yaml-language-server's library. */
interface LanguageServerModule {
  getLanguageService(ports: {
    schemaRequestService: (uri: string) => Promise<string>;
    workspaceContext: { resolveRelativePath: (relative: string, resource: string) => string };
    yamlSettings?: unknown;
  }): {
    configure(settings: unknown): void;
    doValidation(document: unknown, isKubernetes: boolean): Promise<readonly unknown[]>;
  };
}

interface DocumentModule {
  TextDocument: { create(uri: string, language: string, version: number, text: string): unknown };
}

/**
 * `languageServer.mjs <node_modules> <schema> <project>`: validates the project's requirements against the
 * schema with yaml-language-server in this process, and prints the milliseconds as JSON.
 */
const [modules = "", schemaFile = "", project = ""] = process.argv.slice(2);

const start = performance.now();
const load = (file: string): Promise<unknown> => import(pathToFileURL(path.join(modules, file)).href);
const { getLanguageService } = (await load("yaml-language-server/out/src/index.js")) as LanguageServerModule;
const documents = "vscode-languageserver-textdocument/lib/esm/main.js";
const { TextDocument } = (await load(documents)) as DocumentModule;

const service = getLanguageService({
  schemaRequestService: async (uri) => readFileSync(new URL(uri), "utf8"),
  workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).href },
});
const uri = pathToFileURL(schemaFile).href;
service.configure({ validate: true, yamlVersion: "1.2", schemas: [{ uri, fileMatch: ["*.yaml"] }] });

function problemsOf(name: string, text: string): Promise<readonly unknown[]> {
  const document = TextDocument.create(pathToFileURL(path.join(project, name)).href, "yaml", 1, text);
  return service.doValidation(document, false);
}

const broken = await problemsOf("requirements/broken.yaml", "id: 5\nunknown: 1\n");
if (broken.length < 2) throw new Error("the schema is not applied");
let problems = 0;
for (const [name, text] of readTexts(project)) {
  if (name.startsWith("requirements/")) problems += (await problemsOf(name, text)).length;
}
const ms = performance.now() - start;
process.stdout.write(JSON.stringify({ ms, problems, rss: process.resourceUsage().maxRSS / 1024 }));
