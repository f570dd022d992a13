import assert from "node:assert/strict";
import { useLifecycle } from "./support/lifecyclePage.ts";
import { hostileText, hostileView } from "./support/sampleViews.ts";

describe("texts that mean harm", () => {
  const open = useLifecycle();

  it("stay texts wherever they stand", async () => {
    const panel = await open({ view: hostileView });
    const { page } = panel;
    const pageTitle = await page.title();
    await page.locator("summary").click();
    await panel.drawn("state", hostileText).focus();
    await panel.drawn("transition", `${hostileText} ${hostileText} endless`).focus();
    assert.match(await panel.details(), /<img src=x onerror/);
    assert.equal(await page.locator("img, main script, svg script, iframe, [onerror]").count(), 0);
    assert.equal(await page.title(), pageTitle);
    assert.deepEqual(panel.kit.violations, []);
    assert.deepEqual(panel.kit.errors, []);
  });

  it("are sent back as they came", async () => {
    const panel = await open({ view: hostileView });
    await panel.kit.answered(() => panel.page.locator("button.open").click());
    assert.deepEqual(panel.fired, [hostileText]);
  });

  it("are cut where there is no room, and whole in the details", async () => {
    const panel = await open({ view: hostileView });
    const lines = await panel.drawn("state", "endless").locator(".title").allTextContents();
    assert.equal(lines.length, 2);
    assert.match(String(lines[1]), /^\w+…$/);
    assert.match(
      String(await panel.drawn("transition", `${hostileText} ENDLESS rtl`).locator("text").textContent()),
      /^\w+…$/,
    );
    await panel.drawn("state", "endless").focus();
    assert.ok((await panel.details()).includes("Unbreakable".repeat(400)));
    const { scrollWidth, clientWidth } = await panel.page.evaluate(() => document.documentElement);
    assert.equal(scrollWidth, clientWidth);
    const heading = await panel.page.getByRole("heading", { level: 1 }).boundingBox();
    assert.ok(heading && heading.height < 60, `${heading?.height}`);
  });

  it("from right to left turn nothing around them", async () => {
    const panel = await open({ view: hostileView });
    const bidi = await panel.page
      .locator("svg text")
      .evaluateAll((texts) => texts.map((text) => getComputedStyle(text).unicodeBidi));
    assert.ok(bidi.length > 0 && bidi.every((value) => value === "isolate"));
    await panel.drawn("transition", "rtl RTL __proto__").focus();
    assert.equal(
      await panel.page.locator(".details h3").evaluate((title) => getComputedStyle(title).direction),
      "rtl",
    );
    assert.equal(
      await panel.page.locator(".details h2").evaluate((title) => getComputedStyle(title).direction),
      "ltr",
    );
  });
});
