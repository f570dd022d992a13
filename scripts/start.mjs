// `npm start` opens VS Code with this extension on a copy of a sample project: the VS Code of this machine, or
// else the one that the tests use, served on this machine for a browser.
//
//   --sample <name>       the folder in samples/ (invoice-portal)
//   --served              serve it even if VS Code is installed
//   --port <number>       where to serve it (any free port)
//   --theme <name>        the colour theme
//   --locale <language>   the display language: en or zh-cn
//   --open <file>         a file of the sample to open in an editor
//   --screenshot <file>   take a picture that shows the problems found, and end
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureVsCode, onPath } from "../test/support/vscode/install.mjs";
import { installExtension } from "../test/support/vscode/installExtension.mjs";
import { root } from "../test/support/vscode/paths.mjs";
import { takePicture } from "../test/support/vscode/picture.mjs";
import { startServer } from "../test/support/vscode/server.mjs";
import { writeUserData } from "../test/support/vscode/userData.mjs";

const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "invoice-portal" },
    served: { type: "boolean" },
    port: { type: "string" },
    theme: { type: "string" },
    locale: { type: "string" },
    open: { type: "string" },
    screenshot: { type: "string" },
  },
});

const sample = path.join(root, "samples", values.sample);
if (!existsSync(sample)) throw new Error(`There is no sample ${values.sample}.`);
run(process.execPath, [path.join(root, "scripts/build.mjs")]);

const temporary = mkdtempSync(path.join(realpathSync(tmpdir()), "assent-"));
const project = path.join(temporary, values.sample);
cpSync(sample, project, { recursive: true });

const code = onPath("code");
if (code && !values.served && !values.screenshot) openInstalled(code);
else await serve();

/** @param {string} program */
function openInstalled(program) {
  const args = ["--new-window", "--disable-workspace-trust", `--extensionDevelopmentPath=${root}`];
  if (values.locale) args.push(`--locale=${values.locale}`);
  args.push(project);
  if (values.open) args.push(path.join(project, values.open));
  run(program, args);
}

async function serve() {
  const controller = new AbortController();
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.once(signal, () => controller.abort());
  }
  try {
    await serveUntil(controller.signal);
  } catch (error) {
    if (!controller.signal.aborted) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** @param {AbortSignal} signal */
async function serveUntil(signal) {
  const userDataDir = path.join(temporary, ".vscode/user-data");
  const extensionsDir = path.join(temporary, ".vscode/extensions");
  writeUserData(userDataDir, values.theme ? { "workbench.colorTheme": values.theme } : {});
  installExtension(extensionsDir);
  const server = await startServer({
    ...{ vsCode: ensureVsCode(), userDataDir, extensionsDir, locale: values.locale, signal },
    port: Number(values.port ?? 0),
    environment: { TMPDIR: temporary },
  });
  try {
    const openFile = values.open && path.join(project, values.open);
    const url = server.workbenchUrl({ folder: project, openFile });
    if (values.screenshot) {
      await takePicture(url, { file: path.resolve(values.screenshot), locale: values.locale });
    } else {
      console.log(`Open ${url}\nPress Ctrl+C to end.`);
      await server.exited;
    }
  } finally {
    await server.stop();
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
