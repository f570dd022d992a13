import type { Language, OptionValues } from "./command.ts";

/** The language that the process is set to: Chinese where its locale says so, else English. */
export function languageOfProcess(env: Readonly<Record<string, string | undefined>>): Language {
  return languageOf(env.LC_ALL || env.LC_MESSAGES || env.LANG || "") ?? "en";
}

/** The language that `--lang` names; undefined where it names none of ours. */
export function languageOf(name: OptionValues[string]): Language | undefined {
  const [, language] = /^(en|zh)(?:[-_.@]|$)/i.exec(String(name)) ?? [];
  if (language === undefined) return undefined;
  return language.toLowerCase() === "zh" ? "zh-CN" : "en";
}
