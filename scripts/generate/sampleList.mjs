// Which samples there are.
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { sampleNames, samplesFolder } from "../sampleBundles.mjs";

/** @returns {string} the source of `samples.ts` */
export function generateSampleList() {
  const samples = sampleNames().map((name) => {
    const settings = parse(readFileSync(path.join(samplesFolder, name, "assent.yaml"), "utf8"));
    return { name, title: settings.name, locale: settings.locale };
  });
  return `// Generated from samples/ by scripts/generate.mjs; not to be edited.

/** A project that comes with the extension. */
export interface Sample {
  /** The name of its folder. */
  readonly name: string;
  readonly title: string;
  readonly locale: "en" | "zh-CN";
}

export const samples: readonly Sample[] = ${ascii(JSON.stringify(samples, null, 2))};
`;
}

/** @param {string} json */
function ascii(json) {
  return json.replace(/[^ -~\n]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
