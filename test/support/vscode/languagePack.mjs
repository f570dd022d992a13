// Lets a served VS Code speak Chinese. The official language packs are not on npm; a small one of our own is
// enough for VS Code to take the language up, and with it for extensions to use their own translations. It
// translates what is seen most of the workbench; the rest stays in English.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { here } from "./paths.mjs";

/** @param {string} userDataDir */
export function installLanguagePack(userDataDir) {
  mkdirSync(path.join(userDataDir, "User"), { recursive: true });
  const pack = {
    "zh-cn": {
      hash: "assent",
      label: "中文(简体)",
      extensions: [{ extensionIdentifier: { id: "assent.zh-cn" }, version: "1.0.0" }],
      translations: { vscode: path.join(here, "zh-cn.json") },
    },
  };
  writeFileSync(path.join(userDataDir, "languagepacks.json"), JSON.stringify(pack));
  // Where this file is missing, VS Code takes English without asking what the browser prefers.
  writeFileSync(path.join(userDataDir, "User/argv.json"), "{}");
}
