import assert from "node:assert/strict";
import type { KitPage } from "../support/kitPage.ts";
import { usePanels } from "../support/usePanels.ts";

/** Saves it in a format; returns what is in the file. */
async function saved(panel: KitPage, format: string): Promise<string | Uint8Array> {
  await panel.answered(() => panel.page.locator(`[data-key="save-${format}"]`).click());
  const file = panel.talk.saved.at(-1);
  assert.equal(file?.format, format);
  return file.content;
}

describe("the files of the calendar", () => {
  const open = usePanels();

  it("are a table of what is shown", async () => {
    const panel = await open("calendar");
    const all = String(await saved(panel, "csv"));
    assert.match(all, /2026-06-08,Communication,Weekly status,Overdue,COM-001,"Joris/);
    assert.match(all, /The ERP interface comes late/);
    await panel.page.locator('[data-key="layer-review"]').click();
    assert.doesNotMatch(String(await saved(panel, "csv")), /The ERP interface comes late/);
  });

  it("are a calendar that our own command writes", async () => {
    const panel = await open("calendar");
    await panel.answered(() => panel.page.locator('[data-key="save-ics"]').click());
    assert.equal(panel.talk.commands.at(-1)?.command, "assent.exportCalendar");
  });

  it("are a drawing of the month that is shown, with what its signs mean", async () => {
    const panel = await open("calendar", { theme: "dark" });
    const svg = String(await saved(panel, "svg"));
    for (const text of ["June 2026", "Invoice Portal", "Weekly status", "Mon", "Not held", "Overdue"]) {
      assert.ok(svg.includes(text), text);
    }
    assert.doesNotMatch(svg, /<style|class=|var\(|currentColor|data-/);
    assert.equal(panel.talk.saved[0]?.name, "Invoice Portal: communication calendar, June 2026");
    await panel.drawn();
    assert.equal(await panel.page.locator("svg.drawing").count(), 0);
    await panel.answered(() => panel.page.locator('[data-key="next"]').click());
    await panel.page.locator('[data-key="layer-communication"]').click();
    const july = String(await saved(panel, "svg"));
    assert.match(july, /July 2026/);
    assert.doesNotMatch(july, /Weekly status|Communication</);
    assert.deepEqual([panel.violations, panel.errors], [[], []]);
  });

  it("are a picture of the same", async () => {
    const panel = await open("calendar");
    const content = await saved(panel, "png");
    assert.ok(content instanceof Uint8Array);
    assert.deepEqual([...content.slice(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
    const view = new DataView(content.buffer, content.byteOffset);
    assert.equal(view.getUint32(16), 2 * 1152);
  });

  it("have no drawing of an agenda", async () => {
    const panel = await open("calendar");
    await panel.page.locator('[data-key="mode-agenda"]').click();
    assert.equal(await panel.page.locator('[data-key="save-svg"]').count(), 0);
    assert.match(String(await saved(panel, "csv")), /2026-06-17/);
  });
});
