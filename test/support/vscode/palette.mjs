import { isSoon } from "./isSoon.mjs";

/** How long a palette may take that knows the command; a busy machine takes seconds. */
const patience = 10_000;

/**
 * Runs a command by its title, as the palette has it. A palette that was opened before everything was known that a command
 * depends on doesn't offer it: then it is opened again, as people do.
 * @param {import("playwright-core").Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  const offered = page.locator(".quick-input-list .focused").filter({ hasText: title });
  for (;;) {
    await page.keyboard.press("F1");
    await page.locator(".quick-input-box input:focus").fill(`>${title}`);
    if (await isSoon(offered, patience)) break;
    await page.keyboard.press("Escape");
  }
  await page.keyboard.press("Enter");
}
