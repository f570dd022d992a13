// Writes the script of the pages that people fill in without an editor: webview/form/, in one text.
import { build } from "esbuild";
import { root } from "../bundles.mjs";

/** @returns {Promise<string>} the source of src/generated/formScript.ts */
export async function generateFormScript() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["webview/form/page.ts"],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    platform: "browser",
    // Browsers of clients are older than ours.
    target: "es2020",
    charset: "ascii",
    legalComments: "none",
    logLevel: "warning",
  });
  const script = outputFiles[0]?.text.trim() ?? "";
  if (/<\/script|<!--/i.test(script)) throw new Error("The script would end the element that it stands in");
  return `${header}
/** The script of the pages that people fill in without an editor. */
export const formScript = ${JSON.stringify(script)};
`;
}

const header = "// Generated from webview/form/ by scripts/generate.mjs: change that, not this file.";
