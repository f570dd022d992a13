#!/usr/bin/env node
// Stands in for the VS Code program in a test run: takes the arguments that the desktop program takes, runs
// the tests in a served VS Code in headless Chromium, and exits with the code that they report.
import path from "node:path";
import { parseArgs } from "node:util";
import { openBrowser } from "./browser.mjs";
import { ensureVsCode } from "./install.mjs";
import { cacheDir } from "./paths.mjs";
import { serveScreenshots } from "./screenshots.mjs";
import { startServer } from "./server.mjs";
import { printLogged } from "./testOutput.mjs";

const timeoutSeconds = Number(process.env.ASSENT_TEST_TIMEOUT ?? 1200);
const screenshotDir = process.env.ASSENT_SCREENSHOT_DIR ?? path.join(cacheDir, "screenshots");

const lostExtensionHost = /^\[remote-connection\]\[ExtensionHost\].*\breceived socket close event\b/;

const controller = new AbortController();
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.once(signal, () => controller.abort(new Error(`The test run was ended by ${signal}.`)));
}
// Who runs the tests holds the other end of the standard input, so the run does not outlive that process.
process.stdin.resume().once("end", () => controller.abort(new Error("Nobody waits for the tests any more.")));
const timer = setTimeout(() => {
  controller.abort(new Error(`The tests reported no end within ${timeoutSeconds} seconds.`));
}, timeoutSeconds * 1000);

try {
  process.exitCode = await runTests(desktopArguments(), controller.signal);
} catch (error) {
  const reason = controller.signal.aborted ? controller.signal.reason : error;
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
}
clearTimeout(timer);
process.stdin.destroy();

function desktopArguments() {
  const { values, positionals } = parseArgs({
    // Arguments that mean nothing here are passed over.
    strict: false,
    options: {
      extensionDevelopmentPath: { type: "string" },
      extensionDevelopmentKind: { type: "string" },
      extensionTestsPath: { type: "string" },
      "user-data-dir": { type: "string" },
      "extensions-dir": { type: "string" },
      locale: { type: "string" },
    },
  });
  /** @param {keyof typeof values} name */
  const required = (name) => {
    const value = values[name];
    if (typeof value === "string") return value;
    throw new Error(`--${name}=… is missing.`);
  };
  return {
    developmentPath: required("extensionDevelopmentPath"),
    testsPath: required("extensionTestsPath"),
    userDataDir: required("user-data-dir"),
    extensionsDir: required("extensions-dir"),
    kind: /** @type {"node" | "web"} */ (values.extensionDevelopmentKind === "web" ? "web" : "node"),
    locale: typeof values.locale === "string" ? values.locale : undefined,
    folder: positionals[0] ?? process.cwd(),
  };
}

/**
 * @param {ReturnType<typeof desktopArguments>} options
 * @param {AbortSignal} signal
 * @returns {Promise<number>}
 */
async function runTests(options, signal) {
  /** @type {(() => unknown)[]} */
  const cleanUp = [];
  try {
    /** @type {import("playwright-core").Page | undefined} */
    let window;
    const screenshots = await serveScreenshots(screenshotDir, () => window);
    cleanUp.push(() => screenshots.close());

    const { locale = "en", userDataDir, extensionsDir } = options;
    const server = await startServer({
      ...{ vsCode: ensureVsCode(), userDataDir, extensionsDir, locale, signal, development: true },
      environment: { ASSENT_SCREENSHOT_URL: screenshots.url },
    });
    cleanUp.push(() => server.stop());

    const { browser, page } = await openBrowser();
    window = page;
    cleanUp.push(() => browser.close());

    const ended = testsEnded(page, browser, server, signal);
    await Promise.race([page.goto(server.workbenchUrl(options), { waitUntil: "commit" }), ended]);
    return await ended;
  } finally {
    for (const end of cleanUp.reverse()) await end();
  }
}

/**
 * The exit code of the tests, or why there is none.
 * @param {import("playwright-core").Page} page
 * @param {import("playwright-core").Browser} browser
 * @param {import("./server.mjs").Server} server
 * @param {AbortSignal} signal
 * @returns {Promise<number>}
 */
function testsEnded(page, browser, server, signal) {
  const ended = new Promise((resolve, reject) => {
    page.exposeFunction("codeAutomationExit", resolve).catch(reject);
    const log = (/** @type {string} */ level, /** @type {unknown[]} */ message) => {
      printLogged(level, message);
      // VS Code would report a success.
      if (lostExtensionHost.test(String(message[0])))
        reject(new Error("The extension host died in the tests."));
    };
    page.exposeFunction("codeAutomationLog", log).catch(reject);
    page.once("crash", () => reject(new Error("The page of VS Code crashed.")));
    browser.once("disconnected", () => reject(new Error("Chromium ended before the tests did.")));
    server.exited.then(() => reject(new Error("The server of VS Code ended before the tests did.")));
    signal.addEventListener("abort", () => reject(signal.reason));
    if (signal.aborted) reject(signal.reason);
  });
  // Until somebody waits for it, an early end is no error of its own.
  ended.catch(() => {});
  return ended;
}
