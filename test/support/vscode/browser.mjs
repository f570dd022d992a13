// Headless Chromium that stays on this machine.
import { chromium } from "playwright-core";
import { ensureChromium } from "./install.mjs";

const launchArguments = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/**
 * A browser with one page. Its profile is empty and is removed when the browser is closed.
 * @param {{ locale?: string, width?: number, height?: number }} [options]
 */
export async function openBrowser({ locale = "en", width = 1280, height = 800 } = {}) {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: launchArguments,
    // Who opens a browser also closes it when the process is told to end.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const context = await browser.newContext({ locale, viewport: { width, height }, reducedMotion: "reduce" });
  context.setDefaultTimeout(60_000);
  return { browser, page: await context.newPage() };
}
