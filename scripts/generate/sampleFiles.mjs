// The files of each sample, because an extension host in the browser can read its files but not its folders.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { root } from "../bundles.mjs";

/** @returns {string} the source of `samples.ts` */
export function generateSampleFiles() {
  const samples = folders(path.join(root, "samples")).map((name) => {
    const folder = path.join(root, "samples", name);
    const settings = parse(readFileSync(path.join(folder, "assent.yaml"), "utf8"));
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => path.relative(folder, path.join(item.parentPath, item.name)).replaceAll("\\", "/"))
      .sort();
    return { name, title: settings.name, locale: settings.locale, files };
  });
  return `// Generated from samples/ by scripts/generate.mjs; not to be edited.

/** A project that comes with the extension. */
export interface Sample {
  /** The name of its folder. */
  readonly name: string;
  readonly title: string;
  readonly locale: "en" | "zh-CN";
  /** Relative to its folder. */
  readonly files: readonly string[];
}

export const samples: readonly Sample[] = ${ascii(JSON.stringify(samples, null, 2))};
`;
}

/** @param {string} folder */
function folders(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** @param {string} json */
function ascii(json) {
  return json.replace(/[^ -~\n]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
