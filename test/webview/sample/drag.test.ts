import assert from "node:assert/strict";
import type { KitPage } from "../support/kitPage.ts";
import { usePanels } from "../support/usePanels.ts";

describe("something that is dragged in a panel", () => {
  const open = usePanels();
  const bar = (panel: KitPage, id: string) => panel.page.locator(`.bar[data-id=${id}]`);
  const said = (panel: KitPage) => panel.page.getByRole("status").textContent();

  /** Moves the pointer from the top of a bar down by as many steps of the scale. */
  async function drag(panel: KitPage, id: string, steps: number): Promise<void> {
    const box = await bar(panel, id).locator("rect").boundingBox();
    assert.ok(box);
    const { mouse } = panel.page;
    const x = box.x + box.width / 2;
    await mouse.move(x, box.y + 3);
    await mouse.down();
    for (let step = 1; step <= 4; step++) await mouse.move(x + step * 60, box.y + (steps * 40 * step) / 4);
  }

  it("follows the pointer, beyond where it can be dropped, and is written where it is let go", async () => {
    const panel = await open("samplePanel");
    await drag(panel, "SH-001", 2);
    await panel.drawn();
    assert.equal(await bar(panel, "SH-001").getAttribute("aria-label"), "Marta Lindqvist: 3");
    assert.equal(panel.sent.length, 1, "nothing is sent before it is dropped");
    const message = (await panel.answered(() => panel.page.mouse.up())) as { intent: unknown };
    assert.deepEqual(message.intent, { kind: "setPower", id: "SH-001", power: 3 });
    assert.match(await panel.project.text("stakeholders.yaml"), /id: SH-001[\s\S]*?power: 3/);
  });

  it("goes back by Escape, and a click moves nothing", async () => {
    const panel = await open("samplePanel");
    await drag(panel, "SH-001", 2);
    await panel.page.keyboard.press("Escape");
    await panel.page.mouse.up();
    await panel.drawn();
    assert.equal(await bar(panel, "SH-001").getAttribute("aria-label"), "Marta Lindqvist: 5");
    await bar(panel, "SH-002").locator("rect").click();
    assert.equal(panel.sent.length, 1);
  });

  it("is picked up, moved and dropped by keys, and every step is said", async () => {
    const panel = await open("samplePanel");
    const { keyboard } = panel.page;
    await bar(panel, "SH-002").focus();
    await keyboard.press("Enter");
    assert.match((await said(panel)) ?? "", /^Joris van Dael 4 is picked up: arrow keys move it/);
    assert.equal(await bar(panel, "SH-002").getAttribute("aria-pressed"), "true");
    await keyboard.press("ArrowDown");
    assert.equal(await said(panel), "Joris van Dael 3");
    await keyboard.press("ArrowDown");
    await panel.answered(() => keyboard.press(" "));
    assert.equal(await said(panel), "Joris van Dael 2 is dropped.");
    assert.match(await panel.project.text("stakeholders.yaml"), /id: SH-002[\s\S]*?power: 2/);
    const active = () =>
      panel.panel.evaluate((it) => (it.shadowRoot?.activeElement as SVGElement | null)?.dataset.id);
    assert.equal(await active(), "SH-002", "the focus stays with it");
  });

  it("goes back by Escape and by leaving", async () => {
    const panel = await open("samplePanel");
    const { keyboard } = panel.page;
    for (const key of ["Escape", "Tab"]) {
      await bar(panel, "SH-002").focus();
      await keyboard.press("Enter");
      await keyboard.press("ArrowDown");
      await keyboard.press(key);
      assert.match((await said(panel)) ?? "", /^Put back/);
      assert.equal(await bar(panel, "SH-002").getAttribute("aria-label"), "Joris van Dael: 4");
    }
    assert.equal(panel.sent.length, 1);
  });
});
