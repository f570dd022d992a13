// Runs tests in the extension host of a real VS Code.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { ensureChromium, ensureVsCode } from "./install.mjs";
import { installExtension } from "./installExtension.mjs";
import { cacheDir, here } from "./paths.mjs";
import { stageForWeb, stageTestsForWeb, stageWorkspace } from "./stage.mjs";
import { writeUserData } from "./userData.mjs";

/**
 * @typedef {object} VsCodeTests
 * @property {"node" | "web"} kind the extension host that extension and tests run in
 * @property {string} extensionDevelopmentPath
 * @property {string} extensionTestsPath a CommonJS file that exports `run(): Promise<void>`
 * @property {string} [folder] a folder or a .code-workspace file; the tests get a copy, which they may change
 * @property {Record<string, unknown>} [settings] what the user has set
 * @property {string} [locale] the display language
 * @property {readonly string[]} [others] the folders of extensions that are installed beside it
 * @property {Record<string, string>} [environment] what the tests see besides this process's environment
 */

/**
 * Resolves when the tests have passed, rejects when they have not or could not be run.
 * @param {VsCodeTests} options
 */
export async function runVsCodeTests(options) {
  const {
    kind,
    extensionDevelopmentPath,
    extensionTestsPath,
    settings,
    locale,
    others = [],
    environment,
  } = options;
  // Where there is a screen, a downloaded desktop build can be used instead of the served one.
  const desktop = process.env.ASSENT_DESKTOP === "1";
  if (!desktop) {
    ensureVsCode();
    ensureChromium();
  }
  mkdirSync(cacheDir, { recursive: true });
  const run = mkdtempSync(path.join(cacheDir, "run-"));
  // Outside of the project, or its Git repository would be taken for the workspace's.
  const temporary = mkdtempSync(path.join(realpathSync(tmpdir()), "assent-"));
  try {
    const userDataDir = path.join(run, "user-data");
    writeUserData(userDataDir, settings);
    const extensionsDir = path.join(run, "extensions");
    for (const other of others) installExtension(extensionsDir, other);
    const launchArgs = [
      stageWorkspace(options.folder, temporary),
      `--user-data-dir=${userDataDir}`,
      `--extensions-dir=${extensionsDir}`,
    ];
    if (locale) launchArgs.push(`--locale=${locale}`);

    const extension = { extensionDevelopmentPath, extensionTestsPath };
    if (kind === "web") {
      extension.extensionDevelopmentPath = path.join(run, "extension");
      extension.extensionTestsPath = path.join(run, "extension/tests/index.js");
      stageForWeb(extensionDevelopmentPath, extension.extensionDevelopmentPath);
      stageTestsForWeb(extensionTestsPath, extension.extensionTestsPath, environment);
      launchArgs.push("--extensionDevelopmentKind=web");
    }
    await runTests({
      ...extension,
      launchArgs,
      // VS Code leaves sockets and other files in its temporary folder.
      extensionTestsEnv: { TMPDIR: temporary, ...environment },
      ...(desktop ? {} : { vscodeExecutablePath: path.join(here, "launcher.mjs") }),
    });
  } finally {
    for (const folder of [run, temporary]) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
