import assert from "node:assert/strict";
import { plainWords, pseudoTranslator, wordsOfFolder } from "../../support/plainWords.ts";
import { usePanels } from "../support/usePanels.ts";
import { galleryPanels } from "./galleryPanels.ts";
import { clippedTexts, seenTexts } from "./seenTexts.ts";

/** Roomy, and as narrow as beside a text. */
const widths = [1100, 480];

describe("the panels in the pseudo-locale", () => {
  const open = usePanels();
  const t = pseudoTranslator();
  const data = wordsOfFolder("samples/供应链平台");

  for (const name of Object.keys(galleryPanels).filter((one) => one !== "samplePanel")) {
    it(`look all their texts up, and have room for longer ones: ${name}`, async () => {
      for (const width of widths) {
        const panel = await open(name, { language: "zh-CN", t, width });
        await panel.drawn();
        const seen = await panel.page.evaluate(seenTexts);
        assert.ok(
          seen.some((text) => text.includes("⟦")),
          "the pseudo-locale is spoken",
        );
        assert.deepEqual(plainWords(seen.join("\n"), data), [], `in ${width} pixels`);
        assert.deepEqual(await panel.page.evaluate(clippedTexts), [], `clipped in ${width} pixels`);
        const { wanted, there } = await panel.page.evaluate(() => ({
          wanted: document.documentElement.scrollWidth,
          there: document.documentElement.clientWidth,
        }));
        assert.ok(wanted <= there, `${wanted} of ${there} pixels`);
        assert.deepEqual([...panel.errors, ...panel.talk.failures], []);
        await panel.page.close();
      }
    });
  }
});
