import assert from "node:assert/strict";
import { findings } from "../support/findings.ts";
import { themeNames } from "../support/themes.ts";
import { useLifecycle } from "./support/lifecyclePage.ts";
import { kindView, requirementView } from "./support/requirementView.ts";
import { hostileView } from "./support/sampleViews.ts";

describe("the lifecycle panel", () => {
  const open = useLifecycle();

  for (const theme of themeNames) {
    for (const language of ["en", "zh-CN"] as const) {
      it(`keeps its policy and is accessible in ${theme}, ${language}`, async () => {
        const panel = await open({ view: () => requirementView(language), theme, language });
        await panel.page.locator("summary").click();
        await panel.drawn("transition", "analysed CONFIRM").focus();
        assert.deepEqual(panel.kit.violations, []);
        assert.deepEqual(await findings(panel.page), []);
        assert.deepEqual(panel.kit.errors, []);
      });
    }
  }

  it("is accessible where it shows no record, where there is little room, and where texts are cut", async () => {
    const kind = await open({ view: () => kindView() });
    assert.deepEqual(await findings(kind.page), []);
    const small = await open({ view: () => requirementView(), width: 320, height: 256 });
    assert.deepEqual(await findings(small.page), []);
    const hostile = await open({ view: hostileView, theme: "dark" });
    assert.deepEqual(await findings(hostile.page), []);
  });

  it("speaks the language of the reader", async () => {
    const panel = await open({ view: () => requirementView("zh-CN"), language: "zh-CN" });
    const { page } = panel;
    assert.equal(await page.evaluate(() => document.documentElement.lang), "zh-CN");
    for (const name of ["打开记录", "放大", "缩小", "适应宽度"]) {
      assert.equal(await page.getByRole("button", { name, exact: true }).count(), 1, name);
    }
    await page.locator("summary").click();
    const texts = (await panel.textOf("main")).replace(/\b(?:REQ-014|PDF|AC-2)\b/g, "");
    // What is left in Latin letters are the names of events in the machine.
    assert.deepEqual(
      [...new Set(texts.match(/[A-Za-z]{2,}/g))].filter((word) => word !== word.toUpperCase()),
      [],
    );
  });
});
