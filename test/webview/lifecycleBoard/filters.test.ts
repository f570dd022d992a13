import assert from "node:assert/strict";
import type { KitPage } from "../support/kitPage.ts";
import { usePanels } from "../support/usePanels.ts";
import { focused, lastScope, textOf } from "./support.ts";

/** The ids of all cards that the board draws. */
function shown(panel: KitPage): Promise<readonly string[]> {
  return panel.page
    .locator(".card")
    .evaluateAll((cards) => cards.map((one) => (one as HTMLElement).dataset.id ?? ""));
}

describe("the filters of a board", () => {
  const open = usePanels();

  const cases: readonly (readonly [string, string, string])[] = [
    ["owner", "Noor Haddad", "owner"],
    ["goal", "GOAL-3", "goal"],
    ["rank", "Could have", "rank"],
  ];
  for (const [key, text, field] of cases) {
    it(`let through what has a ${key}, by its name`, async () => {
      const panel = await open("lifecycleBoard", { width: 2600 });
      const all = await shown(panel);
      const filter = panel.page.locator(`[data-key=filter-${key}]`);
      const option = filter.locator("option", { hasText: text });
      const value = (await option.getAttribute("value")) ?? "";
      await panel.answered(() => filter.selectOption(value));
      assert.equal(lastScope(panel)?.query[field as "owner"], value);
      const left = await shown(panel);
      assert.ok(left.length > 0 && left.length < all.length);
      await panel.answered(() => panel.page.locator("[data-key=clear]").click());
      assert.deepEqual(await shown(panel), all);
      assert.equal(await panel.page.locator("[data-key=clear]").count(), 0);
    });
  }

  it("are chosen with the keyboard, and show what is overdue", async () => {
    const panel = await open("lifecycleBoard", { width: 2600 });
    await panel.page.locator("[data-key=filter-mark]").focus();
    await panel.answered(() => panel.page.keyboard.press("ArrowDown"));
    assert.equal(lastScope(panel)?.query.mark, "overdue");
    assert.equal(await focused(panel), "filter-mark");
    const late = await panel.page.locator(".card .marks").allTextContents();
    assert.ok(late.length > 0 && late.every((text) => /overdue/.test(text)));
  });

  it("shows what is found, and keeps what was asked for over a reload", async () => {
    const panel = await open("lifecycleBoard");
    await panel.answered(() => panel.page.locator("[data-key=search]").fill("invoice"));
    assert.equal(lastScope(panel)?.query.text, "invoice");
    const shown = await panel.page.locator(".card").count();
    assert.ok(shown > 0 && shown < 22);
    assert.match(await textOf(panel.page.locator(".toolbar .muted").first()), /^\d+ of 22$/);
    const again = await open("lifecycleBoard", { state: panel.kept.at(-1) });
    assert.equal(await again.page.locator(".card").count(), shown);
    assert.equal(await again.page.locator("[data-key=search]").inputValue(), "invoice");
  });
});
