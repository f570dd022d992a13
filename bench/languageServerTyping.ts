import { openLanguageService } from "./languageService.ts";
import { readTexts } from "./projectTexts.ts";
import { timeTyping, typedText, withoutValue } from "./typing.ts";

/**
 * `languageServerTyping.mjs <node_modules> <schema> <project>`: types into the project's first register with
 * yaml-language-server in this process, and prints what its validations and its completions took.
 */
const [modules = "", schemaFile = "", project = ""] = process.argv.slice(2);

const service = await openLanguageService(modules, schemaFile, project);
const [name, register] = [...readTexts(project)].find(([file]) => file.startsWith("requirements/")) ?? [
  "",
  "",
];
const typing = await timeTyping(
  20,
  (key) => service.problemsOf(name, typedText(register, key).text),
  (key) => {
    const typed = typedText(register, key);
    return service.completionsAt(name, withoutValue(typed), typed.position);
  },
);
process.stdout.write(JSON.stringify(typing));
