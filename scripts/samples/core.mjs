// What the samples' script needs of the core, bundled so that plain Node can load it.
import { rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "../bundles.mjs";

const parts = {
  "src/core/act/planBaseline.ts": ["planBaseline"],
  "src/core/act/planEvent.ts": ["planEvent"],
  "src/core/service.ts": ["createProjectService"],
  "src/core/model/calendar.ts": ["dayIn"],
  "src/core/model/kind.ts": ["isRecordKind", "kindOfFile"],
  "src/core/model/translate.ts": ["createTranslator"],
  "src/core/workflow/content.ts": ["contentDigest"],
  "src/core/yaml/edit/editYaml.ts": ["editYaml"],
  "src/core/yaml/print.ts": ["printYaml"],
  "src/generated/kinds.ts": ["kindTable"],
  "src/node/projectFolder.ts": ["diskFolder"],
};

/** @returns {Promise<Record<string, any>>} */
export async function loadCore() {
  const outfile = path.join(root, "out/samples", `core-${process.pid}.mjs`);
  await build({
    absWorkingDir: root,
    stdin: { contents: Object.entries(parts).map(toExport).join("\n"), resolveDir: root },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}

/** @param {[string, string[]]} part */
function toExport([file, names]) {
  return `export { ${names.join(", ")} } from "./${file}";`;
}
