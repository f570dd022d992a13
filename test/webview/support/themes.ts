import { readFileSync } from "node:fs";

/** The themes of VS Code that differ in kind, and the class by which a page knows each. */
export const themes = {
  light: "vscode-light",
  dark: "vscode-dark",
  highContrast: "vscode-high-contrast",
  highContrastLight: "vscode-high-contrast-light",
} as const;

export type Theme = keyof typeof themes;

export const themeNames = Object.keys(themes) as Theme[];

/** The variables that VS Code 1.139 sets in a page, those of them that panels use. */
export function themeVariables(theme: Theme): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(`test/webview/themes/${theme}.json`, "utf8")) as Record<string, string>;
}
