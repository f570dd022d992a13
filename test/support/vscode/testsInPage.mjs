// Runs tests in the extension host of a VS Code that is served already.
import { printLogged } from "./testOutput.mjs";

/**
 * Opens a workbench that runs tests, in a page of its own, and resolves with what they printed and their exit code.
 * @param {import("playwright-core").BrowserContext} context
 * @param {string} url
 */
export async function testsInPage(context, url) {
  const page = await context.newPage();
  /** @type {string[]} */
  const lines = [];
  try {
    /** @type {Promise<number>} */
    const ended = new Promise((resolve, reject) => {
      page.exposeFunction("codeAutomationExit", resolve).catch(reject);
      const log = (/** @type {string} */ level, /** @type {unknown[]} */ message) => {
        lines.push(message.map(String).join(" "));
        if (level === "error") printLogged(level, message);
      };
      page.exposeFunction("codeAutomationLog", log).catch(reject);
      page.once("crash", () => reject(new Error("The page of VS Code crashed.")));
    });
    await page.goto(url, { waitUntil: "commit" });
    return { code: await ended, output: lines.join("\n") };
  } finally {
    await page.close();
  }
}
