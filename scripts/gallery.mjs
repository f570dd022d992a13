// `npm run gallery` serves a page on this machine on which every panel is seen with sample data, in each theme,
// language, width and zoom, with the policy that it has in the editor.
//
//   --port <number>   where to serve it (any free port)
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { buildAll } from "./build.mjs";
import { buildGalleryPages } from "./buildTests.mjs";
import { root } from "./bundles.mjs";

const { values } = parseArgs({ options: { port: { type: "string", default: "0" } } });

process.chdir(root);
await buildAll();
await buildGalleryPages();
const server = "out/gallery/serve.mjs";
await build({
  absWorkingDir: root,
  entryPoints: ["test/webview/gallery/serve.ts"],
  outfile: server,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  define: { ASSENT_VERSION: JSON.stringify("gallery"), ASSENT_BUILD: JSON.stringify("gallery") },
  logLevel: "warning",
});
const { galleryServer, addressOf } = await import(pathToFileURL(path.join(root, server)).href);
console.log(`Open ${addressOf(await galleryServer(Number(values.port)))}\nPress Ctrl+C to end.`);
