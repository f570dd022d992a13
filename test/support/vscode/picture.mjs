// Takes a picture of a served VS Code.
import { openBrowser } from "./browser.mjs";
import { settled } from "./settled.mjs";

/**
 * Opens the workbench and its view of problems, waits until an extension has reported some and they have come
 * to rest, and writes the picture.
 * @param {string} url
 * @param {{ file: string, locale?: string }} options
 */
export async function takePicture(url, { file, locale }) {
  const { browser, page } = await openBrowser({ locale });
  try {
    await page.goto(url, { waitUntil: "commit" });
    await page.locator(".explorer-viewlet .monaco-list-row").first().waitFor();
    await page.keyboard.press("Control+Shift+M");
    await page.locator(".markers-panel .monaco-list-row").first().waitFor();
    await page.locator(".markers-panel").evaluate(settled);
    await page.screenshot({ path: file, animations: "disabled" });
  } finally {
    await browser.close();
  }
}
