// `activation.mjs <results.json>`: what the editor says of the starts of the extension, in new windows on a sample.
import { writeFileSync } from "node:fs";
import { isSoon } from "../test/support/vscode/isSoon.mjs";
import { openWindow } from "../test/support/vscode/window.mjs";

const [results = ""] = process.argv.slice(2);
const windows = 5;

/** Milliseconds of each start: of loading the entry's code, and of calling `activate`. */
const starts = [];
while (starts.length < windows) starts.push(await startOnce());
const list = (/** @type {"load" | "call"} */ what) => starts.map((start) => start[what]).join(", ");
console.log(`starts in VS Code, ms: code ${list("load")}; activate() ${list("call")}\n`);
writeFileSync(results, JSON.stringify(starts));

async function startOnce() {
  const window = await openWindow({ theme: "dark", width: 1200, height: 900 });
  try {
    return await readAccount(window);
  } finally {
    await window.close();
  }
}

/** @param {import("../test/support/vscode/window.mjs").Window} window */
async function readAccount(window) {
  const { page } = window;
  await window.run("Developer: Startup Performance");
  await page.locator(".tab.active", { hasText: "Startup" }).waitFor();
  await page.locator(".monaco-editor .view-line").first().click();
  await window.press("Control+F");
  await page.locator(".find-widget.visible .find-part textarea").waitFor();
  await window.type("| assent.assent");
  const found = page.locator(".view-line", { hasText: "assent.assent" }).first();
  // The editor writes its account anew when an extension has started, and what was found before is out of sight then.
  for (let times = 0; times < 60 && !(await isSoon(found, 1000)); times++) await window.press("Enter");
  // Columns: extension, eager, load code, call activate, finish activate, event, by.
  const line = await found.textContent();
  const cells = (line ?? "").split("|").map((cell) => cell.trim());
  const [load, call] = [Number(cells[3]), Number(cells[4])];
  if (Number.isNaN(load + call)) throw new Error(`The editor's account has another form: ${line}`);
  return { load, call };
}
