// Installs a VSIX the way that people do, into a profile of its own.
import { spawnSync } from "node:child_process";
import { ensureVsCode } from "./install.mjs";

/**
 * @typedef {object} Profile
 * @property {string} extensionsDir
 * @property {string} userDataDir
 *
 * @param {string} file
 * @param {Profile} profile
 */
export function installVsix(file, { extensionsDir, userDataDir }) {
  const { node, serverMain } = ensureVsCode();
  const { status, stdout, stderr } = spawnSync(
    node,
    [
      ...[serverMain, "--install-extension", file, "--accept-server-license-terms"],
      ...["--extensions-dir", extensionsDir, "--server-data-dir", userDataDir],
    ],
    { encoding: "utf8", env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' } },
  );
  if (status !== 0) throw new Error(`${file} could not be installed:\n${stdout}${stderr}`);
}
