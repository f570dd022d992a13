import assert from "node:assert/strict";
import type { Server } from "node:http";
import type { Browser } from "playwright-core";
import { elementOf } from "../../../src/protocol/panels/panelProtocol.ts";
import { openBrowser } from "../../support/vscode/browser.mjs";
import { galleryPanels } from "./galleryPanels.ts";
import { addressOf, galleryServer } from "./serve.ts";

describe("the gallery", () => {
  let browser: Browser;
  let server: Server;

  before(async () => {
    ({ browser } = await openBrowser());
    server = await galleryServer(0);
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  it("shows every panel, in the language and theme that are chosen, with its policy", async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    for (const panel of Object.keys(galleryPanels)) {
      await page.goto(`${addressOf(server)}#panel=${panel}&theme=dark&language=zh-CN&width=700&zoom=200`);
      // The panel before may still be there.
      await page
        .frameLocator("iframe")
        .locator(`${elementOf(panel)} main[lang=zh-CN]`)
        .waitFor();
      assert.equal(await page.locator("a[aria-current]").textContent(), panel);
      assert.equal(await page.locator("[role=status]").textContent(), "");
      const [, frame] = page.frames();
      assert.ok(frame);
      const { width, theme } = await frame.evaluate(() => ({
        width: innerWidth,
        theme: document.body.className,
      }));
      assert.deepEqual([width, theme], [350, "vscode-dark"]);
    }
    assert.deepEqual(errors, []);
  });

  it("lets panels be used: what they want is done in memory", async () => {
    const page = await browser.newPage();
    await page.goto(`${addressOf(server)}#panel=samplePanel`);
    const bar = page.frameLocator("iframe").locator(".bar").first();
    await bar.focus();
    for (const key of ["Enter", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    await page
      .frameLocator("iframe")
      .locator(".bar[aria-label='Marta Lindqvist: 4'][aria-pressed=false]")
      .waitFor();
    await page.frameLocator("iframe").locator("td[data-column=power]", { hasText: "4" }).first().waitFor();
  });

  it("gives away nothing but its own files", async () => {
    for (const path of [
      "package.json",
      "dist/webview/../../package.json",
      "dist/webview/%2e%2e/x.js",
      "page?panel=x",
    ]) {
      assert.equal((await fetch(addressOf(server) + path)).status, 404, path);
    }
  });
});
