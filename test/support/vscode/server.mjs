// VS Code as a server on this machine, for a browser to open.
import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { installLanguagePack } from "./languagePack.mjs";

/**
 * @typedef {object} ServerOptions
 * @property {import("./install.mjs").VsCode} vsCode
 * @property {string} userDataDir
 * @property {string} extensionsDir
 * @property {string} [locale] the display language, such as zh-cn; without it, the one that the browser asks for
 * @property {number} [port] without it, any free one
 * @property {boolean} [restricted] whether workspaces begin untrusted
 * @property {boolean} [development] whether pages may load an extension under development and run its tests
 * @property {NodeJS.ProcessEnv} [environment] what the extension hosts see besides this process's environment
 * @property {AbortSignal} [signal] ends the server
 */

/**
 * @typedef {object} WorkbenchOptions
 * @property {string} folder the folder to open, or a .code-workspace file
 * @property {string} [developmentPath] the folder of the extension under development
 * @property {string} [testsPath] the file whose `run()` is called in the extension host
 * @property {"node" | "web"} [kind] the extension host that the extension under development runs in
 * @property {string} [openFile] a file to open in an editor
 */

/**
 * @typedef {object} Server
 * @property {string} url
 * @property {Promise<unknown>} exited resolves when the server has ended
 * @property {(options: WorkbenchOptions) => string} workbenchUrl
 * @property {() => Promise<void>} stop ends the server and everything that it started
 */

/**
 * Resolves when the server answers.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(options) {
  installLanguagePack(options.userDataDir);
  const { node, serverMain } = options.vsCode;
  const child = spawn(node, [serverMain, ...serverArguments(options)], {
    // A process group of its own, so that its extension hosts and file watchers can be ended with it.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    // Without a gallery, VS Code does not look for extensions on the network.
    env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...options.environment },
    signal: options.signal,
    killSignal: "SIGKILL",
  });
  const exited = new Promise((resolve) => child.once("close", resolve));
  const stop = async () => {
    if (child.pid) killGroup(child.pid);
    await exited;
  };
  try {
    const authority = `127.0.0.1:${await listeningPort(child)}`;
    return {
      url: `http://${authority}/`,
      exited,
      workbenchUrl: (workbench) => workbenchUrl(authority, workbench),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {ServerOptions} options */
function serverArguments({ userDataDir, extensionsDir, locale, port = 0, development, restricted }) {
  return [
    ...["--host", "127.0.0.1", "--port", String(port), "--without-connection-token"],
    ...["--user-data-dir", userDataDir, "--extensions-dir", extensionsDir],
    ...["--accept-server-license-terms", "--telemetry-level", "off"],
    ...(restricted ? [] : ["--disable-workspace-trust"]),
    // The environment of this process is the one that counts, not that of a login shell.
    ...["--force-disable-user-env", "--disable-getting-started-override"],
    ...(locale ? ["--locale", locale] : []),
    // A built server honours an extension under development only with this.
    ...(development ? ["--enable-smoke-test-driver"] : []),
  ];
}

/**
 * @param {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, import("node:stream").Readable>} child
 * @returns {Promise<number>}
 */
function listeningPort(child) {
  return new Promise((resolve, reject) => {
    let output = "";
    const keep = (/** @type {string} */ text) => {
      output = `${output}${text}`.slice(-4000);
    };
    child.stderr.setEncoding("utf8").on("data", keep);
    createInterface({ input: child.stdout }).on("line", (line) => {
      keep(`${line}\n`);
      const port = /^Extension host agent listening on (\d+)$/.exec(line)?.[1];
      if (port) resolve(Number(port));
    });
    child.once("error", reject);
    child.once("close", (code, signal) => {
      reject(new Error(`VS Code ended before it answered (${signal ?? code}):\n${output}`));
    });
  });
}

/** @param {number} leader */
function killGroup(leader) {
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // The whole group has ended by itself.
  }
}

/**
 * @param {string} authority
 * @param {WorkbenchOptions} options
 */
function workbenchUrl(authority, { folder, developmentPath, testsPath, kind, openFile }) {
  const remote = (/** @type {string} */ file) =>
    `vscode-remote://${authority}${pathToFileURL(file).pathname}`;
  const payload = [["skipWelcome", "true"]];
  if (developmentPath) payload.push(["extensionDevelopmentPath", remote(developmentPath)]);
  if (testsPath) payload.push(["extensionTestsPath", remote(testsPath)]);
  if (kind === "web") payload.push(["extensionDevelopmentKind", "web"]);
  if (openFile) payload.push(["openFile", remote(openFile)]);
  const query = new URLSearchParams({
    [folder.endsWith(".code-workspace") ? "workspace" : "folder"]: path.resolve(folder),
    payload: JSON.stringify(payload),
  });
  return `http://${authority}/?${query}`;
}
