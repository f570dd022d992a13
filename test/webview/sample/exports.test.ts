import assert from "node:assert/strict";
import { themeNames } from "../support/themes.ts";
import { usePanels } from "../support/usePanels.ts";

describe("a drawing that is saved", () => {
  const open = usePanels();

  for (const theme of themeNames) {
    it(`is a file of its own that looks the same, in ${theme}`, async () => {
      const panel = await open("samplePanel", { theme });
      await panel.answered(() => panel.page.getByRole("button", { name: "Save as SVG" }).click());
      const [file] = panel.talk.saved;
      assert.deepEqual([file?.format, file?.name], ["svg", "Sample"]);
      const svg = String(file?.content);
      assert.doesNotMatch(svg, /<style|<script|class=|var\(|data-|tabindex|<!--|href=/);
      const { fill, ground } = await panel.page.evaluate(() => ({
        fill: getComputedStyle(
          document.querySelector("assent-sample-panel")?.shadowRoot?.querySelector(".bar rect") as Element,
        ).fill,
        ground: getComputedStyle(document.documentElement).backgroundColor,
      }));
      const hex = (colour: string) =>
        `#${(colour.match(/\d+/g) ?? [])
          .slice(0, 3)
          .map((part) => Number(part).toString(16).padStart(2, "0"))
          .join("")}`;
      assert.ok(svg.includes(`fill="${hex(fill)}"`), fill);
      assert.match(svg, new RegExp(`<title>Sample</title><rect [^>]*fill="${hex(ground)}"`));
      assert.deepEqual(panel.violations, []);

      // In a page without any of the panel's styles.
      const page = await panel.page.context().browser()?.newPage();
      assert.ok(page);
      await page.setContent(svg);
      const colour = await page
        .locator("svg g rect")
        .first()
        .evaluate((rect) => getComputedStyle(rect).fill);
      assert.equal(colour, fill);
      assert.equal(await page.locator("svg g text").first().textContent(), "5");
      await page.close();
    });
  }

  it("is a picture of twice as many pixels", async () => {
    const panel = await open("samplePanel");
    const box = await panel.page.locator("svg.bars").boundingBox();
    await panel.answered(() => panel.page.getByRole("button", { name: "Save as PNG" }).click());
    const content = panel.talk.saved[0]?.content;
    assert.ok(content instanceof Uint8Array && box);
    assert.deepEqual([...content.slice(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const sizes = new DataView(content.buffer, content.byteOffset);
    assert.deepEqual([sizes.getUint32(16), sizes.getUint32(20)], [Math.round(box.width) * 2, box.height * 2]);
    const colours = await panel.page.evaluate(
      async (bytes) => {
        const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext("2d");
        context?.drawImage(bitmap, 0, 0);
        const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
        const found = new Set<string>();
        for (let at = 0; at < data.length; at += 4) found.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
        return [...found].slice(0, 500);
      },
      [...content],
    );
    assert.ok(colours.includes("0,99,211") && colours.includes("255,255,255"), "bars on the background");
    assert.deepEqual(panel.violations, []);
  });
});
