import { openLanguageService } from "./languageService.ts";
import { readTexts } from "./projectTexts.ts";

/**
 * `languageServer.mjs <node_modules> <schema> <project>`: validates the project's requirements against the
 * schema with yaml-language-server in this process, and prints the milliseconds as JSON.
 */
const [modules = "", schemaFile = "", project = ""] = process.argv.slice(2);

const start = performance.now();
const service = await openLanguageService(modules, schemaFile, project);
let problems = 0;
for (const [name, text] of readTexts(project)) {
  if (name.startsWith("requirements/")) problems += (await service.problemsOf(name, text)).length;
}
const ms = performance.now() - start;
process.stdout.write(JSON.stringify({ ms, problems, rss: process.resourceUsage().maxRSS / 1024 }));
