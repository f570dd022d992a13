// Takes the pictures of the editor that the README shows, from the real VS Code on a copy of a sample.
//
//   --only <part of a name>,… only such pictures
//   --theme light|dark|…      one theme; light and dark where nothing is said
//   --out <folder>            where the pictures go (media/screenshots)
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { root } from "../test/support/vscode/paths.mjs";
import { openWindow, themes } from "../test/support/vscode/window.mjs";
import { scenes } from "./scenes.mjs";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    theme: { type: "string" },
    out: { type: "string", default: path.join(root, "media/screenshots") },
  },
});

const parts = values.only.split(",");
/** Sets the day in the editor to one that the samples tell of. */
const pictureClock = path.join(root, "scripts/pictureClock");

const { status } = spawnSync(process.execPath, [path.join(root, "scripts/build.mjs")], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);
mkdirSync(values.out, { recursive: true });

for (const theme of values.theme ? [values.theme] : ["light", "dark"]) {
  if (!themes[theme]) throw new Error(`There is no theme ${theme}: ${Object.keys(themes).join(", ")}.`);
  for (const { window: options, themes: only, pictures } of scenes) {
    const wanted = Object.entries(pictures).filter(([name]) => parts.some((part) => name.includes(part)));
    if (wanted.length === 0 || (only && !only.includes(theme))) continue;
    const window = await openWindow({ theme, extensions: [pictureClock], ...options });
    try {
      for (const [name, play] of wanted) {
        await play(window);
        const file = path.join(values.out, `${name}-${theme}.webp`);
        writeFileSync(file, await window.picture({ quality: 0.85 }));
        console.log(path.relative(root, file));
      }
    } finally {
      await window.close();
    }
  }
}
