import { root } from "./bundles.mjs";

/**
 * How programs that are run from the sources alone, such as tests and measurements, are bundled for Node.
 * @satisfies {import("esbuild").BuildOptions}
 */
export const nodeProgram = /** @type {const} */ ({
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  outExtension: { ".js": ".mjs" },
  logLevel: "warning",
});
