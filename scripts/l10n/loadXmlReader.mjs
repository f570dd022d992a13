// The core's own reader of XML, bundled so that plain Node can load it.
import { build } from "esbuild";
import { root } from "../bundles.mjs";

/** @returns {Promise<any>} a module with `readXml` and `createTranslator` */
export async function loadXmlReader() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: [
        'export { readXml } from "./src/core/exchange/junit/readXml.ts";',
        'export { createTranslator } from "./src/core/model/translate.ts";',
      ].join("\n"),
      resolveDir: root,
    },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "warning",
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`);
}
