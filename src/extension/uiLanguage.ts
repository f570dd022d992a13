import { env } from "vscode";

/** The language of the editor, as far as Assent speaks it. */
export function uiLanguage(): "en" | "zh-CN" {
  return env.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}
