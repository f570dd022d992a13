import assert from "node:assert/strict";
import type { KitPage } from "../support/kitPage.ts";
import { usePanels } from "../support/usePanels.ts";
import { card, idsIn, intents, textOf } from "./support.ts";

const size = { width: 1700, height: 900 };

async function middleOf(panel: KitPage, selector: string): Promise<{ x: number; y: number }> {
  const box = await panel.page.locator(selector).boundingBox();
  assert.ok(box);
  return { x: box.x + Math.min(box.width / 2, 60), y: box.y + box.height / 2 };
}

/** Drags a card over a column; it is dropped by what `drop` does. */
async function dragOver(panel: KitPage, id: string, state: string): Promise<void> {
  const { mouse } = panel.page;
  const from = await middleOf(panel, `[data-key="card-${id}"] .name`);
  await mouse.move(from.x, from.y);
  await mouse.down();
  await panel.answered(() => mouse.move(from.x + 20, from.y + 6));
  const to = await middleOf(panel, `[data-state="${state}"]`);
  await mouse.move(to.x, to.y, { steps: 4 });
  await panel.drawn();
}

describe("a board with the pointer", () => {
  const open = usePanels();

  it("moves a card that is dropped on a column, and says over which it is", async () => {
    const panel = await open("lifecycleBoard", size);
    await dragOver(panel, "REQ-015", "implementing");
    assert.equal(await panel.page.locator(".column.over").getAttribute("data-state"), "implementing");
    assert.match(await textOf(panel.page.locator(".column.over .verdict")), /Possible now/);
    await panel.answered(() => panel.page.mouse.up());
    assert.match(await panel.project.text("requirements/REQ-015.yaml"), /^status: implementing$/m);
    assert.ok((await idsIn(panel, "implementing")).includes("REQ-015"));
    assert.equal(await panel.page.locator(".held").count(), 0);
  });

  it("leaves a card where it can't go, and says why on it", async () => {
    const panel = await open("lifecycleBoard", size);
    await dragOver(panel, "REQ-020", "analysed");
    await panel.page.mouse.up();
    await panel.drawn();
    assert.match(await textOf(card(panel, "REQ-020").locator(".why")), /acceptance criterion/);
    assert.deepEqual(intents(panel), []);
  });

  it("carries a card under the pointer, and the others stay where they are", async () => {
    const panel = await open("lifecycleBoard", size);
    const before = await card(panel, "REQ-021").boundingBox();
    await dragOver(panel, "REQ-015", "implementing");
    const shadow = panel.page.locator(".shadow");
    assert.match(await textOf(shadow), /REQ-015[\s\S]*Payment status/);
    const [held, over] = [await shadow.boundingBox(), await middleOf(panel, '[data-state="implementing"]')];
    assert.ok(held && Math.abs(held.x - over.x) < 40 && Math.abs(held.y - over.y) < 40);
    assert.deepEqual(await card(panel, "REQ-021").boundingBox(), before);
    await panel.page.mouse.up();
    await panel.drawn();
    assert.equal(await shadow.count(), 0);
  });

  it("scrolls while a card is held at its end, as far as the columns that were out of sight", async () => {
    const panel = await open("lifecycleBoard", { width: 900, height: 700 });
    const from = await middleOf(panel, '[data-key="card-REQ-020"] .name');
    const { mouse } = panel.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await panel.answered(() => mouse.move(from.x + 20, from.y));
    await mouse.move(875, from.y, { steps: 3 });
    await panel.page.locator('.over[data-state="retired"]').waitFor();
    const to = await middleOf(panel, '[data-state="deferred"]');
    await mouse.move(to.x, to.y);
    await panel.drawn();
    await mouse.up();
    await panel.drawn();
    assert.match(await textOf(panel.page.locator("dialog")), /Move REQ-020 to Deferred/);
  });

  it("drops on a folded column too", async () => {
    const panel = await open("lifecycleBoard", { ...size, width: 2600 });
    await dragOver(panel, "REQ-020", "deferred");
    await panel.page.mouse.up();
    await panel.drawn();
    assert.match(await textOf(panel.page.locator("dialog")), /Move REQ-020 to Deferred/);
  });

  it("shows the details of a card that is clicked, and opens its record by its id", async () => {
    const panel = await open("lifecycleBoard", size);
    await panel.answered(() => card(panel, "REQ-015").locator(".name").click());
    assert.match(await textOf(panel.page.locator(".details h2")), /Payment status/);
    await panel.answered(() => card(panel, "REQ-015").locator(".link").click());
    assert.deepEqual(
      panel.talk.opened.map((message) => (message.type === "open" ? message.id : "")),
      ["REQ-015"],
    );
  });

  it("puts a held card back when somebody else has moved it", async () => {
    const panel = await open("lifecycleBoard", size);
    await dragOver(panel, "REQ-015", "implementing");
    const path = "requirements/REQ-015.yaml";
    await panel.write(
      path,
      (await panel.project.text(path)).replace("status: baselined", "status: verified"),
    );
    assert.equal(await panel.page.locator(".held").count(), 0);
    await panel.page.mouse.up();
    await panel.drawn();
    assert.deepEqual(intents(panel), []);
  });
});
